//! Enums with `#[exchange(serde)]`: the code where it gives the value back, else a name.

use core::fmt::{self, Display};

use serde::{Serialize, Serializer};

use super::digits::Code;
use crate::ExchangeError;

/// What the derive writes for `#[exchange(serde)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is flattened into an enum with `serde`, but has none itself",
    label = "write `#[exchange(serde)]` on `{Self}` too"
)]
pub trait Stored: ExchangeError {
    /// The code that a text may be, documented or not.
    fn parse(text: &str) -> Option<Self::Code<'_>>;

    /// What an undocumented code becomes, if there is an `other` to become.
    fn undocumented(code: Self::Code<'_>) -> Option<Self>;

    /// The value of a name.
    fn named(name: &str) -> Option<Self>;

    /// Whether the code, once read, gives this value back.
    fn is_told_by_code(&self) -> bool;

    /// Writes the name of a value that its code does not tell.
    ///
    /// # Errors
    /// Those of the formatter.
    fn write_name(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// The value of a text. Codes come first: that is what an exchange sends.
    fn read(text: &str) -> Option<Self> {
        let code = Self::parse(text);
        code.and_then(Self::from_code)
            .or_else(|| Self::named(text))
            .or_else(|| code.and_then(Self::undocumented))
    }

    /// The value of its own code.
    fn read_again(&self) -> Option<Self> {
        let code = self.code()?;
        Self::from_code(code).or_else(|| Self::undocumented(code))
    }

    /// Writes the text that [`read`](Self::read) reads.
    ///
    /// # Errors
    /// Those of the formatter.
    fn write(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code() {
            Some(code) if self.is_told_by_code() => code.fmt(formatter),
            _ => self.write_name(formatter),
        }
    }
}

/// The code that a text may be.
pub fn parse<'a, C: Code<'a>>(text: &'a str) -> Option<C> {
    C::parse(text)
}

/// Writes a value whose code is given.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<E: Stored, C: Serialize, S: Serializer>(
    error: &E,
    code: Option<C>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match code {
        Some(code) if serializer.is_human_readable() && error.is_told_by_code() => {
            code.serialize(serializer)
        }
        _ => serializer.collect_str(&Text(error)),
    }
}

struct Text<'a, E>(&'a E);

impl<E: Stored> Display for Text<'_, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(formatter)
    }
}
