extern crate std;

use std::format;
use std::string::String;
use std::vec::Vec;

use super::{LINES, LONGEST, MASK, Part, WORDS, parts};

fn masked(text: &str) -> String {
    let parts = parts(text).map(|part| match part {
        Part::Text(text) => text,
        Part::Secret => MASK,
    });
    parts.collect()
}

#[test]
fn every_name_is_masked_in_every_notation() {
    for name in WORDS.split(' ').chain(LINES.split(' ')) {
        assert!(name.len() < LONGEST);
        for name in [name.into(), name.to_ascii_uppercase(), format!("OK-ACCESS-{name}")] {
            for (before, after) in [
                (format!("{{\"{name}\":\""), "\"}"),
                (format!("{{\"{name}\" :\n \""), "\"}"),
                (format!("{{\\\"{name}\\\":\\\""), "\\\"}"),
                (format!("{{'{name}': '"), "'}"),
                (format!("&quot;{name}&quot;:&quot;"), "&quot;"),
                (format!("%7B%22{name}%22%3A%22"), "%22%7D"),
                (format!("\\u0022{name}\\u0022:\\u0022"), "\\u0022"),
                (format!("no {name}: "), ""),
                (format!("no {name} = "), "\n"),
                (format!("{name}：“"), "”"),
                (format!("/order?{name}="), ""),
                (format!("/order?{name}%3D"), ""),
            ] {
                let expected = format!("{before}{MASK}{after}");
                assert_eq!(masked(&format!("{before}SEcret7/+a{after}")), expected);
            }
        }
    }
}

#[test]
fn names_are_recognized_however_their_words_are_joined() {
    let names = "api_key,apiKey,api-key,API Key,APIKEY,X-MBX-APIKEY,X-BAPI-API-KEY,AccessKeyId,\
        OK-ACCESS-KEY,OK-ACCESS-SIGN,OK-ACCESS-PASSPHRASE,CB-ACCESS-SIGN,API-Sign,KC-API-SIGN,\
        bfx-signature,authSig,accessSign,secret_key,apiSecret,client_secret,refresh_token,\
        accessToken,Sign,signatures,sign2,params[sign],listenKey,Private Key,api\\u005fkey,\
        api%5Fkey,a\\nsign,signs,api_sigs,mysecret,usertoken,xapikey";
    for name in names.split(',') {
        assert_eq!(masked(&format!("{name}=abc")), format!("{name}=***"));
        assert_eq!(masked(&format!("\"{name}\": \"abc\"")), format!("\"{name}\": \"***\""));
        assert_eq!(masked(&format!("bad {name}: abc")), format!("bad {name}: ***"));
    }
}

#[test]
fn value_is_masked_to_its_end() {
    for (text, expected) in [
        // URLs: an escaped `&` may belong to the value.
        ("/v5?api_key=abc&b=1&sign=D%2BE%3D%26F&t=1", "/v5?api_key=***&b=1&sign=***&t=1"),
        ("?sign=abc&amp;side=buy", "?sign=***&amp;side=buy"),
        ("<a href='?sign=abc'>x</a>", "<a href='?sign=***'>x</a>"),
        ("?sign=&side=buy", "?sign=&side=buy"),
        ("?api_key%3Dabc%26b%3D1 x", "?api_key%3D*** x"),
        (r"?sign=abc\u0026side=buy x", "?sign=*** x"),
        // Quotes: one behind more backslashes belongs to the value.
        (r#"{"sign":"","side":"buy"}"#, r#"{"sign":"","side":"buy"}"#),
        (r#"{"sign":"a b, c & d","side":"buy"}"#, r#"{"sign":"***","side":"buy"}"#),
        (r#"{"sign":"a\"b","side":"buy"}"#, r#"{"sign":"***","side":"buy"}"#),
        (r#"{"sign":"a\"b\\","side":"buy"}"#, r#"{"sign":"***"side":"buy"}"#),
        (r#""{\"sign\":\"a\\\"b\",\"x\":\"y\"}""#, r#""{\"sign\":\"***\",\"x\":\"y\"}""#),
        (r#"\"sign\":\"abc" and more"#, r#"\"sign\":\"***" and more"#),
        (r#"{"sign":"abc"#, r#"{"sign":"***"#),
        (r#"{"sign":"abc\"#, r#"{"sign":"***"#),
        ("{\"sign\":\"äöü€\u{1f600}\"}é", "{\"sign\":\"***\"}é"),
        // Numbers, arrays and objects.
        (r#"{"token":12345,"a":1}"#, r#"{"token":***,"a":1}"#),
        (r#"{"signature":{"r":"0x1}","s":["]"]},"a":1}"#, r#"{"signature":***"#),
        (r#"{"tokens":["a","b"],"a":1}"#, r#"{"tokens":***"#),
        // Plain text.
        ("Invalid sign: abc for BTC", "Invalid sign: *** for BTC"),
        ("passphrase: my own words, sorry", "passphrase: ***"),
        ("Authorization: Bearer a.b.c\nHost: x", "Authorization: Bearer ***\nHost: x"),
        ("Authorization: Signature keyId=\"a\",signature=\"b\"", "Authorization: ***"),
        ("got Bearer a.b.c from you", "got Bearer *** from you"),
        ("token: Bearer a.b.c from you", "token: Bearer *** from you"),
        ("token: basic abc from you", "token: basic *** from you"),
        ("token: Bearer \"a b\" from you", "token: Bearer \"***\" from you"),
        ("Bearer \"a b\" from you", "Bearer \"***\" from you"),
        ("Cookie: a=b; c=d\nHost: x", "Cookie: ***\nHost: x"),
        ("sign=>abc sign==abc sign := abc", "sign=>*** sign==*** sign := ***"),
        ("sign=abc;sign=def", "sign=***;sign=***"),
        ("<sign>abc</sign>", "<sign>***</sign>"),
    ] {
        assert_eq!(masked(text), expected);
    }
}

#[test]
fn arguments_of_a_login_are_masked() {
    for (text, expected) in [
        (r#"{"op":"auth","args":["KEY",163,"SIG"]}"#, r#"{"op":"auth","args":***"#),
        (r#"{"op":"login","args":["KEY"]}"#, r#"{"op":"login","args":***"#),
        (r#"{"args":["KEY","SIG"],"op":"auth"}"#, r#"{"args":***"#),
        (r#"{"args" : [ "KEY" ],"op":"authKeyExpires"}"#, r#"{"args" : ***"#),
        (r#"{"method":"user.auth","params":["KEY"]}"#, r#"{"method":"user.auth","params":***"#),
        (r#""{\"op\":\"auth\",\"args\":[\"KEY\"]}""#, r#""{\"op\":\"auth\",\"args\":***"#),
        (r#"{"op":"login","args":"KEY","a":1}"#, r#"{"op":"login","args":"***","a":1}"#),
    ] {
        assert_eq!(masked(text), expected);
    }
    for text in [
        r#"{"op":"subscribe","args":["trades"],"error":"not authorized"}"#,
        r#"{"op":"subscribe","args":["trades"],"error":"unauthorized: login first"}"#,
        r#"{"error":"login failed","hint":"args: 2"}"#,
        r#"{"op":"login","count of args":3}"#,
    ] {
        assert_eq!(masked(text), text);
    }
}

#[test]
fn key_without_a_name_is_masked() {
    let hexadecimal = "0f1e2d3c4b5a69788796a5b4c3d2e1f0".repeat(4);
    for (text, expected) in [
        (hexadecimal.clone(), "***".into()),
        (format!("[\"{hexadecimal}\",1632303518394]"), "[\"***\",1632303518394]".into()),
        (format!("key {hexadecimal} is wrong"), "key *** is wrong".into()),
        (format!("0x{hexadecimal},a"), "***,a".into()),
        (format!("{} {hexadecimal}", "x".repeat(70)), format!("{} ***", "x".repeat(70))),
        (format!("é{hexadecimal}é"), "é***é".into()),
        (r"a\nAbCdEfGhIjKlMnOpQrS7".into(), r"a\n***".into()),
        ("abcdefghij0123456789+A/b==\"".into(), "***\"".into()),
        ("sign=abc abcdefghij0123456789".into(), "sign=*** ***".into()),
        ("abcdefghij0123456789: abc".into(), "***: abc".into()),
    ] {
        assert_eq!(masked(&text), expected);
    }
    for text in [
        "InternalServerErrorExceptionHandler",
        "order 123456789012345678901234567890",
        "6f9619ff-8b86-d011-b42d-00c04fc964ff",
        "IP banned until 1529256050872",
        "Cannot POST /api/v5/trade/batch-orders",
    ] {
        assert_eq!(masked(text), text);
    }
}

#[test]
fn text_without_a_secret_is_unchanged() {
    let texts = r#"|sign|sign:|Invalid sign|Signature for this request is not valid.|key: d
        |Invalid Api-Key ID.|Sign in: e|signed: f|tokenized: g|price: 1, size=2|é：ü＝ö|a\|\\\|%|%4
        |{"code":-1121,"msg":"no \"such\""}|%zz|&|\u|\u12|\ud800|“"#;
    for text in texts.split('|') {
        assert_eq!(masked(text), text);
    }
}

#[test]
fn text_cut_at_any_character_is_shown_in_full_or_masked() {
    let text = r#"{"é":"sign: abc","x\\":"\u00e9%41&quot;","token":{"a":[1]},"y":"Bearer z"}"#;
    for (end, _) in text.char_indices() {
        let parts: Vec<_> = parts(&text[..end]).collect();
        let shown: usize =
            parts.iter().map(|part| if let Part::Text(text) = part { text.len() } else { 0 }).sum();
        assert!(shown <= end);
        let has_secret = parts.contains(&Part::Secret);
        assert_eq!(has_secret, end > text.find("abc").unwrap(), "{end}");
        assert!(has_secret || shown == end);
    }
}

/// Quadratic time would take minutes.
#[test]
fn time_is_linear_for_hostile_text() {
    let pieces = r#"sign,sign=,sign:",sign: ,\,",sign={,sign=[",sign="\,bearer ,%3D,&quot;,sign=&quot;,args:,a,"auth"#;
    for piece in pieces.split(',') {
        let text = piece.repeat(400_000 / piece.len());
        assert!(masked(&text).len() <= 2 * text.len(), "{piece}");
    }
}
