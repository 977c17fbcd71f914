//! Proves what a derived enum does: one file for each question a user may have of it.

mod classification;
mod codes;
mod constants;
mod flatten;
mod generic;
mod macros;
mod message_selectors;
mod messages;
mod other;
mod scope;
mod shapes;
mod statuses;
mod text_codes;
