//! Every message of the derive: what was found, what was expected, and the remedy. Messages are in
//! lower case, without a full stop, and with backticks around code.

mod columns;
mod form;
mod format;
mod messages;
mod page;
mod rows;
mod section;
mod selectors;
mod values;
mod variants;
mod wait;
mod wire;

pub(crate) use columns::*;
pub(crate) use form::*;
pub(crate) use messages::*;
pub(crate) use page::*;
pub(crate) use rows::*;
pub(crate) use section::*;
pub(crate) use selectors::*;
pub(crate) use values::*;
pub(crate) use variants::*;
pub(crate) use wait::*;
pub(crate) use wire::*;
