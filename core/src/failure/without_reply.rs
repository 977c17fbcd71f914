//! Failures without a reply that could be judged.

#[cfg(feature = "tungstenite")]
use alloc::string::ToString;

#[cfg(feature = "tungstenite")]
use super::Text;
use super::failed_row::Classification;
use super::{Cause, Failure};
#[cfg(feature = "tungstenite")]
use crate::Retry;
#[cfg(feature = "reqwest")]
use crate::http_status;
use crate::{ErrorKind, ExchangeError, Outcome};

impl<E: ExchangeError> Failure<E> {
    /// Creates the failure of a response of which only the status is left. The outcome is unknown,
    /// because the body may have said something else.
    #[cfg(feature = "reqwest")]
    pub(crate) fn of_status(status: u16) -> Self {
        let classification = match E::from_status(status) {
            Some(error) => Classification::documented(error),
            None => {
                let kind = http_status::kind(Some(status)).unwrap_or(ErrorKind::Other);
                Classification::of_kind(kind, Outcome::Unknown)
            }
        };
        let outcome = classification.outcome.and(Outcome::Unknown);
        Self::of(Classification { outcome, ..classification }, Cause::Reply, Some(status))
    }

    /// Creates the failure of a message that cannot be read: it may have been an answer.
    #[cfg(feature = "tungstenite")]
    pub(crate) fn unreadable(reason: &str) -> Self {
        let classification = Classification::of_kind(ErrorKind::Transport, Outcome::Unknown);
        Self::of(classification, Cause::Unreadable, None).because(reason)
    }

    /// Creates the failure of a closed connection: requests sent over it get no answer.
    #[cfg(feature = "tungstenite")]
    pub(crate) fn closed(code: Option<u16>, reason: &str) -> Self {
        let classification = Classification {
            retry: Retry::AfterReconnect,
            ..Classification::of_kind(ErrorKind::Transport, Outcome::Unknown)
        };
        let mut failure = Self::of(classification, Cause::Closed, None);
        if let Some(row) = failure.report.rows.last_mut() {
            let code = code.map(|code| code.to_string());
            let reason = Some(reason).filter(|reason| !reason.is_empty());
            Text::store(&mut row.code, code.as_deref().map(str::as_bytes));
            Text::store(&mut row.message, reason.map(str::as_bytes));
        }
        failure
    }
}
