//! A text buffer of fixed size: formatting without an allocator.

use core::fmt::{self, Write};

/// The first `N` bytes of what was written, cut at a character.
pub(crate) struct Buffer<const N: usize> {
    bytes: [u8; N],
    length: usize,
}

impl<const N: usize> Buffer<N> {
    /// Formats the arguments; what does not fit is dropped.
    pub(crate) fn of(arguments: fmt::Arguments<'_>) -> Self {
        let mut buffer = Self { bytes: [0; N], length: 0 };
        // An error means that the buffer is full.
        let _ = buffer.write_fmt(arguments);
        buffer
    }

    pub(crate) fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..self.length).unwrap_or_default();
        core::str::from_utf8(bytes).unwrap_or_default()
    }
}

impl<const N: usize> Write for Buffer<N> {
    /// Appends what fits, and fails if that is not all of it, which ends the formatting.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut fitting = text.len().min(N - self.length);
        while !text.is_char_boundary(fitting) {
            fitting -= 1;
        }
        let (fitting, rest) = text.split_at(fitting);
        let end = self.length + fitting.len();
        let free = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        free.copy_from_slice(fitting.as_bytes());
        self.length = end;
        if rest.is_empty() { Ok(()) } else { Err(fmt::Error) }
    }
}

#[cfg(test)]
mod tests {
    use super::Buffer;

    #[test]
    fn long_text_is_cut_at_a_character() {
        for (text, kept) in [
            ("", ""),
            ("abc", "abc"),
            ("abcd", "abcd"),
            ("abcde", "abcd"),
            ("abcé", "abc"),
            ("€€", "€"),
            ("\u{1f600}", "\u{1f600}"),
        ] {
            assert_eq!(Buffer::<4>::of(format_args!("{text}")).as_str(), kept);
        }
    }

    #[test]
    fn nothing_is_written_after_a_text_that_was_cut() {
        assert_eq!(Buffer::<4>::of(format_args!("{}{}{}", "ab", "cé", "d")).as_str(), "abc");
        assert_eq!(Buffer::<4>::of(format_args!("{}{}", -7, 'x')).as_str(), "-7x");
    }
}
