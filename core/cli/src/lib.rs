//! The parts of the command-line tool `exchange-error`. Its programs are what is stable, not this
//! interface.

pub mod commands;
pub mod exchanges;
mod explain;
mod input;
mod style;
mod triage;
