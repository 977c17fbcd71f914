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

/// Keeps its items, and writes the functions that check a reply.
#[cfg(feature = "json")]
#[macro_export]
#[doc(hidden)]
macro_rules! with_json {
    ($enum:ident => $($items:tt)*) => {
        $($items)*

        impl $enum {
            /// Checks an HTTP response by its status and body.
            ///
            /// `Ok` means that no rule found a failure. It does not mean that the reply shows a
            /// success, unless a rule has `required`.
            ///
            /// # Errors
            /// Returns a failure if any part of the request failed.
            pub fn check_response(
                status: $crate::__private::core::primitive::u16,
                body: impl $crate::__private::core::convert::AsRef<
                    [$crate::__private::core::primitive::u8],
                >,
            ) -> $crate::__private::core::result::Result<(), $crate::Failure<Self>> {
                <Self as $crate::Wire>::check_response(status, body)
            }

            /// Checks a WebSocket frame.
            ///
            /// # Errors
            /// Returns a failure if any message of the frame is a failure.
            pub fn check_frame(
                frame: impl $crate::__private::core::convert::AsRef<
                    [$crate::__private::core::primitive::u8],
                >,
            ) -> $crate::__private::core::result::Result<(), $crate::Failure<Self>> {
                <Self as $crate::Wire>::check_frame(frame)
            }
        }
    };
}

/// Replaces its items by functions that report the missing feature where they are called. An enum with
/// rules but without calls compiles.
#[cfg(not(feature = "json"))]
#[macro_export]
#[doc(hidden)]
macro_rules! with_json {
    ($enum:ident => $($items:tt)*) => {
        impl $enum {
            #[doc(hidden)]
            pub fn check_response<Body: $crate::__private::FeatureJson>(
                _: $crate::__private::core::primitive::u16,
                _: Body,
            ) -> $crate::__private::core::result::Result<(), Self> {
                $crate::__private::core::result::Result::Ok(())
            }

            #[doc(hidden)]
            pub fn check_frame<Frame: $crate::__private::FeatureJson>(
                _: Frame,
            ) -> $crate::__private::core::result::Result<(), Self> {
                $crate::__private::core::result::Result::Ok(())
            }
        }
    };
}

/// A bound that no type meets. It stands for the feature `json`.
///
/// ```compile_fail,E0277
/// exchange_error::okcoin::futures::RestError::check_response(200, "{}");
/// ```
#[cfg(not(feature = "json"))]
#[diagnostic::on_unimplemented(
    message = "`check_response` and `check_frame` need the feature `json` of `exchange-error`: turn it on",
    label = "the feature `json` is off"
)]
pub trait FeatureJson {}

/// Writes the functions that check a reply and parse it.
#[cfg(feature = "decode")]
#[macro_export]
#[doc(hidden)]
macro_rules! with_decode {
    ($enum:ident) => {
        impl $enum {
            /// Checks an HTTP response, and parses its body into the type that the caller expects.
            ///
            /// # Errors
            /// Returns a failure if any part of the request failed, or if the body is not a `T`.
            pub fn decode_response<'de, T: $crate::__private::serde::Deserialize<'de>>(
                status: $crate::__private::core::primitive::u16,
                body: &'de (
                         impl $crate::__private::core::convert::AsRef<
                    [$crate::__private::core::primitive::u8],
                > + ?$crate::__private::core::marker::Sized
                     ),
            ) -> $crate::__private::core::result::Result<T, $crate::Failure<Self>> {
                <Self as $crate::Wire>::decode_response(status, body)
            }

            /// Checks a WebSocket frame, and parses it into the type that the caller expects.
            ///
            /// # Errors
            /// Returns a failure if any message of the frame is a failure, or if the frame is not a
            /// `T`.
            pub fn decode_frame<'de, T: $crate::__private::serde::Deserialize<'de>>(
                frame: &'de (
                         impl $crate::__private::core::convert::AsRef<
                    [$crate::__private::core::primitive::u8],
                > + ?$crate::__private::core::marker::Sized
                     ),
            ) -> $crate::__private::core::result::Result<T, $crate::Failure<Self>> {
                <Self as $crate::Wire>::decode_frame(frame)
            }

            /// Checks an HTTP response, and parses each of its rows: the values of those that did not
            /// fail stand beside the failed rows.
            ///
            /// # Errors
            /// Returns a failure if the request failed as a whole, or if the body has no rows.
            pub fn decode_rows<T: $crate::__private::DeserializeOwned>(
                status: $crate::__private::core::primitive::u16,
                body: impl $crate::__private::core::convert::AsRef<
                    [$crate::__private::core::primitive::u8],
                >,
            ) -> $crate::__private::core::result::Result<
                $crate::__private::Vec<
                    $crate::__private::core::result::Result<T, $crate::FailedRow<Self>>,
                >,
                $crate::Failure<Self>,
            > {
                <Self as $crate::Wire>::decode_rows(status, body)
            }

            /// Checks a WebSocket frame, and parses each of its rows.
            ///
            /// # Errors
            /// Returns a failure if the frame failed as a whole, or if it has no rows.
            pub fn decode_frame_rows<T: $crate::__private::DeserializeOwned>(
                frame: impl $crate::__private::core::convert::AsRef<
                    [$crate::__private::core::primitive::u8],
                >,
            ) -> $crate::__private::core::result::Result<
                $crate::__private::Vec<
                    $crate::__private::core::result::Result<T, $crate::FailedRow<Self>>,
                >,
                $crate::Failure<Self>,
            > {
                <Self as $crate::Wire>::decode_frame_rows(frame)
            }
        }
    };
}

/// Writes functions that report the missing feature where they are called.
#[cfg(not(feature = "decode"))]
#[macro_export]
#[doc(hidden)]
macro_rules! with_decode {
    ($enum:ident) => {
        impl $enum {
            #[doc(hidden)]
            pub fn decode_response<T>(
                _: $crate::__private::core::primitive::u16,
                __body: impl $crate::__private::FeatureDecode,
            ) -> $crate::__private::core::result::Result<T, Self> {
                $crate::__private::core::result::Result::Ok(
                    $crate::__private::FeatureDecode::parse(__body),
                )
            }

            #[doc(hidden)]
            pub fn decode_frame<T>(
                __frame: impl $crate::__private::FeatureDecode,
            ) -> $crate::__private::core::result::Result<T, Self> {
                $crate::__private::core::result::Result::Ok(
                    $crate::__private::FeatureDecode::parse(__frame),
                )
            }

            #[doc(hidden)]
            pub fn decode_rows<T>(
                _: $crate::__private::core::primitive::u16,
                __body: impl $crate::__private::FeatureDecode,
            ) -> $crate::__private::core::result::Result<T, Self> {
                $crate::__private::core::result::Result::Ok(
                    $crate::__private::FeatureDecode::parse(__body),
                )
            }

            #[doc(hidden)]
            pub fn decode_frame_rows<T>(
                __frame: impl $crate::__private::FeatureDecode,
            ) -> $crate::__private::core::result::Result<T, Self> {
                $crate::__private::core::result::Result::Ok(
                    $crate::__private::FeatureDecode::parse(__frame),
                )
            }
        }
    };
}

/// A bound that no type meets. It stands for the feature `decode`.
///
/// ```compile_fail,E0277
/// let _ = exchange_error::okcoin::futures::RestError::decode_frame::<()>("{}");
/// ```
#[cfg(not(feature = "decode"))]
#[diagnostic::on_unimplemented(
    message = "`decode_response` and `decode_frame` need the feature `decode` of `exchange-error`: turn it on",
    note = "`decode_rows` and `decode_frame_rows` need it too",
    label = "the feature `decode` is off"
)]
pub trait FeatureDecode {
    fn parse<T>(self) -> T;
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
