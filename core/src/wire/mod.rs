//! The rules of replies, and the engine that judges a reply by them: from bytes to a verdict.
//!
//! The derive writes the rules of an enum as constant data; one engine runs the rules of every enum.
//! Each file uses those before it only:
//!
//! - `rule`: the data, see above
//! - `reply`: what counts as absent, as a text, and as JSON inside a string
//! - `path`: evaluation of a path from a value
//! - `scope`: the values at which paths start, and a cache of matches
//! - `filter`: conditions
//! - `alarm`: the values that may make a rule fail, listed while compiling
//! - `prefilter`: a search that rules out a failure in most replies
//! - `judge`: evaluation of the rules, row by row
//! - `rows`: all rows of a reply, for parsing

mod alarm;
mod filter;
mod judge;
mod path;
mod prefilter;
mod reply;
#[cfg(feature = "decode")]
mod rows;
pub mod rule;
mod scope;

pub use judge::{SentRow, Verdict, is_good_by_search, judge};
pub use prefilter::rules_out_failure;
#[cfg(feature = "decode")]
pub(crate) use rows::{Row, first_rows, visit_rows};
