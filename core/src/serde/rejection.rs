//! Rejections, as a log keeps them.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::{Classified, ExchangeError, Failure, Rejection};

impl<E: ExchangeError> Serialize for Rejection<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Rejection", 13)?;
        fields.serialize_field("venue", E::NAME)?;
        fields.serialize_field("variant", &self.error().map(ExchangeError::variant))?;
        fields.serialize_field("kind", &self.kind())?;
        fields.serialize_field("retry", &self.retry())?;
        fields.serialize_field("outcome", &self.outcome())?;
        fields.serialize_field("status", &self.status())?;
        fields.serialize_field("code", &self.code())?;
        fields.serialize_field("message", &self.message())?;
        fields.serialize_field("request_id", &self.request_id())?;
        fields.serialize_field("is_partial", &self.is_partial())?;
        fields.serialize_field("failures", self.failures())?;
        let seconds = self.retry_after().map(|wait| wait.as_secs_f64());
        fields.serialize_field("retry_after", &seconds)?;
        fields.serialize_field("excerpt", &self.excerpt())?;
        fields.end()
    }
}

impl<E: ExchangeError> Serialize for Failure<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Failure", 8)?;
        fields.serialize_field("position", &self.position())?;
        fields.serialize_field("variant", &self.error().map(ExchangeError::variant))?;
        fields.serialize_field("code", &self.code())?;
        fields.serialize_field("message", &self.message())?;
        fields.serialize_field("request_id", &self.request_id())?;
        fields.serialize_field("kind", &self.kind())?;
        fields.serialize_field("retry", &self.retry())?;
        fields.serialize_field("outcome", &self.outcome())?;
        fields.end()
    }
}
