//! The ends of tokens (RFC 8259).
//!
//! Functions take the position at which a token starts and return the position behind it, or `None`
//! if the token is malformed.

/// Returns the position of the first byte that is not white space.
#[inline]
pub(super) fn space_end(text: &[u8], mut at: usize) -> usize {
    // Most replies have no white space, and few tokens start below `!`.
    if let Some(b'!'..) = text.get(at) {
        return at;
    }
    while let Some(b' ' | b'\t' | b'\r' | b'\n') = text.get(at) {
        at += 1;
    }
    at
}

/// Returns the end of `true`, `false` or `null`, whichever is expected.
#[inline]
pub(super) fn word_end(text: &[u8], start: usize, word: &[u8]) -> Option<usize> {
    text.get(start..)?.starts_with(word).then_some(start + word.len())
}

/// Returns the end of a string and whether it has escapes; `at` is behind the opening quote.
#[inline]
pub(super) fn string_end(text: &[u8], mut at: usize) -> Option<(usize, bool)> {
    let mut has_escapes = false;
    loop {
        at = plain_end(text, at);
        match text.get(at)? {
            b'"' => return Some((at + 1, has_escapes)),
            b'\\' => {
                has_escapes = true;
                at = escape_end(text, at + 1)?;
            }
            b' '.. => at += 1,
            _ => return None,
        }
    }
}

/// Skips characters that need no attention inside a string, eight bytes at a time.
///
/// Stops at a quote, a backslash or a control character, or less than eight bytes before the end.
#[inline]
pub(super) fn plain_end(text: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk) {
        let special = special(u64::from_le_bytes(*chunk));
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += chunk.len();
    }
    at
}

/// Sets the top bit of every quote, backslash and control character.
///
/// The lowest bit that is set is exact; higher ones may be false positives.
#[inline]
const fn special(bytes: u64) -> u64 {
    const EACH: u64 = u64::MAX / 0xff;
    // A subtraction below zero sets the top bit, which no ASCII character has. It also borrows from
    // the next byte, which can only affect the bytes after a hit.
    let control = bytes.wrapping_sub(EACH * 0x20);
    let quote = (bytes ^ (EACH * b'"' as u64)).wrapping_sub(EACH);
    let backslash = (bytes ^ (EACH * b'\\' as u64)).wrapping_sub(EACH);
    (control | quote | backslash) & !bytes & (EACH * 0x80)
}

/// Returns the end of an escape; `at` is behind the backslash.
fn escape_end(text: &[u8], at: usize) -> Option<usize> {
    match text.get(at..)? {
        [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => Some(at + 1),
        [b'u', digits @ ..] => {
            digits.first_chunk::<4>()?.iter().all(u8::is_ascii_hexdigit).then_some(at + 5)
        }
        _ => None,
    }
}

/// Returns the end of a number; `start` is behind the sign.
#[inline]
pub(super) fn number_end(text: &[u8], start: usize) -> Option<usize> {
    let mut at = match text.get(start) {
        Some(b'0') => start + 1,
        _ => digits_end(text, start)?,
    };
    if text.get(at) == Some(&b'.') {
        at = digits_end(text, at + 1)?;
    }
    if let Some(b'e' | b'E') = text.get(at) {
        let is_signed = matches!(text.get(at + 1), Some(b'+' | b'-'));
        at = digits_end(text, at + 1 + usize::from(is_signed))?;
    }
    Some(at)
}

/// Returns the end of a run of at least one digit.
#[inline]
fn digits_end(text: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    while let Some(b'0'..=b'9') = text.get(at) {
        at += 1;
    }
    (at > start).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::{number_end, space_end, string_end};

    #[test]
    fn special_byte_is_found_at_every_offset() {
        for length in 0..20 {
            for (special, expected) in [
                ("\"", Some((length + 1, false))),
                ("\\n\"", Some((length + 3, true))),
                ("\u{1f}\"", None),
                ("\\x\"", None),
                ("", None),
            ] {
                let text = ["é\u{7f}~ !#[]".repeat(3).as_bytes(), b"x"].concat();
                let text = [&text[..length], special.as_bytes(), &[b'y'; 9]].concat();
                assert_eq!(string_end(&text, 0), expected, "{special:?} at {length}");
            }
        }
    }

    #[test]
    fn number_ends_before_the_next_token() {
        for (text, end) in [
            ("0", Some(1)),
            ("01", Some(1)),
            ("10,", Some(2)),
            ("1.50]", Some(4)),
            ("1e5}", Some(3)),
            ("1.5E-10 ", Some(7)),
            ("1.", None),
            ("1e", None),
            ("1e+", None),
            (".5", None),
            ("", None),
            ("x", None),
        ] {
            assert_eq!(number_end(text.as_bytes(), 0), end, "{text}");
        }
    }

    #[test]
    fn white_space_is_that_of_json_only() {
        assert_eq!(space_end(b" \t\r\n1", 0), 4);
        assert_eq!(space_end(b"\x0c1", 0), 0);
        assert_eq!(space_end(b"  ", 0), 2);
        assert_eq!(space_end(b"", 7), 7);
    }
}
