//! The pieces that attributes consist of: values with their tokens, names, and Markdown in strings.

pub(crate) mod markdown;
pub(crate) mod taxonomy;
mod value;

pub(crate) use value::{Code, CodeValue, Integer, StatusRange, Text, VariantName};
