//! `#[exchange(...)]` as it is written, with the span of everything.
//!
//! This step reads one attribute at a time. What attributes mean together is the model's.

pub(crate) mod documentation;
pub(crate) mod enumeration;
mod item;
#[cfg(test)]
mod reference;
mod slot;
pub(crate) mod table;
pub(crate) mod value;
pub(crate) mod variant;
pub(crate) mod wire;

pub(crate) use slot::Slot;
