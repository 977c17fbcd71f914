//! Failures without a reply that could be judged.

#[cfg(feature = "websocket")]
use alloc::string::ToString;

use super::failed_row::Classification;
use super::{Cause, Failure};
#[cfg(feature = "websocket")]
use super::{Documented, Text};
#[cfg(feature = "websocket")]
use crate::Retry;
use crate::{ErrorKind, Outcome};
#[cfg(any(feature = "reqwest", feature = "reqwest-0-12", feature = "tungstenite"))]
use crate::{ExchangeError, http_status};

#[cfg(any(feature = "reqwest", feature = "reqwest-0-12", feature = "tungstenite"))]
impl<E: ExchangeError> Failure<E> {
    /// Creates the failure of a response of which only the status is left. The outcome is the documented
    /// one; a caller to whom the body may matter combines it with an unknown one.
    pub(crate) fn of_status(status: u16) -> Self {
        let classification = match E::from_status(status) {
            Some(error) => Classification::documented(error),
            None => {
                let kind = http_status::kind(Some(status)).unwrap_or(ErrorKind::Other);
                Classification::of_kind(kind, Outcome::NotApplied)
            }
        };
        Self::of(classification, Cause::Reply, Some(status))
    }
}

#[cfg(feature = "websocket")]
impl<E: Documented> Failure<E> {
    /// Creates the failure of a message that cannot be read: it may have been an answer.
    pub(crate) fn unreadable(reason: &str) -> Self {
        let classification = Classification::of_kind(ErrorKind::Transport, Outcome::Unknown);
        Self::of(classification, Cause::Unreadable, None).with_excerpt(reason)
    }

    /// Creates the failure of a closed connection: requests sent over it get no answer.
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
