//! The beginning of what a value writes, kept without memory of its own.

use core::fmt::{self, Write};

use super::{LIMIT, Printable};

/// Room for one letter more than is shown, whatever the alphabet, and for a part of another.
const ROOM: usize = 4 * (LIMIT + 2);

/// The beginning of what a value writes.
pub(crate) struct Beginning {
    bytes: [u8; ROOM],
    length: usize,
}

impl Beginning {
    pub(crate) fn of(value: fmt::Arguments<'_>) -> Self {
        let mut beginning = Self { bytes: [0; ROOM], length: 0 };
        // It fails where the room ends, and more is not asked for.
        let _ = beginning.write_fmt(value);
        beginning
    }
}

impl Write for Beginning {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let free = text.len().min(ROOM - self.length);
        let kept = (0..=free).rev().find_map(|end| text.get(..end)).unwrap_or_default();
        let end = self.length + kept.len();
        self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?.copy_from_slice(kept.as_bytes());
        self.length = end;
        if kept.len() < text.len() { Err(fmt::Error) } else { Ok(()) }
    }
}

impl fmt::Display for Beginning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.bytes.get(..self.length).unwrap_or_default();
        Printable(core::str::from_utf8(bytes).unwrap_or_default()).fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString;

    use super::{Beginning, LIMIT};

    #[test]
    fn what_is_long_is_cut_at_a_letter() {
        for letter in ["x", "é", "€", "\u{1f600}"] {
            for before in ["", "-", "--"] {
                let text = letter.repeat(5000);
                let shown = Beginning::of(format_args!("{before}{text}")).to_string();
                assert_eq!(shown.chars().count(), LIMIT + 1);
                assert_eq!(shown.trim_start_matches('-').trim_start_matches(letter), "…");
            }
        }
        assert_eq!(Beginning::of(format_args!("{}{}", -7, 'x')).to_string(), "-7x");
    }

    #[test]
    fn a_secret_is_masked_even_if_it_comes_in_pieces() {
        let beginning = Beginning::of(format_args!("si{}n={}{}", 'g', "ab", "c".repeat(2000)));
        assert_eq!(beginning.to_string(), "sign=***");
    }
}
