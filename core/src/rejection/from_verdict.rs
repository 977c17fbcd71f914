use alloc::boxed::Box;

use super::excerpt::excerpt;
use super::{Cause, Failure, Rejection, Report};
use crate::wire::{FailedRow, Verdict};
use crate::{ErrorKind, ExchangeError, Outcome, Retry, http_status};

impl<E: ExchangeError> Rejection<E> {
    pub(crate) fn from_verdict(status: Option<u16>, body: &str, verdict: Verdict) -> Self {
        let Verdict { failures, is_partial, is_json } = verdict;
        // What a venue sends without documenting it proves nothing, whatever its kind.
        let undocumented = http_status::kind(status).unwrap_or(if is_json {
            ErrorKind::Other
        } else {
            ErrorKind::Transport
        });
        let failures = failures.map(|row| failure(row, undocumented));
        let all: &[Failure<E>] = failures.as_slice();
        let speaker = all.iter().position(|failure| failure.error.is_some()).unwrap_or(0);
        let cause = if is_json { Cause::Reply } else { Cause::Text };

        let mut together = Outcome::NotApplied;
        let mut retry = None;
        for failure in all {
            together = together.and(failure.outcome);
            retry = Some(match retry {
                None => failure.retry,
                Some(other) if other == failure.retry => other,
                Some(_) => Retry::AfterResync,
            });
        }
        let (retry, outcome) = match (is_partial, retry) {
            (false, Some(retry)) => (retry, together),
            _ => (Retry::AfterResync, Outcome::Unknown),
        };
        let spoken = all.get(speaker);
        let is_documented = spoken.is_some_and(|failure| failure.error.is_some());
        let report = Report {
            speaker,
            cause,
            status,
            is_partial,
            kind: spoken.map_or(undocumented, |failure| failure.kind),
            retry,
            outcome,
            retry_after: None,
            excerpt: (!is_documented || cause == Cause::Text).then(|| excerpt(body)),
            failures,
        };
        Self { report: Box::new(report) }
    }
}

fn failure<E: ExchangeError>(row: FailedRow, undocumented: ErrorKind) -> Failure<E> {
    let FailedRow { position, code, message, request_id, documented } = row;
    let known = match documented.and_then(E::__row) {
        Some(error) => Failure::documented(error),
        None => Failure::of_kind(undocumented, Outcome::Unknown),
    };
    Failure { position, code, message, request_id, ..known }
}
