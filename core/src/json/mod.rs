//! A JSON reader (RFC 8259) that builds nothing: a [`Value`] is a slice of the text.
//!
//! ```text
//!            parse(text, buffer)                      unchecked(text)
//!                    │                                       │
//!       validates the text and fills                reads nothing yet
//!        the buffer with one node per                        │
//!         value and member name                              │
//!          │           │        │                            │
//!       NotJson    BufferFull   └─► Value, indexed           └─► Value, skipping
//!                      │                 │                           ▲    │
//!                      └─── the caller may go on unchecked ──────────┘    │
//!                                        │                                │
//!                            steps from node to node        steps by scanning for the end
//!                            in constant time each            of each value it passes
//! ```
//!
//! `scan` finds the ends of tokens and validates them. `index` parses a text into nodes, `indexed`
//! steps through them, `members` looks several names up at once. `skip` steps through text without
//! nodes. `value` is the only file that knows both ways. `name` compares names, `unescape` decodes
//! strings.

mod index;
mod indexed;
mod members;
mod name;
mod scan;
mod skip;
mod unescape;
mod value;

pub(crate) use index::{Buffer, with_buffer};
pub(crate) use members::{Member, Members};
pub use name::Name;
pub(crate) use value::{Error, Kind, Value, first_unchecked, parse, unchecked};
