use super::excerpt::excerpt;
use super::{Cause, Failure, Rejection};
use crate::{ErrorKind, ExchangeError, Outcome, http_status};

impl<E: ExchangeError> Rejection<E> {
    /// Of a response only the status is left. Its body may have told something else, so nothing is
    /// certain.
    pub(crate) fn of_status(status: u16) -> Self {
        let failure = match E::from_status(status) {
            Some(error) => Failure::documented(error),
            None => {
                let kind = http_status::kind(Some(status)).unwrap_or(ErrorKind::Other);
                Failure::of_kind(kind, Outcome::Unknown)
            }
        };
        let outcome = failure.outcome.and(Outcome::Unknown);
        let mut rejection = Self::of(Failure { outcome, ..failure }, Cause::Reply);
        rejection.report.status = Some(status);
        rejection
    }

    /// Adds what the client says of a request without a reply.
    pub(crate) fn because(mut self, reason: &str) -> Self {
        self.report.excerpt = Some(excerpt(reason));
        self
    }
}
