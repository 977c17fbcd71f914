use alloc::vec::Vec;

use super::{Kind, Value, parse, unchecked};
use crate::json::with_buffer;

/// Calls `then` with the value of a text, with an index and without one.
fn both_ways(text: &str, then: impl Fn(Value<'_>)) {
    then(unchecked(text.as_bytes()));
    with_buffer(text.len(), |buffer| {
        then(parse(text.as_bytes(), buffer).expect("JSON that fits"));
    });
}

fn check_elements(text: &str, expected: &[&str]) {
    both_ways(text, |value| {
        let elements: Vec<&[u8]> = value.elements().map(Value::as_bytes).collect();
        assert_eq!(elements, expected.iter().map(|text| text.as_bytes()).collect::<Vec<_>>());
        for (index, element) in expected.iter().enumerate() {
            assert_eq!(value.index(index).map(Value::as_bytes), Some(element.as_bytes()), "{text}");
        }
        assert!(value.index(expected.len()).is_none(), "{text}");
    });
}

fn check_members(text: &str, expected: &[(&str, &str)]) {
    both_ways(text, |value| {
        let members: Vec<_> =
            value.members().map(|(name, value)| (name.as_bytes(), value.as_bytes())).collect();
        let expected: Vec<_> =
            expected.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes())).collect();
        assert_eq!(members, expected, "{text}");
    });
}

#[test]
fn array_is_split_into_elements() {
    check_elements(
        r#"[ 1 ,-2.5e3, "a,]\"b" , [2,{"x":[3]}],{ "y" : "}" } , true,null]"#,
        &["1", "-2.5e3", r#""a,]\"b""#, r#"[2,{"x":[3]}]"#, r#"{ "y" : "}" }"#, "true", "null"],
    );
    for text in ["[]", "[ ]", "{}", r#"{"a":[1]}"#, "1", r#""[1]""#] {
        check_elements(text, &[]);
    }
}

#[test]
fn object_is_split_into_members() {
    check_members(
        r#"{"a":1 , "b\"{" : {"c":[1,2]},"":"" , "d":[]}"#,
        &[(r#""a""#, "1"), (r#""b\"{""#, r#"{"c":[1,2]}"#), (r#""""#, r#""""#), (r#""d""#, "[]")],
    );
    for text in ["{ }", r#"[{"a":1}]"#, "1", r#""{}""#] {
        check_members(text, &[]);
    }
}

#[test]
fn first_member_of_a_name_is_found_in_an_object_only() {
    for (text, expected) in [
        (r#"{"code":1,"code":2}"#, Some("1")),
        (r#"{ "x" : 0 , "code" : [1] }"#, Some("[1]")),
        (r#"{"c\u006fde":1}"#, Some("1")),
        // Strings that are no names.
        (r#"{"a":"code","b":1}"#, None),
        (r#"{"a":"code","code":1}"#, Some("1")),
        (r#"{"a":["code",2],"b":{"code":3},"code":1}"#, Some("1")),
        (r#"["code",1]"#, None),
        (r#"[{"code":1}]"#, None),
        (r#""code""#, None),
        (r#"{"codes":1,"cod":2,"edoc":3,"":4}"#, None),
        ("{}", None),
        ("1", None),
    ] {
        both_ways(text, |value| {
            let found = value.get("code").map(Value::as_bytes);
            assert_eq!(found, expected.map(str::as_bytes), "{text}");
        });
    }
}

#[test]
fn step_into_a_member_or_element_stays_inside_it() {
    both_ways(r#"{"a":[1,[2,3],{"b":4}],"c":"d","a":5}"#, |value| {
        let a = value.get("a").expect("the first of two");
        assert_eq!(a.index(1).and_then(|pair| pair.index(1)).map(Value::as_bytes), Some(&b"3"[..]));
        assert!(a.index(1).and_then(|pair| pair.index(2)).is_none(), "behind the last");
        assert_eq!(a.index(2).and_then(|b| b.get("b")).map(Value::as_bytes), Some(&b"4"[..]));
        assert!(a.index(2).and_then(|b| b.get("c")).is_none(), "a member of the outer object");
        assert!(value.get("b").is_none(), "a member of an inner object");
        assert!(value.get("d").is_none(), "no name");
        assert!(value.get("c").and_then(|c| c.get("a")).is_none(), "a string");
        assert!(value.index(0).is_none(), "an object");
        assert!(a.get("b").is_none(), "an array");
    });
}

#[test]
fn container_is_empty_if_it_has_white_space_only() {
    for (text, is_empty) in
        [("[]", true), ("{ \n}", true), ("[[]]", false), (r#"{ "a":1}"#, false), ("[ 0 ]", false)]
    {
        both_ways(text, |value| assert_eq!(value.is_empty(), is_empty, "{text}"));
    }
    assert!(unchecked(b"[").is_empty());
    assert!(!unchecked(b"[[[[").is_empty());
}

#[test]
fn kind_is_that_of_the_value() {
    for (text, kind) in [
        ("{}", Kind::Object),
        ("[1]", Kind::Array),
        (r#""""#, Kind::String),
        ("-1", Kind::Number),
        ("0.5", Kind::Number),
        ("true", Kind::Word),
        ("null", Kind::Word),
    ] {
        both_ways(text, |value| assert_eq!(value.kind(), kind, "{text}"));
    }
    assert_eq!(unchecked(b"").kind(), Kind::Word);
}

#[test]
fn string_is_decoded_and_borrowed_if_it_has_no_escapes() {
    for (text, expected) in [
        (r#""""#, Some("")),
        (r#""é""#, Some("é")),
        (r#""a\n\u00e9""#, Some("a\né")),
        ("1", None),
        (r#"["\n"]"#, None),
    ] {
        both_ways(text, |value| {
            assert_eq!(value.unescape().as_deref(), expected.map(str::as_bytes), "{text}");
        });
    }
    assert_eq!(unchecked(b"\"\xc4\xe3\"").unescape().as_deref(), Some(&b"\xc4\xe3"[..]));
}

#[test]
fn unchecked_text_that_is_not_json_ends_the_steps() {
    for broken in [
        "",
        "[",
        "{",
        "[1",
        "{\"a",
        "{\"a\"",
        "{\"a\":",
        "[\"\\",
        "[[",
        "[é",
        "]",
        "\"",
        "\"\\",
        "{\"\\u\":1",
        "[}",
        "{]",
        "x",
    ] {
        let value = unchecked(broken.as_bytes());
        assert!(value.elements().count() + value.members().count() <= 2, "{broken}");
        assert!(value.get("a").is_none_or(|value| value.as_bytes().is_empty()), "{broken}");
        assert!(value.unescape().is_none(), "{broken}");
    }
}
