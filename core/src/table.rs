//! The constant half of the proof: the page is still the one the derive has read.

use crate::const_eq::is_same;

/// Fails to compile when the page is not what the derive has compared the enum with.
///
/// # Panics
/// If the two differ, while compiling.
pub const fn assert_unchanged(page: &[u8], read: &[u8]) {
    assert!(is_same(page, read), "the documented table has changed: build again");
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::assert_unchanged;

    #[test]
    fn a_page_as_it_was_read_passes() {
        for page in [&b""[..], b"x", b"| 1 | a |"] {
            assert_unchanged(page, page);
        }
    }

    #[test]
    fn every_change_is_seen() {
        let read = b"| 1 | a |";
        for page in [&b""[..], b"| 1 | a | ", b"| 1 | a", b"- 1 | a |", b"| 1 | a -", b"| 2 | a |"]
        {
            let is_seen = std::panic::catch_unwind(|| assert_unchanged(page, read)).is_err();
            assert!(is_seen, "{}", page.escape_ascii());
        }
    }
}
