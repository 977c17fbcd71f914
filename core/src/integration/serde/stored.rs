//! Derived enums: written as a code where reading it gives the value back, otherwise by name.

use core::fmt::{self, Display, Write};
use core::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};

use super::code::Code;
use crate::redact::{Buffer, Printable};
use crate::{ExchangeError, UnknownCode};

/// An enum with `#[exchange(serde)]`, implemented by the derive.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is flattened into an enum with `serde`, but has none itself",
    label = "write `#[exchange(serde)]` on `{Self}` too"
)]
pub trait Stored: ExchangeError {
    /// Returns true if the value has a code, and the code leads to no other row.
    fn is_stored_by_code(&self) -> bool {
        self.code().is_some()
    }

    /// Writes the variant name, after the names of the variants that flatten its enum.
    ///
    /// # Errors
    /// The error of the writer.
    fn write_name(&self, name: &mut dyn Write) -> fmt::Result {
        name.write_str(self.variant())
    }

    /// Returns the `other` value for a text that is no row. `code` is the text as a code, if it
    /// can be one.
    fn other(code: Option<Self::Code<'_>>) -> Option<Self> {
        let _ = code;
        None
    }
}

/// Writes a code or a name.
///
/// # Errors
/// The error of the serializer.
pub fn serialize<E: Stored, S: Serializer>(error: &E, serializer: S) -> Result<S::Ok, S::Error>
where
    for<'a> E::Code<'a>: Serialize,
{
    match error.code().filter(|_| error.is_stored_by_code()) {
        Some(code) if serializer.is_human_readable() => code.serialize(serializer),
        Some(code) => serializer.collect_str(&code),
        None => serializer.collect_str(&Name(error)),
    }
}

struct Name<'a, E>(&'a E);

impl<E: Stored> Display for Name<'_, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write_name(formatter)
    }
}

/// Reads a code or a name.
///
/// # Errors
/// The error of the deserializer, or that of a text that stands for no row.
pub fn deserialize<'de, E: Stored, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error>
where
    for<'a> E::Code<'a>: Code<'a>,
{
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(CodeOrName(PhantomData))
    } else {
        deserializer.deserialize_str(CodeOrName(PhantomData))
    }
}

struct CodeOrName<E>(PhantomData<E>);

impl<E: Stored> Visitor<'_> for CodeOrName<E>
where
    for<'a> E::Code<'a>: Code<'a>,
{
    type Value = E;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a code of {}", E::NAME)
    }

    fn visit_str<R: Error>(self, text: &str) -> Result<E, R> {
        let code = E::Code::parse(text);
        let by_code = code.and_then(E::from_code);
        let mut by_name =
            E::ALL.iter().filter(|row| !row.is_stored_by_code() && is_name(*row, text));
        match (by_code, by_name.next()) {
            (Some(row), None) | (None, Some(&row)) => Ok(row),
            (None, None) => E::other(code)
                .ok_or_else(|| R::custom(UnknownCode::__new(E::NAME, Printable(text)))),
            (Some(_), Some(_)) => Err(R::custom(format_args!(
                "{}: `{}` is the code of one row and the name of another",
                E::NAME,
                Printable(text)
            ))),
        }
    }

    fn visit_i64<R: Error>(self, number: i64) -> Result<E, R> {
        self.visit_str(Buffer::<20>::of(format_args!("{number}")).as_str())
    }

    fn visit_u64<R: Error>(self, number: u64) -> Result<E, R> {
        self.visit_str(Buffer::<20>::of(format_args!("{number}")).as_str())
    }
}

/// Returns true if a row is stored by this name.
fn is_name(row: &impl Stored, text: &str) -> bool {
    let mut rest = Unmatched(text);
    row.write_name(&mut rest).is_ok() && rest.0.is_empty()
}

/// The part of a text that nothing written has matched yet.
struct Unmatched<'a>(&'a str);

impl Write for Unmatched<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(text).ok_or(fmt::Error)?;
        Ok(())
    }
}
