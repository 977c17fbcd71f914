//! The attributes `#[exchange(...)]` as written, with the tokens of every value.
//!
//! This step reads one attribute at a time. Rules that involve several attributes are the model's.

pub(crate) mod documentation;
pub(crate) mod enumeration;
mod item;
mod keys;
#[cfg(test)]
mod reference;
mod slot;
pub(crate) mod table;
mod tokens;
mod value;
pub(crate) mod variant;
pub(crate) mod wait;
pub(crate) mod wire;

pub(crate) use slot::Slot;
