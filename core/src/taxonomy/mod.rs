//! The three answers a trading program needs, and the question they serve.
//!
//! [`ErrorKind`] says what went wrong, [`Retry`] what has to happen before another attempt, and
//! [`Outcome`] whether this request took effect. They are independent: a kind only supplies
//! defaults. [`Operation`] says what is at stake when a request is sent twice.

mod error_kind;
mod operation;
mod outcome;
mod retry;

pub use error_kind::ErrorKind;
pub use operation::Operation;
pub use outcome::Outcome;
pub use retry::Retry;

/// Declares a field-less enum whose labels are its variant names.
macro_rules! labelled_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident { $( $(#[$variant_attribute:meta])* $variant:ident, )+ }
    ) => {
        $(#[$attribute])*
        pub enum $name { $( $(#[$variant_attribute])* $variant, )+ }

        impl $name {
            /// Every value, in declaration order.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The name as a label for logs and metrics; it stays the same across versions.
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => stringify!($variant), )+ }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }
    };
}
use labelled_enum;
