//! The three answers of a classified error, and the operation they are judged for.
//!
//! [`ErrorKind`] is what went wrong, [`Retry`] the condition for another attempt, and [`Outcome`]
//! whether this request took effect. They are independent: a kind only supplies defaults.
//! [`Operation`] is the effect of sending a request twice. [`Answers`] holds the answers together, and
//! `NextStep` says the same as something to do.

mod answers;
mod error_kind;
#[cfg(feature = "json")]
mod next_step;
mod operation;
mod outcome;
mod retry;

pub use answers::Answers;
pub use error_kind::ErrorKind;
#[cfg(feature = "json")]
pub use next_step::NextStep;
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
            /// All values in declaration order.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// Returns the name, a label for logs and metrics that is stable across versions.
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
