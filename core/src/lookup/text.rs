//! Codes and messages that are texts.

/// Texts in ascending order, each with the position of its row.
#[derive(Debug)]
pub struct Texts {
    pub texts: &'static [&'static str],
    pub rows: &'static [u32],
}

impl Texts {
    /// The row of a text, letter by letter.
    pub fn find(&self, text: &str) -> Option<usize> {
        let position = self.texts.binary_search(&text).ok()?;
        self.rows.get(position).map(|row| *row as usize)
    }
}

/// Parts of messages, the longest first, each with the position of its row.
#[derive(Debug)]
pub struct Parts(pub &'static [(&'static str, u32)]);

impl Parts {
    /// The longest part that occurs in a message, and its row.
    #[cfg(feature = "json")]
    pub(crate) fn find(&self, message: &str) -> Option<(&'static str, usize)> {
        let (part, row) = self.0.iter().find(|(part, _)| message.contains(part))?;
        Some((part, *row as usize))
    }
}
