//! Rules that are read while the program runs, for the engine of `exchange-error`.
//!
//! - `source`: finds the rules in the arguments: `wire(…)`, or an enum in a Rust file
//! - `engine`: converts them into the data that the derive would have written
//! - `selectors`: converts the codes, statuses and messages of an enum
//! - `written`: writes paths and filters as text

mod engine;
mod selectors;
mod source;
mod written;

use exchange_error::__private::rule;

pub(crate) use engine::{Converter, engine, with_filter};
pub(crate) use source::read;
pub(crate) use written::{filter, path};

use crate::derive::model::Model;

/// Rules of an enum, ready to judge replies. They live as long as the program.
pub(crate) struct Ruleset {
    pub(crate) model: Model,
    /// Name of every documented row, by its number.
    pub(crate) rows: Vec<String>,
    pub(crate) engine: &'static rule::Rules,
    /// Remarks about what cannot be tried.
    pub(crate) notes: Vec<String>,
}
