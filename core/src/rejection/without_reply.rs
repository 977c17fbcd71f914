#[cfg(feature = "tungstenite")]
use alloc::string::ToString;

use super::excerpt::excerpt;
use super::{Cause, Failure, Rejection};
#[cfg(feature = "tungstenite")]
use crate::Retry;
#[cfg(feature = "reqwest")]
use crate::http_status;
use crate::{ErrorKind, ExchangeError, Outcome};

impl<E: ExchangeError> Rejection<E> {
    /// Of a response only the status is left. Its body may have told something else, so nothing is
    /// certain.
    #[cfg(feature = "reqwest")]
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

    /// A message came that cannot be read: it may have been an answer.
    #[cfg(feature = "tungstenite")]
    pub(crate) fn unreadable(reason: &str) -> Self {
        let failure = Failure::of_kind(ErrorKind::Transport, Outcome::Unknown);
        Self::of(failure, Cause::Unreadable).because(reason)
    }

    /// The connection ends, and with it the hope for answers to what was sent over it.
    #[cfg(feature = "tungstenite")]
    pub(crate) fn closed(code: Option<u16>, reason: &str) -> Self {
        let failure = Failure {
            code: code.map(|code| code.to_string().into()),
            message: (!reason.is_empty()).then(|| reason.into()),
            retry: Retry::AfterReconnect,
            ..Failure::of_kind(ErrorKind::Transport, Outcome::Unknown)
        };
        Self::of(failure, Cause::Closed)
    }

    /// Adds what the client says of a request without a reply.
    pub(crate) fn because(mut self, reason: &str) -> Self {
        self.report.excerpt = Some(excerpt(reason));
        self
    }
}
