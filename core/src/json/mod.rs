//! A JSON reader (RFC 8259) that builds nothing: a [`Value`] is a slice of the text.
//!
//! ```text
//! parse(text, buffer)                     unchecked(text)
//!   │ validates the text and writes a       │ reads nothing yet
//!   │ node per value and name               │
//!   ├─► NotJson                             │
//!   ├─► BufferFull, then the caller may ────┤
//!   ▼                                       ▼
//! Value with nodes                        Value without nodes
//!   steps go from node to node              steps scan for the end of each value they pass
//! ```
//!
//! `scan` finds the ends of tokens and validates them. `index` parses a text into nodes, `indexed`
//! steps through them, `members` looks several names up at once. `skip` steps through text without
//! nodes. `value` is the only file that knows both ways. `name` compares names, `unescape` decodes
//! strings. `balance` counts brackets, and `needle` searches for members of given names; both compare
//! eight bytes as a `word`.

mod balance;
mod index;
mod indexed;
mod members;
mod name;
mod needle;
mod scan;
mod skip;
mod unescape;
mod value;
mod word;

pub(crate) use balance::{is_balanced, is_balanced_with_strings};
pub(crate) use index::{Buffer, with_buffer};
pub(crate) use members::{Member, Members};
pub use name::Name;
pub(crate) use needle::search;
pub use needle::{Needle, Needles};
pub(crate) use value::{Error, Kind, Value, first_unchecked, parse, unchecked};
