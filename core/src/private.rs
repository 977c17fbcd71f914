//! The items that derived code uses. Not for use by hand: they change without notice.

pub use core;

pub use crate::columns::{
    Joined, Origin, at, copied, display, found, in_row, origin, outcomes, retries,
};
#[cfg(feature = "serde")]
pub use crate::integration::serde::{Stored, deserialize, serialize};
pub use crate::lookup::{
    Codes, Entry, Fold, IntegerCodes, IntegerTable, NO_ROW, Parts, Selectors, Slots, Statuses,
    TextTable, Texts, assert_disjoint,
};
pub use crate::table::assert_unchanged;
pub use crate::wire::rule;
#[cfg(feature = "json")]
pub use crate::wire::{SentRow, Verdict, judge};
pub use crate::{with_json, with_serde, with_std};
#[cfg(feature = "serde")]
pub use ::serde;
#[cfg(feature = "std")]
pub use alloc::string::String;

/// Functions named like the parameters of generated public functions. Generated code imports them, so
/// that a constant in the user's scope cannot take the place of a parameter.
pub mod parameters {
    macro_rules! functions {
        ($($name:ident)*) => { $( #[doc(hidden)] pub const fn $name() {} )* };
    }
    functions!(body code frame operation status);
}

// A derive cannot know the features of this crate, so items that depend on one pass through these.

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

/// Keeps its items if the crate has `serde`; otherwise an error, because the user asked for them.
#[cfg(feature = "serde")]
#[macro_export]
#[doc(hidden)]
macro_rules! with_serde {
    ($($items:tt)*) => { $($items)* };
}

/// Keeps its items if the crate has `serde`; otherwise an error, because the user asked for them.
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
