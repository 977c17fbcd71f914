//! What the derive writes calls into. Not for use by hand: it changes without notice.

pub use core;

pub use crate::columns::{Joined, Origin, copied, display, in_row, origin, outcomes, retries};
#[cfg(feature = "serde")]
pub use crate::integration::serde::{Stored, deserialize, parse, serialize};
pub use crate::lookup::{
    Codes, Entry, Fold, IntegerCodes, IntegerTable, NO_ROW, Parts, Selectors, Slots, Statuses,
    TextTable, Texts, assert_disjoint, assert_no_code, at, found,
};
pub use crate::table::assert_unchanged;
#[cfg(feature = "json")]
pub use crate::wire::{SentRow, Verdict, judge, rule};
pub use crate::{with_json, with_serde, with_std};
#[cfg(feature = "serde")]
pub use ::serde;
#[cfg(feature = "std")]
pub use alloc::string::String;

/// Generated code imports these in place of what may be in scope under the names of its bindings.
pub mod bindings {
    macro_rules! functions {
        ($($name:ident)*) => { $( #[doc(hidden)] pub const fn $name() {} )* };
    }
    functions!(
        all any at body code deserializer error formatter frame inner length name number operation
        serializer status text
    );
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

/// Keeps its items if the crate has `serde`; else says so, for then they were asked for.
#[cfg(feature = "serde")]
#[macro_export]
#[doc(hidden)]
macro_rules! with_serde {
    ($($items:tt)*) => { $($items)* };
}

/// Keeps its items if the crate has `serde`; else says so, for then they were asked for.
#[cfg(not(feature = "serde"))]
#[macro_export]
#[doc(hidden)]
macro_rules! with_serde {
    ($($items:tt)*) => {
        $crate::__private::core::compile_error! {
            "`serde` needs the feature `serde` of `exchange-error`: turn it on, or remove the key"
        }
    };
}
