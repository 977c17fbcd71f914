//! Codes and messages that are texts.

use core::cmp::Ordering;

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

impl Texts {
    /// Whether a text is among them, for constants: they cannot compare texts otherwise.
    pub(super) const fn has(&self, text: &str) -> bool {
        let (mut low, mut high) = (0, self.texts.len());
        while low < high {
            let middle = low + (high - low) / 2;
            match compare(self.texts[middle].as_bytes(), text.as_bytes()) {
                Ordering::Equal => return true,
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
            }
        }
        false
    }
}

const fn compare(left: &[u8], right: &[u8]) -> Ordering {
    let mut at = 0;
    while at < left.len() && at < right.len() {
        if left[at] != right[at] {
            return if left[at] < right[at] { Ordering::Less } else { Ordering::Greater };
        }
        at += 1;
    }
    if left.len() == right.len() {
        Ordering::Equal
    } else if left.len() < right.len() {
        Ordering::Less
    } else {
        Ordering::Greater
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

#[cfg(test)]
mod tests {
    use super::{Texts, compare};

    #[test]
    fn constants_compare_as_the_search_does() {
        let texts = ["", "a", "ab", "b", "é", "\u{10ffff}"];
        let sorted = Texts { texts: &["a", "ab", "é"], rows: &[0, 1, 2] };
        for left in texts {
            for right in texts {
                assert_eq!(compare(left.as_bytes(), right.as_bytes()), left.cmp(right));
            }
            assert_eq!(sorted.has(left), sorted.find(left).is_some(), "{left}");
        }
    }
}
