//! Text from outside, made fit for a log line.

mod chars;
mod secrets;
mod truncate;

use core::fmt::{self, Debug, Display, Write};

use secrets::Part;
pub(crate) use truncate::Beginning;

/// The most characters of an exchange's words that are shown on one line.
pub(crate) const LIMIT: usize = 256;

/// Shows at most [`LIMIT`] characters of a text, no control characters and no secrets: an exchange's
/// words must not forge log lines, drive a terminal, or carry keys into a log.
pub(crate) struct Printable<'a>(pub(crate) &'a str);

impl Printable<'_> {
    fn write(&self, output: &mut impl Write) -> fmt::Result {
        let mut left = LIMIT;
        for part in secrets::parts(self.0) {
            let text = match part {
                Part::Text(text) => text,
                Part::Secret => secrets::MASK,
            };
            for character in text.chars() {
                let Some(fewer) = left.checked_sub(1) else { return output.write_char('…') };
                left = fewer;
                output.write_char(if is_harmful(character) { ' ' } else { character })?;
            }
        }
        Ok(())
    }

    /// Whether the text is shown as it is.
    #[cfg(feature = "tracing")]
    pub(crate) fn is_unchanged(&self) -> bool {
        let is_harmless = |part| matches!(part, Part::Text(text) if !text.contains(is_harmful));
        self.0.len() <= LIMIT && secrets::parts(self.0).all(is_harmless)
    }
}

/// Ends a line, drives a terminal, or turns the direction of what follows.
fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

impl Display for Printable<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(formatter)
    }
}

/// In quotes.
impl Debug for Printable<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_char('"')?;
        self.write(&mut Escaped(formatter))?;
        formatter.write_char('"')
    }
}

struct Escaped<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl Write for Escaped<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|character| match character {
            '"' | '\\' => write!(self.0, "\\{character}"),
            _ => self.0.write_char(character),
        })
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;
    use std::string::ToString;

    use super::{LIMIT, Printable};

    #[test]
    fn what_drives_a_terminal_or_forges_a_line_becomes_a_space() {
        let hostile = "a\0b\r\nc\u{1b}[31md\u{7f}\u{9b}e\u{202e}f\u{2028}g\u{2066}h\u{200f}";
        assert_eq!(Printable(hostile).to_string(), "a b  c [31md  e f g h ");
    }

    #[test]
    fn long_text_is_cut_and_says_so() {
        for letter in ["x", "é", "\u{1f600}", "\u{1b}", "="] {
            let shown = Printable(&letter.repeat(10_000)).to_string();
            assert_eq!(shown.chars().count(), LIMIT + 1, "{letter}");
            assert!(shown.ends_with('…'));
        }
        let whole = "x".repeat(LIMIT);
        assert_eq!(Printable(&whole).to_string(), whole);
        assert_eq!(Printable("").to_string(), "");
    }

    #[test]
    fn quoted_text_can_be_told_from_what_is_around_it() {
        assert_eq!(format!("{:?}", Printable("a \"b\" \\ \n c")), r#""a \"b\" \\   c""#);
        assert_eq!(format!("{:?}", Printable(r#"{"sign":"abc"}"#)), r#""{\"sign\":\"***\"}""#);
    }

    /// A secret may be cut by the end of what is shown, and then is still none to be read.
    #[test]
    fn a_secret_at_the_end_of_what_is_shown_stays_one() {
        for before in 0..=LIMIT + 8 {
            let text = format!("{} sign=0123456789abcdef", "x".repeat(before));
            let shown = Printable(&text).to_string();
            assert!(!shown.contains(['0', 'a']), "{shown}");
            assert!(shown.chars().count() <= LIMIT + 1);
        }
    }
}
