//! The enum of a table, as source text to review.

mod doc;
mod kinds;
mod merge;
mod names;
mod print;
mod variants;

pub use self::kinds::{Guess, guess};
pub use self::merge::{Merged, merge};
pub use self::print::{Scaffold, enumeration, to_paste};

/// Facts about the enum that the rows do not tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// Name of the exchange and API, as messages show it: `Acme REST`.
    pub exchange: String,
    /// Path of the canonical table, relative to the folder of `Cargo.toml`.
    pub path: String,
    /// Sections of the canonical table that the enum is checked against. Without one all are.
    pub sections: Vec<String>,
}

impl Target {
    /// Returns the name of the exchange that a file name gives: `okx-rest.md` is `okx rest`.
    #[must_use]
    pub fn exchange_of(path: &str) -> String {
        names::exchange_of(path)
    }
}
