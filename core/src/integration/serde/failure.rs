//! Serialisation of failures, for logs.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::redact::Printable;
use crate::{ExchangeError, FailedRow, Failure};

/// A text from an exchange, cut and masked.
struct Printed<'a>(&'a str);

impl Serialize for Printed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Printable(self.0))
    }
}

/// The message of a row: the one that was sent, cut and masked, or else the documented one.
struct Message<'a, E>(&'a FailedRow<E>);

impl<E: ExchangeError> Serialize for Message<'_, E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.sent_message() {
            Some(sent) => Printed(sent).serialize(serializer),
            None => self.0.message().serialize(serializer),
        }
    }
}

impl<E: ExchangeError> Serialize for Failure<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Failure", 13)?;
        fields.serialize_field("exchange", E::NAME)?;
        fields.serialize_field("variant", &self.error().map(|error| error.variant()))?;
        fields.serialize_field("kind", &self.kind())?;
        fields.serialize_field("retry", &self.retry())?;
        fields.serialize_field("outcome", &self.outcome())?;
        fields.serialize_field("status", &self.status())?;
        fields.serialize_field("code", &self.code().map(Printed))?;
        fields.serialize_field("message", &self.primary_row().map(Message))?;
        fields.serialize_field("id", &self.id().map(Printed))?;
        fields.serialize_field("is_partial", &self.is_partial())?;
        fields.serialize_field("failures", self.rows())?;
        let seconds = self.retry_after().map(|wait| wait.as_secs_f64());
        fields.serialize_field("retry_after", &seconds)?;
        fields.serialize_field("excerpt", &self.excerpt())?;
        fields.end()
    }
}

impl<E: ExchangeError> Serialize for FailedRow<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("FailedRow", 8)?;
        fields.serialize_field("position", &self.position())?;
        fields.serialize_field("variant", &self.error().map(|error| error.variant()))?;
        fields.serialize_field("code", &self.code().map(Printed))?;
        fields.serialize_field("message", &Message(self))?;
        fields.serialize_field("id", &self.id().map(Printed))?;
        fields.serialize_field("kind", &self.kind())?;
        fields.serialize_field("retry", &self.retry())?;
        fields.serialize_field("outcome", &self.outcome())?;
        fields.end()
    }
}
