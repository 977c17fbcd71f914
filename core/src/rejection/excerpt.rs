//! Text from outside, made fit for a log line.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt::{self, Display, Write};

/// The most characters of a venue's words that are shown on one line.
const LIMIT: usize = 256;

/// The beginning of a body, on one line.
pub(super) fn excerpt(body: &str) -> Box<str> {
    let mut text = String::new();
    // Writing into a string does not fail.
    let _ = write!(text, "{}", Printable(body.trim()));
    text.into_boxed_str()
}

/// Shows at most [`LIMIT`] characters of a text, and no control characters: a venue's words must
/// not forge log lines or drive a terminal.
pub(super) struct Printable<'a>(pub(super) &'a str);

impl Display for Printable<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = self.0.chars();
        for character in characters.by_ref().take(LIMIT) {
            formatter.write_char(if character.is_control() { ' ' } else { character })?;
        }
        if characters.next().is_some() { formatter.write_char('…') } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, excerpt};

    #[test]
    fn long_and_hostile_text_is_cut_and_cleaned() {
        assert_eq!(&*excerpt("  a\u{1b}[31m\r\nb "), "a [31m  b");
        let kept = excerpt(&"é".repeat(10_000));
        assert_eq!(kept.chars().count(), LIMIT + 1);
        assert!(kept.ends_with('…'));
        assert_eq!(excerpt(&"x".repeat(LIMIT)).len(), LIMIT);
    }
}
