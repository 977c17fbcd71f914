//! Columns that were chosen.

/// Columns of a table, by their positions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Section of each row, in a canonical table.
    pub section: Option<usize>,
    /// Code.
    pub code: Option<usize>,
    /// HTTP status.
    pub status: Option<usize>,
    /// Identifier.
    pub name: Option<usize>,
    /// Message.
    pub message: Option<usize>,
    /// True if codes are taken as written, because the table is canonical.
    pub is_canonical: bool,
}
