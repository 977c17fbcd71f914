//! Errors of the derive: their collection, and a catalogue that words every message.

pub(crate) mod catalogue;
mod nearest;

pub(crate) use nearest::{meant, nearest};
use syn::Error;

/// Every mistake of one enum, so that all of them are reported in one build.
#[derive(Default)]
pub(crate) struct Errors(Option<Error>);

impl Errors {
    pub(crate) fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            errors => *errors = Some(error),
        }
    }

    /// Returns the value, or collects the error.
    pub(crate) fn take<T>(&mut self, result: Result<T, Error>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub(crate) fn finish(self) -> Result<(), Error> {
        self.0.map_or(Ok(()), Err)
    }
}
