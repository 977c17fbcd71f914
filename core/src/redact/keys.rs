//! Keys and signatures that stand in a text without a name.

/// The length in bytes of the shortest key. Exchanges have none of less than 24 characters.
const SHORTEST: usize = 20;

/// Returns the length of the key that a text starts with.
///
/// A key is a run of at least [`SHORTEST`] ASCII letters and digits with both in it. The mask also
/// covers what follows in the alphabets of Base64. Numbers and words stay readable, and so do UUIDs,
/// whose longest run is 12.
pub(super) fn length(text: &str) -> Option<usize> {
    let run = prefix(text, |byte| byte.is_ascii_alphanumeric());
    let is_key = run.len() >= SHORTEST
        && run.bytes().any(|byte| byte.is_ascii_digit())
        && run.bytes().any(|byte| byte.is_ascii_alphabetic());
    let is_base64 =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'-' | b'_');
    is_key.then(|| prefix(text, is_base64).len())
}

/// Returns the beginning of a text whose bytes, all of them ASCII, satisfy a condition.
fn prefix(text: &str, condition: impl Fn(u8) -> bool) -> &str {
    let length = text.bytes().position(|byte| !condition(byte)).unwrap_or(text.len());
    text.get(..length).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn run_of_letters_and_digits_is_a_key() {
        for (text, expected) in [
            ("0f1e2d3c4b5a69788796", Some(20)),
            ("0f1e2d3c4b5a6978879", None),
            ("abcdefghijklmnopqrs7 and more", Some(20)),
            ("abcdefghijklmnopqrst", None),
            ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", None),
            ("01234567890123456789", None),
            ("0123456789012345678x", Some(20)),
            ("abcdefghij0123456789+abc/d_e-f==\"", Some(32)),
            ("abc+abcdefghij0123456789", None),
            ("6f9619ff-8b86-d011-b42d-00c04fc964ff", None),
            ("2023-10-24T15:05:20.129Z", None),
            ("äbcdefghij0123456789a", None),
            ("", None),
        ] {
            assert_eq!(length(text), expected, "{text}");
        }
    }
}
