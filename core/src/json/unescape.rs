//! Decoding of strings (RFC 8259, section 7).

use alloc::vec::Vec;

use memchr::memchr;

/// Returns what is between the quotes of a string.
#[inline]
pub(super) fn strip_quotes(quoted: &[u8]) -> Option<&[u8]> {
    match quoted {
        [b'"', inside @ .., b'"'] => Some(inside),
        _ => None,
    }
}

/// Decodes a quoted string; `None` if it is malformed.
///
/// A lone surrogate becomes three bytes, as in WTF-8, because a code with a broken emoji beside it
/// is still a code. Bytes that are not UTF-8 are copied.
pub(super) fn unescape(quoted: &[u8]) -> Option<Vec<u8>> {
    let mut rest = strip_quotes(quoted)?;
    let mut decoded = Vec::with_capacity(rest.len());
    while let Some(at) = memchr(b'\\', rest) {
        let (plain, escape) = rest.split_at(at);
        decoded.extend_from_slice(plain);
        rest = push_escape(&mut decoded, escape)?;
    }
    decoded.extend_from_slice(rest);
    Some(decoded)
}

/// Decodes the escape at the start of a text and returns what follows it.
fn push_escape<'a>(decoded: &mut Vec<u8>, escape: &'a [u8]) -> Option<&'a [u8]> {
    let (plain, rest) = match escape {
        [b'\\', b'u', rest @ ..] => return push_code_unit(decoded, rest),
        [b'\\', byte @ (b'"' | b'\\' | b'/'), rest @ ..] => (*byte, rest),
        [b'\\', b'b', rest @ ..] => (0x08, rest),
        [b'\\', b'f', rest @ ..] => (0x0c, rest),
        [b'\\', b'n', rest @ ..] => (b'\n', rest),
        [b'\\', b'r', rest @ ..] => (b'\r', rest),
        [b'\\', b't', rest @ ..] => (b'\t', rest),
        _ => return None,
    };
    decoded.push(plain);
    Some(rest)
}

/// Decodes the digits behind `\u`, and the surrogate that pairs with them.
fn push_code_unit<'a>(decoded: &mut Vec<u8>, digits: &'a [u8]) -> Option<&'a [u8]> {
    let (unit, rest) = code_unit(digits)?;
    if let 0xd800..=0xdbff = unit
        && let [b'\\', b'u', digits @ ..] = rest
        && let Some((low @ 0xdc00..=0xdfff, rest)) = code_unit(digits)
    {
        push_code_point(decoded, 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
        return Some(rest);
    }
    push_code_point(decoded, unit);
    Some(rest)
}

/// Reads four hexadecimal digits.
fn code_unit(digits: &[u8]) -> Option<(u32, &[u8])> {
    let (digits, rest) = digits.split_first_chunk::<4>()?;
    let unit = digits
        .iter()
        .try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))?;
    Some((unit, rest))
}

/// Appends the UTF-8 form of a code point, or the same form of a surrogate.
fn push_code_point(decoded: &mut Vec<u8>, code_point: u32) {
    match char::from_u32(code_point) {
        Some(character) => {
            decoded.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
        None => {
            let [.., high, low] = code_point.to_be_bytes();
            decoded.extend([
                0xe0 | high >> 4,
                0x80 | (high & 0xf) << 2 | low >> 6,
                0x80 | low & 0x3f,
            ]);
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;
    use core::fmt;

    use serde::Deserializer as _;
    use serde::de::Visitor;

    use super::unescape;

    struct Bytes;

    impl Visitor<'_> for Bytes {
        type Value = Vec<u8>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a string")
        }

        fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Self::Value, E> {
            Ok(bytes.to_owned())
        }
    }

    /// Compares with `serde_json`, which keeps lone surrogates if asked for bytes.
    fn check(quoted: &[u8]) {
        let mut deserializer = serde_json::Deserializer::from_slice(quoted);
        let expected = deserializer.deserialize_bytes(Bytes).ok();
        assert_eq!(unescape(quoted), expected, "{}", String::from_utf8_lossy(quoted));
    }

    #[test]
    fn every_escape_is_decoded() {
        let escapes = r#""\"\\\/\b\f\n\r\t\u0000\u0041\u00e9\u20AC\uffff""#;
        assert_eq!(
            unescape(escapes.as_bytes()).as_deref(),
            Some("\"\\/\u{8}\u{c}\n\r\t\0A\u{e9}\u{20ac}\u{ffff}".as_bytes())
        );
        check(escapes.as_bytes());
    }

    #[test]
    fn every_code_unit_is_decoded_as_serde_json_does() {
        for unit in 0..=0xffff {
            check(format!("\"\\u{unit:04x}\"").as_bytes());
        }
    }

    #[test]
    fn surrogates_are_paired_or_kept() {
        assert_eq!(unescape(br#""\ud83d\ude00""#).as_deref(), Some("\u{1f600}".as_bytes()));
        assert_eq!(unescape(br#""a\ud800b""#).as_deref(), Some(&b"a\xed\xa0\x80b"[..]));
        let pieces = ["\\ud800", "\\uDBFF", "\\udc00", "\\udfff", "\\u0041", "\\n", "x", "\\uD83D"];
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    check(format!("\"{first}{second}{third}\"").as_bytes());
                }
            }
        }
    }

    #[test]
    fn bytes_that_are_not_utf_8_are_copied() {
        assert_eq!(unescape(b"\"\xc4\\n\"").as_deref(), Some(&b"\xc4\n"[..]));
        check(b"\"\xc4\\n\xe3\"");
        check(b"\"\x01\\n\"");
    }

    #[test]
    fn malformed_escapes_are_rejected() {
        for quoted in [
            r#""\x""#,
            r#""\u12""#,
            r#""\u12g4""#,
            r#""\ud800\x""#,
            r#""\ud800\u12""#,
            r#""\""#,
            r#""\ud83d\u""#,
            r#""a\"#,
            r#""\u+123""#,
            "",
            "\"",
            "1",
            "[]",
        ] {
            assert_eq!(unescape(quoted.as_bytes()), None, "{quoted}");
            check(quoted.as_bytes());
        }
    }
}
