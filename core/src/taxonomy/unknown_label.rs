use core::error::Error;
use core::fmt::{self, Display};

/// A text that is no label: the error of parsing a kind, a retry, an outcome or an operation.
///
/// It lists the labels, and the one that was probably meant. Like the errors of the standard library
/// it does not hold the text.
///
/// ```
/// use exchange_error::{ErrorKind, Outcome};
///
/// assert_eq!("RateLimited".parse(), Ok(ErrorKind::RateLimited));
///
/// let unknown = "rate_limit".parse::<ErrorKind>().unwrap_err();
/// assert_eq!(unknown.nearest(), Some("RateLimited"));
///
/// let unknown = "Applied".parse::<Outcome>().unwrap_err();
/// assert_eq!(
///     unknown.to_string(),
///     "unknown outcome, expected one of `NotApplied`, `Unknown`, `AlreadyApplied`; \
///      did you mean `NotApplied`?",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownLabel {
    noun: &'static str,
    expected: &'static [&'static str],
    nearest: Option<&'static str>,
}

impl UnknownLabel {
    #[cold]
    pub(super) fn new(noun: &'static str, expected: &'static [&'static str], text: &str) -> Self {
        Self { noun, expected, nearest: nearest(text, expected) }
    }

    /// Returns all labels in the order of their values.
    pub const fn expected(&self) -> &'static [&'static str] {
        self.expected
    }

    /// Returns the label that was probably meant, if one is near: other case, other separators, or a
    /// few other letters.
    pub const fn nearest(&self) -> Option<&'static str> {
        self.nearest
    }
}

impl Display for UnknownLabel {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "unknown {}, expected one of ", self.noun)?;
        for (at, label) in self.expected.iter().enumerate() {
            let separator = if at == 0 { "" } else { ", " };
            write!(formatter, "{separator}`{label}`")?;
        }
        match self.nearest {
            Some(label) => write!(formatter, "; did you mean `{label}`?"),
            None => Ok(()),
        }
    }
}

impl Error for UnknownLabel {}

/// The greatest number of letters that are compared. The longest label has 20.
const LONGEST: usize = 32;

/// Returns the label with the smallest edit distance, if at most a third of its letters differ.
fn nearest(text: &str, labels: &[&'static str]) -> Option<&'static str> {
    let (text, length) = letters(text)?;
    let text = text.get(..length)?;
    let near = labels.iter().filter_map(|label| {
        let (own, length) = letters(label)?;
        let edits = distance(text, own.get(..length)?);
        (3 * edits <= length).then_some((edits, *label))
    });
    near.min_by_key(|(edits, _)| *edits).map(|(_, label)| label)
}

/// Returns the letters in lower case, without separators, and their number; `None` if there are none or
/// too many.
fn letters(text: &str) -> Option<([u8; LONGEST], usize)> {
    let (mut letters, mut length) = ([0; LONGEST], 0);
    for letter in text.bytes().filter(u8::is_ascii_alphanumeric) {
        *letters.get_mut(length)? = letter.to_ascii_lowercase();
        length += 1;
    }
    (length > 0).then_some((letters, length))
}

/// Returns the Levenshtein distance, with one row of the table.
fn distance(left: &[u8], right: &[u8]) -> usize {
    let mut edits: [usize; LONGEST + 1] = core::array::from_fn(|at| at);
    let mut last = 0;
    for (row, letter) in left.iter().enumerate() {
        let mut diagonal = row;
        last = row + 1;
        for (other, above) in right.iter().zip(edits.iter_mut().skip(1)) {
            let replaced = diagonal + usize::from(letter != other);
            diagonal = *above;
            last = replaced.min(*above + 1).min(last + 1);
            *above = last;
        }
    }
    if left.is_empty() { right.len() } else { last }
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};
    use crate::ErrorKind;

    #[test]
    fn distance_counts_insertions_removals_and_replacements() {
        for (left, right, expected) in [
            ("", "", 0),
            ("a", "", 1),
            ("", "abc", 3),
            ("kitten", "sitting", 3),
            ("flaw", "lawn", 2),
            ("timeout", "timeout", 0),
        ] {
            assert_eq!(distance(left.as_bytes(), right.as_bytes()), expected, "{left} {right}");
            assert_eq!(distance(right.as_bytes(), left.as_bytes()), expected, "{right} {left}");
        }
    }

    #[test]
    fn label_in_another_case_is_near_and_foreign_text_is_not() {
        let labels = ErrorKind::NAMES;
        assert_eq!(nearest("INSUFFICIENT_FUNDS", labels), Some("InsufficientFunds"));
        assert_eq!(nearest("order-not-fond", labels), Some("OrderNotFound"));
        assert_eq!(nearest("tiemout", labels), Some("Timeout"));
        for foreign in ["", "_", "x", "banana", "ü", &"RateLimited".repeat(3)] {
            assert_eq!(nearest(foreign, labels), None, "{foreign}");
        }
    }
}
