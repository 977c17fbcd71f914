#[cfg(feature = "tungstenite")]
use alloc::string::ToString;

#[cfg(feature = "tungstenite")]
use super::Text;
use super::excerpt::excerpt;
use super::failed_row::Answers;
use super::{Cause, Failure};
#[cfg(feature = "tungstenite")]
use crate::Retry;
#[cfg(feature = "reqwest")]
use crate::http_status;
use crate::{ErrorKind, ExchangeError, Outcome};

impl<E: ExchangeError> Failure<E> {
    /// Of a response only the status is left. Its body may have told something else, so nothing is
    /// certain.
    #[cfg(feature = "reqwest")]
    pub(crate) fn of_status(status: u16) -> Self {
        let answers = match E::from_status(status) {
            Some(error) => Answers::documented(error),
            None => {
                let kind = http_status::kind(Some(status)).unwrap_or(ErrorKind::Other);
                Answers::of_kind(kind, Outcome::Unknown)
            }
        };
        let outcome = answers.outcome.and(Outcome::Unknown);
        Self::of(Answers { outcome, ..answers }, Cause::Reply, Some(status))
    }

    /// A message came that cannot be read: it may have been an answer.
    #[cfg(feature = "tungstenite")]
    pub(crate) fn unreadable(reason: &str) -> Self {
        let answers = Answers::of_kind(ErrorKind::Transport, Outcome::Unknown);
        Self::of(answers, Cause::Unreadable, None).because(reason)
    }

    /// The connection ends, and with it the hope for answers to what was sent over it.
    #[cfg(feature = "tungstenite")]
    pub(crate) fn closed(code: Option<u16>, reason: &str) -> Self {
        let answers = Answers {
            retry: Retry::AfterReconnect,
            ..Answers::of_kind(ErrorKind::Transport, Outcome::Unknown)
        };
        let mut failure = Self::of(answers, Cause::Closed, None);
        if let Some(row) = failure.report.failures.last_mut() {
            row.code = code.map(|code| Text::from(code.to_string().as_bytes()));
            row.message = (!reason.is_empty()).then(|| Text::from(reason.as_bytes()));
        }
        failure
    }

    /// Adds what the client says of a request without a reply.
    pub(crate) fn because(mut self, reason: &str) -> Self {
        self.report.excerpt = Some(excerpt(reason));
        self
    }
}
