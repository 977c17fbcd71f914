//! The constant half of the proof: the page is still the one the derive has read.

/// Fails to compile when the page is not what the derive has compared the enum with.
///
/// # Panics
/// If the two differ, while compiling.
pub const fn assert_unchanged(page: &[u8], read: &[u8]) {
    assert!(page.len() == read.len(), "the documented table has changed: build again");
    let mut at = 0;
    while at < page.len() {
        assert!(page[at] == read[at], "the documented table has changed: build again");
        at += 1;
    }
}
