//! The parts of the command-line tool `exchange-error`. Its programs are what is stable, not this
//! interface.

mod attempt;
pub mod canonical;
pub mod codes;
pub mod columns;
pub mod commands;
mod derive;
pub mod diff;
pub mod exchanges;
mod explain;
pub mod extract;
mod input;
mod listing;
pub mod page;
mod printable;
pub mod rows;
mod rules;
pub mod scaffold;
pub mod selection;
mod style;
mod triage;

// The modules of the derive name each other from the root.
use derive::{errors, grammar, jsonpath, syntax};
