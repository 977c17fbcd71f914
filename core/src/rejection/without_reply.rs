#[cfg(feature = "tungstenite")]
use alloc::string::ToString;

#[cfg(feature = "tungstenite")]
use super::Text;
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
        let mut rejection = Self::of(Failure { outcome, ..failure }, Cause::Reply, None);
        rejection.report.status = Some(status);
        rejection
    }

    /// A message came that cannot be read: it may have been an answer.
    #[cfg(feature = "tungstenite")]
    pub(crate) fn unreadable(reason: &str) -> Self {
        let failure = Failure::of_kind(ErrorKind::Transport, Outcome::Unknown);
        Self::of(failure, Cause::Unreadable, None).because(reason)
    }

    /// The connection ends, and with it the hope for answers to what was sent over it.
    #[cfg(feature = "tungstenite")]
    pub(crate) fn closed(code: Option<u16>, reason: &str) -> Self {
        let failure = Failure {
            code: code.map(|code| Text::from(code.to_string().as_bytes())),
            message: (!reason.is_empty()).then(|| Text::from(reason.as_bytes())),
            retry: Retry::AfterReconnect,
            ..Failure::of_kind(ErrorKind::Transport, Outcome::Unknown)
        };
        Self::of(failure, Cause::Closed, None)
    }

    /// Adds what the client says of a request without a reply.
    pub(crate) fn because(mut self, reason: &str) -> Self {
        self.report.excerpt = Some(excerpt(reason));
        self
    }
}
