//! Reading a value from whatever its code or its name came as.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Unexpected, Visitor};

use super::digits;
use super::stored::Stored;
use crate::UnknownCode;
use crate::redact::Printable;

/// Reads a value.
///
/// # Errors
/// Those of the deserializer, and one for a code that is not documented.
pub fn deserialize<'de, E: Stored, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(NumberOrText(PhantomData))
    } else {
        deserializer.deserialize_str(NumberOrText(PhantomData))
    }
}

struct NumberOrText<E>(PhantomData<E>);

impl<'de, E: Stored> Visitor<'de> for NumberOrText<E> {
    type Value = E;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a code of {}", E::NAME)
    }

    fn visit_str<R: Error>(self, text: &str) -> Result<E, R> {
        E::read(text).ok_or_else(|| R::custom(UnknownCode::__new(E::NAME, Printable(text))))
    }

    fn visit_i64<R: Error>(self, number: i64) -> Result<E, R> {
        digits::with_text_of(number.into(), |text| self.visit_str(text))
    }

    fn visit_u64<R: Error>(self, number: u64) -> Result<E, R> {
        digits::with_text_of(number.into(), |text| self.visit_str(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<E, A::Error> {
        match map.next_key_seed(ArbitraryPrecision)? {
            Some(()) => map.next_value_seed(self),
            None => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

/// The text of a number.
impl<'de, E: Stored> DeserializeSeed<'de> for NumberOrText<E> {
    type Value = E;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<E, D::Error> {
        deserializer.deserialize_str(self)
    }
}

/// The key of the map that `serde_json` makes of each number once any crate of the program turns
/// on its feature `arbitrary_precision`, as crates for decimals do.
struct ArbitraryPrecision;

impl<'de> DeserializeSeed<'de> for ArbitraryPrecision {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for ArbitraryPrecision {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number or a text")
    }

    fn visit_str<R: Error>(self, key: &str) -> Result<(), R> {
        if key == "$serde_json::private::Number" {
            return Ok(());
        }
        Err(R::invalid_type(Unexpected::Map, &self))
    }
}
