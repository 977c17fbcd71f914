//! `extract`, `diff` and `scaffold` as a user runs them, on one small page for each shape and fault.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop the test")]

mod diff;
mod extract_options;
mod faults;
mod program;
mod refusals;
mod reviewed_kinds;
mod scaffold;
mod shapes;
mod shared_pages;
