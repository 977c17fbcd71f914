//! The three answers of a classified error, and the operation they are judged for.
//!
//! [`ErrorKind`] is what went wrong, [`Retry`] the condition for another attempt, and [`Outcome`]
//! whether this request took effect. They are independent: a kind only supplies defaults.
//! [`Operation`] is the effect of sending a request twice. [`Answers`] holds the answers together, and
//! `NextStep` says the same as something to do.

mod answers;
mod error_kind;
mod groups;
#[cfg(feature = "json")]
mod next_step;
mod operation;
mod outcome;
mod retry;
mod unknown_label;

pub use answers::Answers;
pub use error_kind::ErrorKind;
#[cfg(feature = "json")]
pub use next_step::NextStep;
pub use operation::Operation;
pub use outcome::Outcome;
pub use retry::Retry;
pub use unknown_label::UnknownLabel;

/// Declares a field-less enum whose labels are its variant names. The text is the noun for a value in
/// errors.
macro_rules! labelled_enum {
    (
        $noun:literal;
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

        impl $name {
            /// The labels in declaration order.
            pub(crate) const NAMES: &'static [&'static str] = &[$( stringify!($variant), )+];
        }

        /// Parses a label, as `as_str` returns it.
        impl core::str::FromStr for $name {
            type Err = $crate::UnknownLabel;

            fn from_str(label: &str) -> Result<Self, $crate::UnknownLabel> {
                let value = Self::ALL.iter().find(|value| value.as_str() == label);
                value.copied().ok_or_else(|| $crate::UnknownLabel::new($noun, Self::NAMES, label))
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
