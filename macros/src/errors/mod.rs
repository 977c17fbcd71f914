//! What is wrong with an enum: all of it, in the catalogue's words.

pub(crate) mod catalogue;
mod nearest;

pub(crate) use nearest::nearest;
use syn::Error;

/// Collects every mistake of one enum, so that all of them show at once.
#[derive(Default)]
pub(crate) struct Errors(Option<Error>);

impl Errors {
    pub(crate) fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            errors => *errors = Some(error),
        }
    }

    /// The value, or nothing and one more error.
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
