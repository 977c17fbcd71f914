//! Serialisation of failures.

use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

use crate::redact::Printable;
use crate::wait::StatedWait;
use crate::{Documented, FailedRow, Failure};

/// A text from an exchange, cut and masked.
struct Printed<'a>(&'a str);

impl Serialize for Printed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Printable(self.0))
    }
}

/// The message of a row: the one that was sent, cut and masked, or else the documented one.
struct Message<'a, E>(Option<&'a FailedRow<E>>);

impl<E: Documented> Serialize for Message<'_, E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.and_then(FailedRow::sent_message) {
            Some(sent) => serializer.serialize_some(&Printed(sent)),
            None => self.0.and_then(FailedRow::message).serialize(serializer),
        }
    }
}

/// Headers, with values cut and masked.
struct Headers<'a, E>(&'a Failure<E>);

impl<E: Documented> Serialize for Headers<'_, E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entries = serializer.serialize_map(Some(self.0.headers().count()))?;
        for (name, value) in self.0.headers() {
            entries.serialize_entry(&Printed(name), &Printed(value))?;
        }
        entries.end()
    }
}

impl<E: Documented> Serialize for Failure<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Failure", 17)?;
        fields.serialize_field("exchange", self.exchange())?;
        fields.serialize_field("variant", &self.variant())?;
        fields.serialize_field("kind", &self.kind())?;
        fields.serialize_field("retry", &self.retry())?;
        fields.serialize_field("outcome", &self.outcome())?;
        fields.serialize_field("status", &self.status())?;
        fields.serialize_field("code", &self.code().map(Printed))?;
        fields.serialize_field("message", &Message(self.primary_row()))?;
        fields.serialize_field("id", &self.id().map(Printed))?;
        fields.serialize_field("is_partial", &self.is_partial())?;
        fields.serialize_field("failures", self.rows())?;
        let seconds = self.retry_after().map(|wait| wait.as_secs_f64());
        fields.serialize_field("retry_after", &seconds)?;
        fields.serialize_field("excerpt", &self.excerpt())?;
        fields.serialize_field("cause", self.cause_label())?;
        fields.serialize_field("row_count", &self.row_count())?;
        fields.serialize_field("reason", &self.reason_messages())?;
        fields.serialize_field("headers", &Headers(self))?;
        fields.end()
    }
}

impl<E: Documented> Serialize for FailedRow<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (wait, wait_until) = match self.own_wait() {
            None => (None, None),
            Some(StatedWait::For(wait)) => (Some(wait), None),
            Some(StatedWait::Until(end)) => (None, Some(end)),
        };
        let mut fields = serializer.serialize_struct("FailedRow", 13)?;
        fields.serialize_field("position", &self.position())?;
        fields.serialize_field("variant", &self.variant())?;
        fields.serialize_field("code", &self.code().map(Printed))?;
        fields.serialize_field("message", &Message(Some(self)))?;
        fields.serialize_field("id", &self.id().map(Printed))?;
        fields.serialize_field("kind", &self.kind())?;
        fields.serialize_field("retry", &self.retry())?;
        fields.serialize_field("outcome", &self.outcome())?;
        fields.serialize_field("cause", self.cause_label())?;
        fields.serialize_field("documented", &self.documented_message())?;
        fields.serialize_field("documented_wait", &self.documented_wait())?;
        fields.serialize_field("wait", &wait)?;
        fields.serialize_field("wait_until", &wait_until)?;
        fields.end()
    }
}
