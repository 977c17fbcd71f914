//! From the rows that the engine reports to a failure.

use alloc::string::String;

use super::excerpt::excerpt;
use super::failed_row::Classification;
use super::{Cause, FailedRow, Failure, Report};
use crate::wire::{SentRow, Verdict};
use crate::{ErrorKind, ExchangeError, Outcome, Retry, http_status};

/// The maximum number of rows in a failure. No exchange takes so large a batch, and a hostile reply must not take
/// many times its length of memory.
const MOST_ROWS: usize = 4096;

impl<E: ExchangeError> Failure<E> {
    /// Adds a failed row of a reply to its failure, which the first row creates.
    #[inline]
    pub(crate) fn take_up(failure: &mut Option<Self>, sent: &SentRow<'_>, status: Option<u16>) {
        match failure {
            Some(failure) => failure.report.add(sent, status),
            None => {
                let cause = match (sent.is_json, sent.is_bare) {
                    (false, _) => Cause::Text,
                    (true, true) => Cause::Bare,
                    (true, false) => Cause::Reply,
                };
                let first = Self::of(classification(sent, status), cause, status);
                failure.insert(first).report.store_texts(sent);
            }
        }
    }

    /// Completes a failure after its last row.
    // Combining the answers of one row gives its own.
    #[cfg_attr(any(), mutants::exclude_re("replace > with >="))]
    #[inline]
    pub(crate) fn judged(mut self, verdict: Verdict, body: &[u8]) -> Self {
        let report = &mut *self.report;
        if verdict == Verdict::Partial || report.rows.as_slice().len() > 1 {
            report.combine(verdict);
        }
        if self.error().is_none() || self.report.cause == Cause::Text {
            self.report.excerpt = Some(excerpt(&String::from_utf8_lossy(body)));
        }
        self
    }
}

impl<E: ExchangeError> Report<E> {
    fn add(&mut self, sent: &SentRow<'_>, status: Option<u16>) {
        let row = classification(sent, status);
        if self.rows.as_slice().len() < MOST_ROWS {
            self.rows.push(FailedRow::new(row, self.cause));
            self.store_texts(sent);
        } else {
            (self.retry, self.outcome) =
                together((self.retry, self.outcome), (row.retry, row.outcome));
            self.unlisted += 1;
        }
    }

    /// Stores the position, the texts and the wait of the last row, see [`Text::store`](super::Text::store).
    #[inline]
    fn store_texts(&mut self, sent: &SentRow<'_>) {
        let Some(row) = self.rows.last_mut() else { return };
        row.store_texts(sent);
        let in_message = || row.error?.__wait_text()?.find_in(row.message.as_deref()?);
        row.stated_wait = sent.wait.or_else(in_message).into();
    }

    /// Sets the primary row, and retry and outcome of all rows together.
    fn combine(&mut self, verdict: Verdict) {
        self.select_primary();
        let rows: &[FailedRow<E>] = self.rows.as_slice();
        self.is_partial = verdict == Verdict::Partial;
        (self.retry, self.outcome) = if self.is_partial {
            (Retry::AfterResync, Outcome::Unknown)
        } else {
            rows.iter()
                .map(|row| (row.retry, row.outcome))
                .fold((self.retry, self.outcome), together)
        };
    }
}

impl<E> Report<E> {
    /// Makes the first documented row the primary row.
    pub(super) fn select_primary(&mut self) {
        let rows: &[FailedRow<E>] = self.rows.as_slice();
        self.primary = rows.iter().position(|row| row.error.is_some()).unwrap_or(0);
    }
}

/// Returns retry and outcome of two rows together.
pub(super) fn together(
    (retry, outcome): (Retry, Outcome),
    other: (Retry, Outcome),
) -> (Retry, Outcome) {
    let retry = if retry == other.0 { retry } else { Retry::AfterResync };
    // A row that took effect does not show that the others did.
    let outcome = if outcome == other.1 { outcome } else { Outcome::Unknown };
    (retry, outcome)
}

#[inline]
fn classification<E: ExchangeError>(sent: &SentRow<'_>, status: Option<u16>) -> Classification<E> {
    match sent.documented.and_then(E::__row) {
        Some(error) => Classification::documented(error),
        None => {
            let unread = if sent.is_bare { ErrorKind::Transport } else { ErrorKind::Other };
            // An undocumented failure proves nothing, unless its status is that of a refusal.
            let is_refusal = !sent.is_row && http_status::is_refusal(status);
            let outcome = if is_refusal { Outcome::NotApplied } else { Outcome::Unknown };
            Classification::of_kind(http_status::kind(status).unwrap_or(unread), outcome)
        }
    }
}
