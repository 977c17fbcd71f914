//! Text from outside, made fit for a log line.

use core::fmt::{self, Display, Write};

/// The most characters of a venue's words that are shown on one line.
pub(crate) const LIMIT: usize = 256;

/// Shows at most [`LIMIT`] characters of a text, and no control characters: a venue's words must
/// not forge log lines or drive a terminal.
pub(crate) struct Printable<'a>(pub(crate) &'a str);

impl Display for Printable<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = self.0.chars();
        for character in characters.by_ref().take(LIMIT) {
            formatter.write_char(if character.is_control() { ' ' } else { character })?;
        }
        if characters.next().is_some() { formatter.write_char('…') } else { Ok(()) }
    }
}
