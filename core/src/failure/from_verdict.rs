use alloc::string::String;

use super::excerpt::excerpt;
use super::failed_row::Answers;
use super::{Cause, FailedRow, Failure, Report, Text};
use crate::wire::{SentRow, Verdict};
use crate::{ErrorKind, ExchangeError, Outcome, Retry, http_status};

/// The most failed rows that are kept: no exchange takes so large a batch, and a reply of nothing but
/// failures must not take many times its length of memory.
const MOST_ROWS: usize = 4096;

impl<E: ExchangeError> Failure<E> {
    /// Takes up one more failed row of a reply.
    #[inline]
    pub(crate) fn take_up(failure: &mut Option<Self>, sent: &SentRow<'_>, status: Option<u16>) {
        match failure {
            Some(failure) => failure.report.take_up(sent, status),
            None => {
                let cause = if sent.is_json { Cause::Reply } else { Cause::Text };
                let first = failure.insert(Self::of(answers(sent, status), cause, status));
                first.report.keep_last(sent);
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
    fn take_up(&mut self, sent: &SentRow<'_>, status: Option<u16>) {
        let answers = answers(sent, status);
        if self.failures.as_slice().len() < MOST_ROWS {
            let mut row = FailedRow::BLANK;
            row.answer(answers);
            self.failures.push(row);
            self.keep_last(sent);
        } else {
            (self.retry, self.outcome) =
                together((self.retry, self.outcome), (answers.retry, answers.outcome));
            self.unlisted += 1;
        }
    }

    /// Keeps what was sent of the last row.
    #[inline]
    fn keep_last(&mut self, sent: &SentRow<'_>) {
        if let Some(row) = self.failures.last_mut() {
            row.position = sent.position;
            Text::keep(&mut row.code, sent.code);
            Text::keep(&mut row.message, sent.message);
            Text::keep(&mut row.id, sent.id);
        }
    }

    fn speak_for_all(&mut self, verdict: Verdict) {
        let all: &[FailedRow<E>] = self.failures.as_slice();
        self.speaker = all.iter().position(|row| row.error.is_some()).unwrap_or(0);
        if let Some(speaker) = all.get(self.speaker) {
            self.kind = speaker.kind;
        }
        self.is_partial = verdict == Verdict::Partial;
        (self.retry, self.outcome) = if self.is_partial {
            (Retry::AfterResync, Outcome::Unknown)
        } else {
            all.iter()
                .map(|row| (row.retry, row.outcome))
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
fn answers<E: ExchangeError>(sent: &SentRow<'_>, status: Option<u16>) -> Answers<E> {
    match sent.documented.and_then(E::__row) {
        Some(error) => Answers::documented(error),
        // What an exchange sends without documenting it proves nothing, whatever its kind.
        None => {
            let unread = if sent.is_json { ErrorKind::Other } else { ErrorKind::Transport };
            Answers::of_kind(http_status::kind(status).unwrap_or(unread), Outcome::Unknown)
        }
    }
}
