//! Subcommands about replies and codes, run as a user runs them.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop the test")]

mod attempt;
mod explain;
#[cfg(unix)]
mod guide;
mod program;
mod triage;
