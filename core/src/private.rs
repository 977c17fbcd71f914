//! What the derive writes calls into. Not for use by hand: it changes without notice.

pub use core;

pub use crate::lookup::{
    Codes, Entry, Fold, IntegerCodes, IntegerTable, NO_ROW, Parts, Selectors, Slots, Statuses,
    Texts, assert_disjoint,
};
#[cfg(feature = "json")]
pub use crate::rejection::{OneOrMore, Text};
pub use crate::row::{Joined, Origin, at, copied, display, found, origin, outcomes, retries};
pub use crate::table::assert_unchanged;
pub use crate::wire::rule;
#[cfg(feature = "json")]
pub use crate::wire::{FailedRow, Verdict, judge};
pub use crate::{with_json, with_std};
#[cfg(feature = "std")]
pub use alloc::string::String;

/// Generated code imports these in place of what may be in scope under the names of its bindings.
pub mod bindings {
    macro_rules! functions {
        ($($name:ident)*) => { $( #[doc(hidden)] pub const fn $name() {} )* };
    }
    functions!(all at body code error formatter frame inner length number operation status);
}

// A derive cannot ask which features this crate has: what depends on one passes through these.

/// Keeps its items if the crate has `std`.
#[cfg(feature = "std")]
#[macro_export]
#[doc(hidden)]
macro_rules! with_std {
    ($($items:tt)*) => { $($items)* };
}

/// Keeps its items if the crate has `std`.
#[cfg(not(feature = "std"))]
#[macro_export]
#[doc(hidden)]
macro_rules! with_std {
    ($($items:tt)*) => {};
}

/// Keeps its items if the crate has `json`.
#[cfg(feature = "json")]
#[macro_export]
#[doc(hidden)]
macro_rules! with_json {
    ($($items:tt)*) => { $($items)* };
}

/// Keeps its items if the crate has `json`.
#[cfg(not(feature = "json"))]
#[macro_export]
#[doc(hidden)]
macro_rules! with_json {
    ($($items:tt)*) => {};
}
