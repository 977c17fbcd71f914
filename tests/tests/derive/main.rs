//! Tests of derived enums: one file for each question that a user may have about them.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop the test")]

mod classification;
mod code_text;
mod codes;
mod constants;
mod every_code;
mod explain;
mod flatten;
mod generic;
mod labels;
mod macros;
mod message_selectors;
mod messages;
mod okcoin_tables;
mod other;
mod scope;
mod serialisation;
mod shapes;
mod statuses;
mod taxonomy;
mod text_codes;
mod variant_names;
