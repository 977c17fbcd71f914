extern crate std;

use std::string::String;
use std::vec::Vec;
use std::{format, vec};

use super::{LONGEST, MASK, NAMES, Part, parts};

fn masked(text: &str) -> String {
    let parts = parts(text).map(|part| match part {
        Part::Text(text) => text,
        Part::Secret => MASK,
    });
    parts.collect()
}

#[test]
fn every_name_fits_and_is_masked_in_every_way_of_writing() {
    for (name, _) in NAMES {
        assert!(name.len() < LONGEST);
        let name = core::str::from_utf8(name).unwrap();
        for name in [name.into(), name.to_ascii_uppercase(), format!("OK-ACCESS-{name}")] {
            for (before, after) in [
                (format!("{{\"{name}\":\""), "\"}"),
                (format!("{{\"{name}\" :\n \""), "\"}"),
                (format!("{{\\\"{name}\\\":\\\""), "\\\"}"),
                (format!("{{'{name}': '"), "'}"),
                (format!("&quot;{name}&quot;:&quot;"), "&quot;"),
                (format!("%7B%22{name}%22%3A%22"), "%22%7D"),
                (format!("no {name}: "), ""),
                (format!("no {name} = "), "\n"),
                (format!("{name}："), ""),
                (format!("/order?{name}="), ""),
            ] {
                let expected = format!("{before}{MASK}{after}");
                assert_eq!(masked(&format!("{before}SEcret7/+a{after}")), expected);
            }
        }
    }
}

#[test]
fn the_usual_spellings_are_masked() {
    for name in [
        "api_key",
        "apiKey",
        "api-key",
        "API Key",
        "APIKEY",
        "X-MBX-APIKEY",
        "X-BAPI-API-KEY",
        "access_key",
        "AccessKeyId",
        "OK-ACCESS-KEY",
        "OK-ACCESS-SIGN",
        "OK-ACCESS-PASSPHRASE",
        "CB-ACCESS-SIGN",
        "API-Sign",
        "KC-API-SIGN",
        "bfx-signature",
        "authSig",
        "accessSign",
        "secretKey",
        "secret_key",
        "apiSecret",
        "client_secret",
        "refresh_token",
        "accessToken",
        "Sign",
        "signatures",
        "sign2",
        "params[sign]",
        "listenKey",
        "Private Key",
        "api\\u005fkey",
        "api%5Fkey",
        "\\u0073ign",
        "signs",
        "api_sigs",
        "mysecret",
        "usertoken",
        "xapikey",
    ] {
        assert_eq!(masked(&format!("{name}=abc")), format!("{name}=***"));
        assert_eq!(masked(&format!("\"{name}\": \"abc\"")), format!("\"{name}\": \"***\""));
        assert_eq!(masked(&format!("bad {name}: abc, sorry")), format!("bad {name}: ***, sorry"));
    }
}

#[test]
fn urls_lose_their_secrets_only() {
    for (text, expected) in [
        (
            "/v5/order?api_key=abc&symbol=BTC&sign=D%2BE%3D%26F&timestamp=1",
            "/v5/order?api_key=***&symbol=BTC&sign=***&timestamp=1",
        ),
        ("?api_key%3Dabc%26sign%3DDEF%26b%3D1", "?api_key%3D***%26sign%3D***%26b%3D1"),
        ("?sign=abc&amp;side=buy", "?sign=***&amp;side=buy"),
        (r"?sign=abc\u0026side=buy", r"?sign=***\u0026side=buy"),
        ("<a href='?sign=abc'>x</a>", "<a href='?sign=***'>x</a>"),
        ("?sign=&side=buy", "?sign=&side=buy"),
    ] {
        assert_eq!(masked(text), expected);
    }
}

#[test]
fn a_quoted_value_ends_at_its_own_quote() {
    for (text, expected) in [
        (r#"{"sign":"a\"b\\","side":"buy"}"#, r#"{"sign":"***\\","side":"buy"}"#),
        (r#"{"sign":"","side":"buy"}"#, r#"{"sign":"","side":"buy"}"#),
        (r#""{\"sign\":\"a\\\"b\",\"x\":\"y\"}""#, r#""{\"sign\":\"***\",\"x\":\"y\"}""#),
        (r#"\\\"sign\\\":\\\"ab\\\",\\\"x\\\":1"#, r#"\\\"sign\\\":\\\"***\\\",\\\"x\\\":1"#),
        // One that does not fit closes it too: the rest is not the exchange's to hide.
        (r#"\"sign\":\"abc" and more"#, r#"\"sign\":\"***" and more"#),
        (r#"\\\"sign\\\":\\\"abc\" and more"#, r#"\\\"sign\\\":\\\"***\" and more"#),
        // Cut off: all that is there is the secret.
        (r#"{"sign":"abc"#, r#"{"sign":"***"#),
        (r#"{\"sign\":\"abc"#, r#"{\"sign\":\"***"#),
        (r#"{"sign":"abc\"#, r#"{"sign":"***"#),
        ("sign: “abc” é", "sign: “***” é"),
        ("{\"sign\":\"äöü€\u{1f600}\"}é", "{\"sign\":\"***\"}é"),
    ] {
        assert_eq!(masked(text), expected);
    }
}

#[test]
fn numbers_objects_and_lists_are_secrets_too() {
    for (text, expected) in [
        (r#"{"token":12345,"a":1}"#, r#"{"token":***,"a":1}"#),
        (r#"{"signature":{"r":"0x1}","s":["]"]},"a":1}"#, r#"{"signature":***,"a":1}"#),
        (r#"{"tokens":["a","b"],"a":1}"#, r#"{"tokens":***,"a":1}"#),
        (r#"{"signature":{"r":"0x1"#, r#"{"signature":***"#),
    ] {
        assert_eq!(masked(text), expected);
    }
}

#[test]
fn plain_words_lose_as_much_as_the_name_says() {
    for (text, expected) in [
        ("Invalid sign: abc for BTC", "Invalid sign: *** for BTC"),
        ("passphrase: my own words, sorry", "passphrase: ***, sorry"),
        ("Authorization: Bearer a.b.c\nHost: x", "Authorization: ***\nHost: x"),
        ("Authorization: Signature keyId=\"a\",signature=\"b\"", "Authorization: ***"),
        ("got Bearer a.b.c from you", "got Bearer *** from you"),
        ("token: Bearer a.b.c from you", "token: *** from you"),
        ("Cookie: a=b; c=d\\nHost: x", "Cookie: ***\\nHost: x"),
        ("sign=>abc sign==abc sign := abc", "sign=>*** sign==*** sign := ***"),
        ("sign=abc;sign=def", "sign=***;sign=***"),
    ] {
        assert_eq!(masked(text), expected);
    }
}

#[test]
fn other_words_stay() {
    for text in [
        "",
        "sign",
        "sign:",
        "Invalid sign",
        "Signature for this request is not valid.",
        "Invalid Api-Key ID.",
        "design: a",
        "assign=b",
        "jigsign=c",
        "designs: a",
        "wsig: b",
        "key: d",
        "Sign in: e",
        "signed: f",
        "tokenized: g",
        "price: 1, size=2",
        r#"{"code":-1121,"msg":"no \"such\""}"#,
        "é：ü＝ö",
        r"a\",
        r"\\\",
        "%",
        "%4",
        "%zz",
        "&",
        r"\u",
        r"\u12",
        r"\ud800",
        "“",
    ] {
        assert_eq!(masked(text), text);
    }
}

/// What is shown is what is there: nothing is lost or doubled where nothing is masked.
#[test]
fn no_end_of_a_text_is_lost() {
    let text = r#"{"é":"sign: abc","x\\":"\u00e9%41&quot;","token":{"a":[1]},"y":"Bearer z"}"#;
    for (end, _) in text.char_indices() {
        let parts: Vec<_> = parts(&text[..end]).collect();
        let shown: usize =
            parts.iter().map(|part| if let Part::Text(text) = part { text.len() } else { 0 }).sum();
        assert!(shown <= end);
        if end < 14 {
            assert_eq!(parts, if end == 0 { vec![] } else { vec![Part::Text(&text[..end])] });
        }
    }
}

/// Time grows as the text does; were it the square, this would take minutes.
#[test]
fn hostile_texts_take_no_longer_than_others() {
    for piece in [
        "sign",
        "sign=",
        "sign:\"",
        "\\",
        "\"",
        "sign={",
        "sign=[\"",
        "bearer ",
        "%3D",
        "&quot;",
        "passphrase: a ",
    ] {
        let text = piece.repeat(400_000 / piece.len());
        assert!(masked(&text).len() <= 2 * text.len(), "{piece}");
    }
}
