//! The assertion that a page is still the one that the derive read.

use crate::const_eq::is_same;

/// Fails to compile if the page is not the one that the derive compared the enum with.
///
/// # Panics
/// If the two differ, during constant evaluation.
pub const fn assert_unchanged(page: &[u8], read: &[u8]) {
    assert!(is_same(page, read), "the documented table has changed: build again");
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::assert_unchanged;

    #[test]
    fn unchanged_page_passes() {
        for page in [&b""[..], b"x", b"| 1 | a |"] {
            assert_unchanged(page, page);
        }
    }

    #[test]
    fn changed_page_panics() {
        let read = b"| 1 | a |";
        for page in [&b""[..], b"| 1 | a | ", b"| 1 | a", b"- 1 | a |", b"| 1 | a -", b"| 2 | a |"]
        {
            let panics = std::panic::catch_unwind(|| assert_unchanged(page, read)).is_err();
            assert!(panics, "{}", page.escape_ascii());
        }
    }
}
