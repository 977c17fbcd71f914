use alloc::string::String;

use super::excerpt::excerpt;
use super::failure::Answers;
use super::{Cause, Failure, Rejection, Report, Text};
use crate::wire::{FailedRow, Verdict};
use crate::{ErrorKind, ExchangeError, Outcome, Retry, http_status};

/// The most failed rows that are kept: no exchange takes so large a batch, and a reply of nothing but
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
                let first = rejection.insert(Self::of(answers(row, status), cause, status));
                first.report.keep_last(row);
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
        let answers = answers(row, status);
        if self.failures.as_slice().len() < MOST_ROWS {
            let mut failure = Failure::BLANK;
            failure.answer(answers);
            self.failures.push(failure);
            self.keep_last(row);
        } else {
            (self.retry, self.outcome) =
                together((self.retry, self.outcome), (answers.retry, answers.outcome));
            self.unlisted += 1;
        }
    }

    /// Keeps what was sent of the last row.
    #[inline]
    fn keep_last(&mut self, row: &FailedRow<'_>) {
        if let Some(failure) = self.failures.last_mut() {
            failure.position = row.position;
            Text::keep(&mut failure.code, row.code);
            Text::keep(&mut failure.message, row.message);
            Text::keep(&mut failure.request_id, row.request_id);
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
            all.iter()
                .map(|failure| (failure.retry, failure.outcome))
                .fold((self.retry, self.outcome), together)
        };
    }
}

/// The answers for one more failed row.
fn together((retry, outcome): (Retry, Outcome), other: (Retry, Outcome)) -> (Retry, Outcome) {
    let retry = if retry == other.0 { retry } else { Retry::AfterResync };
    (retry, outcome.and(other.1))
}

#[inline]
fn answers<E: ExchangeError>(row: &FailedRow<'_>, status: Option<u16>) -> Answers<E> {
    match row.documented.and_then(E::__row) {
        Some(error) => Answers::documented(error),
        // What an exchange sends without documenting it proves nothing, whatever its kind.
        None => {
            let unread = if row.is_json { ErrorKind::Other } else { ErrorKind::Transport };
            Answers::of_kind(http_status::kind(status).unwrap_or(unread), Outcome::Unknown)
        }
    }
}
