use alloc::string::String;

use super::excerpt::excerpt;
use super::{Cause, Failure, Rejection, Report, Text};
use crate::wire::{FailedRow, Verdict};
use crate::{ErrorKind, ExchangeError, Outcome, Retry, http_status};

/// The most failed rows that are kept: no venue takes so large a batch, and a reply of nothing but
/// failures must not take many times its length of memory.
const MOST_ROWS: usize = 4096;

impl<E: ExchangeError> Rejection<E> {
    /// Takes up one more failed row of a reply.
    #[inline]
    pub(crate) fn take_up(rejection: &mut Option<Self>, row: &FailedRow<'_>, status: Option<u16>) {
        match rejection {
            Some(rejection) => rejection.report.take_up(row, status),
            None => {
                let cause = if row.is_json { Cause::Reply } else { Cause::Text };
                *rejection = Some(Self::of(failure(row, status), cause, status));
            }
        }
    }

    /// What its rows together say of the reply.
    #[inline]
    pub(crate) fn judged(mut self, verdict: Verdict, body: &[u8]) -> Self {
        let report = &mut *self.report;
        if verdict == Verdict::Partial || report.failures.as_slice().len() > 1 {
            report.speak_for_all(verdict);
        }
        if self.error().is_none() || self.report.cause == Cause::Text {
            self.report.excerpt = Some(excerpt(&String::from_utf8_lossy(body)));
        }
        self
    }
}

impl<E: ExchangeError> Report<E> {
    fn take_up(&mut self, row: &FailedRow<'_>, status: Option<u16>) {
        let failure = failure(row, status);
        if self.failures.as_slice().len() < MOST_ROWS {
            self.failures.push(failure);
        } else {
            (self.retry, self.outcome) = together((self.retry, self.outcome), &failure);
            self.unlisted += 1;
        }
    }

    fn speak_for_all(&mut self, verdict: Verdict) {
        let all: &[Failure<E>] = self.failures.as_slice();
        self.speaker = all.iter().position(|failure| failure.error.is_some()).unwrap_or(0);
        if let Some(speaker) = all.get(self.speaker) {
            self.kind = speaker.kind;
        }
        self.is_partial = verdict == Verdict::Partial;
        (self.retry, self.outcome) = if self.is_partial {
            (Retry::AfterResync, Outcome::Unknown)
        } else {
            all.iter().fold((self.retry, self.outcome), together)
        };
    }
}

/// The answers for one more failed row.
fn together<E>((retry, outcome): (Retry, Outcome), failure: &Failure<E>) -> (Retry, Outcome) {
    let retry = if retry == failure.retry { retry } else { Retry::AfterResync };
    (retry, outcome.and(failure.outcome))
}

#[inline]
fn failure<E: ExchangeError>(row: &FailedRow<'_>, status: Option<u16>) -> Failure<E> {
    let known = match row.documented.and_then(E::__row) {
        Some(error) => Failure::documented(error),
        // What a venue sends without documenting it proves nothing, whatever its kind.
        None => {
            let unread = if row.is_json { ErrorKind::Other } else { ErrorKind::Transport };
            Failure::of_kind(http_status::kind(status).unwrap_or(unread), Outcome::Unknown)
        }
    };
    Failure {
        position: row.position,
        code: Text::sent(row.code.as_deref()),
        message: Text::sent(row.message.as_deref()),
        request_id: Text::sent(row.request_id.as_deref()),
        ..known
    }
}
