//! Redaction: texts from outside are cut, cleaned and masked before they reach a log line.

mod buffer;
mod escapes;
mod keys;
mod secrets;

use core::fmt::{self, Debug, Display, Write};

pub(crate) use buffer::Buffer;
use secrets::Part;

/// The most characters of a text that are shown.
pub(crate) const LIMIT: usize = 256;

/// The size in bytes of one character more than is shown, in any alphabet.
const BEGINNING: usize = 4 * (LIMIT + 1);

/// Formats the part of a value that [`Printable`] may show.
pub(crate) fn beginning(value: fmt::Arguments<'_>) -> Buffer<BEGINNING> {
    Buffer::of(value)
}

/// Shows at most [`LIMIT`] characters of a text, without control characters and secrets: a text from
/// an exchange must not forge log lines, drive a terminal, or carry keys into a log.
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

    /// Returns true if the text is shown exactly as it is.
    #[cfg(feature = "tracing")]
    pub(crate) fn is_unchanged(&self) -> bool {
        let is_harmless = |part| matches!(part, Part::Text(text) if !text.contains(is_harmful));
        self.0.len() <= LIMIT && secrets::parts(self.0).all(is_harmless)
    }
}

/// Returns true if a character ends a line, controls a terminal, or changes the direction of text.
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

/// Writes the text in quotes.
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

    use super::{LIMIT, Printable, beginning};

    #[test]
    fn control_characters_become_spaces() {
        let hostile = "a\0b\r\nc\u{1b}[31md\u{7f}\u{9b}e\u{202e}f\u{2028}g\u{2066}h\u{200f}";
        assert_eq!(Printable(hostile).to_string(), "a b  c [31md  e f g h ");
    }

    #[test]
    fn long_text_is_cut_and_ends_with_an_ellipsis() {
        for character in ["x", "é", "\u{1f600}", "\u{1b}", "="] {
            let shown = Printable(&character.repeat(10_000)).to_string();
            assert_eq!(shown.chars().count(), LIMIT + 1, "{character}");
            assert!(shown.ends_with('…'));
        }
        let whole = "x".repeat(LIMIT);
        assert_eq!(Printable(&whole).to_string(), whole);
        assert_eq!(Printable("").to_string(), "");
    }

    #[test]
    fn debug_form_escapes_quotes_and_backslashes() {
        assert_eq!(format!("{:?}", Printable("a \"b\" \\ \n c")), r#""a \"b\" \\   c""#);
        assert_eq!(format!("{:?}", Printable(r#"{"sign":"abc"}"#)), r#""{\"sign\":\"***\"}""#);
    }

    /// The end of what is shown may cut a secret.
    #[test]
    fn secret_at_the_limit_is_masked() {
        for before in 0..=LIMIT + 8 {
            let text = format!("{} sign=0123456789abcdef", "x".repeat(before));
            let shown = Printable(&text).to_string();
            assert!(!shown.contains(['0', 'a']), "{shown}");
            assert!(shown.chars().count() <= LIMIT + 1);
        }
    }

    #[test]
    fn beginning_holds_more_than_is_shown() {
        for character in ["x", "é", "€", "\u{1f600}"] {
            for before in ["", "-", "--"] {
                let text = character.repeat(5000);
                let beginning = beginning(format_args!("{before}{text}"));
                let shown = Printable(beginning.as_str()).to_string();
                assert_eq!(shown.chars().count(), LIMIT + 1);
                assert_eq!(shown.trim_start_matches('-').trim_start_matches(character), "…");
            }
        }
        let beginning = beginning(format_args!("si{}n={}{}", 'g', "ab", "c".repeat(2000)));
        assert_eq!(Printable(beginning.as_str()).to_string(), "sign=***");
    }
}
