//! The functions of enums that decode. A derive cannot see the features of another crate, so that macros
//! of this crate write them.

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
