//! The items that derived code uses. Not for use by hand: they change without notice.

pub use core;

pub use crate::columns::{
    Joined, Origin, at, copied, copies, display, found, in_row, origin, outcomes, retries,
};
#[cfg(feature = "serde")]
pub use crate::integration::serde::{Stored, deserialize, serialize};
pub use crate::lookup::{
    Codes, Entry, Fold, IntegerCodes, IntegerTable, NO_ROW, Overlaps, Parts, Selectors, Slots,
    Statuses, TextTable, Texts, assert_disjoint, assert_not_ok, assert_one_timeout, integer_code,
    overlap_slots, overlaps,
};
pub use crate::table::assert_unchanged;
#[cfg(feature = "json")]
pub use crate::wait::StatedWait;
pub use crate::wait::{WaitText, WaitUnit};
#[cfg(feature = "json")]
pub use crate::wire::{SentRow, Verdict, is_good_by_search, judge, rule, rules_out_failure};
pub use crate::{with_decode, with_json, with_serde, with_std};
#[cfg(any(feature = "decode", feature = "serde"))]
pub use ::serde;
#[cfg(feature = "std")]
pub use alloc::string::String;
#[cfg(feature = "decode")]
pub use {::serde::de::DeserializeOwned, alloc::vec::Vec};

mod functions;
#[cfg(not(feature = "decode"))]
pub use functions::FeatureDecode;
#[cfg(not(feature = "json"))]
pub use functions::FeatureJson;

/// A check that a flattened enum has the same code type as the outer one.
#[diagnostic::on_unimplemented(
    message = "the code types differ: `{Outer}` here, `{Self}` in `{Inner}`",
    label = "set the same `code_type` on both enums"
)]
pub trait SameCode<Outer, Inner> {
    /// The flattened enum.
    type Enum;
    /// The type of its codes.
    type Code;
}

impl<Code, Inner> SameCode<Code, Inner> for Code {
    type Enum = Inner;
    type Code = Code;
}

/// Functions that take the place of those that a type without the derive lacks.
///
/// Such a type is reported where the derive checks it. Without these functions, rustc would report each
/// of them as missing as well.
pub trait NotDerived: Sized {
    fn __from_code<Code>(_: Code) -> Option<Self> {
        None
    }
    fn __from_status(_: u16) -> Option<Self> {
        None
    }
    fn __from_timeout() -> Option<Self> {
        None
    }
}

impl<T> NotDerived for T {}

/// A bound that no type meets. It stands for the rules of an enum without `wire(…)`, whose checks
/// report it where they are called.
///
/// ```compile_fail,E0277
/// #[derive(exchange_error::ExchangeError, Clone, Copy, Debug)]
/// enum AcmeError {
///     /// Invalid symbol.
///     #[exchange(code = -1121, kind = InvalidSymbol)]
///     InvalidSymbol,
/// }
/// let _ = AcmeError::check_response(200, "{}");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Enum}` has no rules for replies: add `wire(…)` to its `#[exchange(…)]`",
    label = "no `wire(…)` on `{Enum}`"
)]
pub trait Rules<Enum> {
    fn parse<T>(self) -> T;
}

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
