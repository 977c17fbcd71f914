//! Start tags.

/// A start tag with the attributes that matter.
#[derive(Default)]
pub(super) struct Tag {
    pub(super) name: String,
    pub(super) start: usize,
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) is_anchor: bool,
}
