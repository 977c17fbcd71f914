use alloc::format;
use alloc::string::String;
use alloc::vec;

use super::with_buffer;
use crate::json::value::{Error, parse};

/// Returns the reason why a text has no index, if it has none.
fn error(text: &str) -> Option<Error> {
    with_buffer(text.len(), |buffer| parse(text.as_bytes(), buffer).err())
}

/// Checks that a text is accepted exactly if `serde_json` accepts it.
fn check(text: &str) {
    let expected = serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok();
    assert_eq!(error(text) != Some(Error::NotJson), expected, "{text}");
}

#[test]
fn parser_is_as_strict_as_serde_json() {
    for text in [
        "",
        " ",
        "null",
        " true ",
        "false",
        "nul",
        "truex",
        "0",
        "-0",
        "00",
        "01",
        "-",
        "+1",
        "1.",
        ".5",
        "1.5",
        "1e5",
        "1E+5",
        "1e-",
        "1e",
        "2.0015e4",
        "-1.0e-10",
        "1 2",
        "1,2",
        "1,",
        "1]",
        "1}",
        "{},{}",
        "\"\"",
        "\"a",
        "\"\\\"\"",
        "\"\\u12g4\"",
        "\"\\u1234\"",
        "\"\\ud800\"",
        "\"\\x\"",
        "\"\\",
        "\"\\u12",
        "\"\t\"",
        "\"\u{7f}\"",
        "\"é\"",
        "[]",
        "[ ]",
        "[1]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1}",
        "[1",
        "]",
        "[}",
        "{}",
        "{ }",
        "{\"a\":1}",
        "{\"a\":1,}",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\" : 1 , \"b\" :2}",
        "{]",
        "{\"a\":1]",
        "{\"a\":[{\"b\":[]}]}",
        "[[[]]]",
        "[[]]]",
        "{}{}",
        "{} x",
        "NaN",
        "Infinity",
        "\u{feff}{}",
        "\0",
    ] {
        check(text);
    }
}

#[test]
fn spoilt_reply_is_accepted_only_if_serde_json_accepts_it() {
    let reply = r#" {"order_info":[{"error_code":-20013.5e1,"m":"a\n\u00e9\\"},{ "id":161 } , null],"result" : true} "#;
    check(reply);
    for end in 0..reply.len() {
        check(&reply[..end]);
        check(&reply[end..]);
        for spoiler in [
            "", "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "0", "1", "-", ".", "e", "x", "\n",
            "\u{1}",
        ] {
            let spoilt: String = [&reply[..end], spoiler, &reply[end + 1..]].concat();
            check(&spoilt);
        }
    }
}

#[test]
fn nesting_beyond_a_machine_word_is_validated_all_the_same() {
    for depth in [1, 62, 63, 64, 65, 126, 127, 128, 129, 1000] {
        for pair in ["[]", "{}"] {
            // Each container but the innermost one is an element or a member of the one around it.
            let (open, close) = pair.split_at(1);
            let open = if pair == "{}" { format!("{open}\"a\":") } else { open.into() };
            let (opening, closing) = (open.repeat(depth - 1), close.repeat(depth - 1));
            let nested = format!("{opening}{pair}{closing}");
            check(&nested);
            check(&format!("{opening}{closing}"));
            check(&nested[..nested.len() - 1]);
            check(&format!("{nested}{close}"));
            let other = if pair == "{}" { "]" } else { "}" };
            check(&format!("{opening}{pair}{}{other}", &closing[..(depth - 1).saturating_sub(1)]));
        }
        let mixed = format!("{}1{}", "[{\"a\":".repeat(depth), "}]".repeat(depth));
        check(&mixed);
        check(&mixed.replacen("}]", "]}", 1));
        check(&format!("[{mixed},{mixed}]"));
    }
}

#[test]
fn steps_reach_a_value_beyond_a_machine_word_of_nesting() {
    let text = format!("{}7{}", "[0,{\"a\":".repeat(100), "}]".repeat(100));
    with_buffer(4000, |buffer| {
        let mut value = parse(text.as_bytes(), buffer).expect("JSON that fits");
        for _ in 0..100 {
            value = value.index(1).and_then(|value| value.get("a")).expect("one level deeper");
        }
        assert_eq!(value.as_bytes(), b"7");
    });
}

#[test]
fn full_buffer_is_reported() {
    for (nodes, padding) in [(32, 0), (128, 200), (704, 800)] {
        // The array itself has a node, and so has the string that makes the text longer.
        let text = |count| format!("[\"{}\",{}]", "x".repeat(padding), vec!["1"; count].join(","));
        assert_eq!(error(&text(nodes - 2)), None, "{nodes}");
        assert_eq!(error(&text(nodes - 1)), Some(Error::BufferFull), "{nodes}");
        assert_eq!(error(&(text(nodes - 1) + "]")), Some(Error::NotJson), "{nodes}");
    }
}

#[test]
fn text_beyond_64_kilobytes_has_no_index() {
    let longest = format!("\"{}\"", "x".repeat(65_533));
    assert_eq!(error(&longest), None);
    assert_eq!(error(&format!("{longest} ")), Some(Error::BufferFull));
    assert_eq!(error(&format!("{longest} x")), Some(Error::NotJson));
}
