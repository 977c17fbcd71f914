//! `try`: rules are run on replies, and each verdict is traced to a rule and a path.
//!
//! - `probes`: questions about one rule or one path, asked of the engine by rules made for them
//! - `judged`: the verdict on one reply, with its rule and path
//! - `tally`: what matched in all replies, and what did not
//! - `text`, `json`: the output

pub(crate) mod json;
pub(crate) mod judged;
mod probes;
pub(crate) mod tally;
pub(crate) mod text;
