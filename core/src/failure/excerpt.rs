//! The beginning of a body, or a reason in its place.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt::Write;

use crate::redact::Printable;

/// Returns the beginning of a body on one line.
pub(super) fn excerpt(body: &str) -> Box<str> {
    let mut text = String::new();
    // Writing into a string does not fail.
    let _ = write!(text, "{}", Printable(body.trim()));
    text.into_boxed_str()
}

impl<E: super::Documented> super::Failure<E> {
    /// Sets the [excerpt](Self::excerpt): the beginning of a body, or the reason for a failure that the
    /// exchange did not report. It is cut and masked.
    #[must_use]
    pub fn with_excerpt(mut self, text: impl AsRef<str>) -> Self {
        self.report.excerpt = Some(excerpt(text.as_ref()));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::excerpt;
    use crate::redact::LIMIT;

    #[test]
    fn body_is_cut_and_cleaned() {
        assert_eq!(&*excerpt("  a\u{1b}[31m\r\nb "), "a [31m  b");
        let long = excerpt(&"é".repeat(10_000));
        assert_eq!(long.chars().count(), LIMIT + 1);
        assert!(long.ends_with('…'));
        assert_eq!(excerpt(&"x".repeat(LIMIT)).len(), LIMIT);
    }
}
