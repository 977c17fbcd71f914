//! Every message of the derive. Lower case, no full stop, code in backticks: what was found, and
//! what would be right.

mod form;
mod page;
mod selectors;
mod values;
mod variants;
mod wire;
mod words;

pub(crate) use form::*;
pub(crate) use page::*;
pub(crate) use selectors::*;
pub(crate) use values::*;
pub(crate) use variants::*;
pub(crate) use wire::*;
