//! The parts of the command-line tool `exchange-error`. Its programs are what is stable, not this
//! interface.

mod attempt;
pub mod commands;
mod derive;
pub mod exchanges;
mod explain;
mod input;
mod printable;
mod rules;
mod style;
mod triage;

// The modules of the derive name each other from the root.
use derive::{errors, grammar, jsonpath, syntax};
