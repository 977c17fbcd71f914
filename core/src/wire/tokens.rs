//! Where the tokens of a JSON text end (RFC 8259).

use super::outline::Finding;

/// Where white space ends that may be there.
#[inline]
pub(super) fn past_space(bytes: &[u8], mut at: usize) -> usize {
    // Most replies have none.
    if let Some(b'!'..) = bytes.get(at) {
        return at;
    }
    while let Some(b' ' | b'\t' | b'\r' | b'\n') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Where that word ends, which must be there.
#[inline]
pub(super) fn word_end(bytes: &[u8], start: usize, word: &[u8]) -> Result<usize, Finding> {
    let is_there = bytes.get(start..).is_some_and(|rest| rest.starts_with(word));
    if is_there { Ok(start + word.len()) } else { Err(Finding::NotJson) }
}

/// Where a string ends of which this is behind the opening quote, and whether it has escapes.
#[inline(always)]
#[expect(clippy::inline_always, reason = "half of the time is spent here")]
pub(super) fn string_end(bytes: &[u8], mut at: usize) -> Result<(usize, bool), Finding> {
    let mut has_escapes = false;
    loop {
        // Eight bytes at a time.
        while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
            let special = special(u64::from_le_bytes(*chunk));
            if special != 0 {
                at += special.trailing_zeros() as usize / 8;
                break;
            }
            at += chunk.len();
        }
        match bytes.get(at) {
            Some(b'"') => return Ok((at + 1, has_escapes)),
            Some(b'\\') => {
                has_escapes = true;
                at = escape_end(bytes, at + 1)?;
            }
            Some(b' '..) => at += 1,
            _ => return Err(Finding::NotJson),
        }
    }
}

/// Where an escape ends of which this is behind the backslash.
fn escape_end(bytes: &[u8], at: usize) -> Result<usize, Finding> {
    match bytes.get(at..) {
        Some([b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..]) => Ok(at + 1),
        Some([b'u', digits @ ..]) => match digits.first_chunk::<4>() {
            Some(digits) if digits.iter().all(u8::is_ascii_hexdigit) => Ok(at + 5),
            _ => Err(Finding::NotJson),
        },
        _ => Err(Finding::NotJson),
    }
}

/// Where a number ends that begins there, its sign aside.
#[inline]
pub(super) fn number_end(bytes: &[u8], start: usize) -> Result<usize, Finding> {
    let mut at = match bytes.get(start) {
        Some(b'0') => start + 1,
        _ => digits_end(bytes, start)?,
    };
    if bytes.get(at) == Some(&b'.') {
        at = digits_end(bytes, at + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        let is_signed = matches!(bytes.get(at + 1), Some(b'+' | b'-'));
        at = digits_end(bytes, at + 1 + usize::from(is_signed))?;
    }
    Ok(at)
}

/// Where digits end that begin there; there must be one.
#[inline]
fn digits_end(bytes: &[u8], start: usize) -> Result<usize, Finding> {
    let mut at = start;
    while let Some(b'0'..=b'9') = bytes.get(at) {
        at += 1;
    }
    if at > start { Ok(at) } else { Err(Finding::NotJson) }
}

/// The lowest bit that is set is the top bit of the first byte that is a quote, a backslash or a
/// control character.
#[inline]
const fn special(bytes: u64) -> u64 {
    const EACH: u64 = u64::MAX / 0xff;
    // A byte below a limit borrows: then its top bit is set, as it is in no ASCII character. A borrow
    // out of a byte that is found can only spoil those behind it.
    let control = bytes.wrapping_sub(EACH * 0x20);
    let quote = (bytes ^ (EACH * b'"' as u64)).wrapping_sub(EACH);
    let backslash = (bytes ^ (EACH * b'\\' as u64)).wrapping_sub(EACH);
    (control | quote | backslash) & !bytes & (EACH * 0x80)
}
