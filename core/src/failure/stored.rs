//! The content of a failure that is read back: from plain values to an [`AnyFailure`].

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use super::excerpt::excerpt;
use super::failed_row::Classification;
use super::reason::Reason;
use super::{AnyError, AnyFailedRow, AnyFailure, Cause, Documented, FailedRow, Failure, Text};
use crate::wait::StatedWait;
use crate::{ErrorKind, Outcome, Retry};

/// The content of a stored failure.
pub(crate) struct StoredFailure {
    pub(crate) exchange: String,
    pub(crate) cause: String,
    pub(crate) status: Option<u16>,
    pub(crate) is_partial: bool,
    pub(crate) retry: Retry,
    pub(crate) outcome: Outcome,
    pub(crate) first: StoredRow,
    pub(crate) others: Vec<StoredRow>,
    pub(crate) row_count: usize,
    pub(crate) excerpt: Option<String>,
    pub(crate) reason: Vec<String>,
    pub(crate) headers: BTreeMap<String, String>,
}

/// The content of a stored row.
pub(crate) struct StoredRow {
    pub(crate) position: usize,
    pub(crate) cause: String,
    pub(crate) variant: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) documented: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) kind: ErrorKind,
    pub(crate) retry: Retry,
    pub(crate) outcome: Outcome,
    pub(crate) wait: Option<StatedWait>,
    pub(crate) documented_wait: Option<Duration>,
}

impl From<StoredFailure> for AnyFailure {
    fn from(stored: StoredFailure) -> Self {
        let mut failure = Self::from(FailedRow::from(stored.first));
        let report = &mut *failure.report;
        stored.others.into_iter().for_each(|row| report.rows.push(row.into()));
        report.select_primary();
        report.unlisted = stored.row_count.saturating_sub(report.rows.as_slice().len());
        (report.retry, report.outcome) = (stored.retry, stored.outcome);
        (report.status, report.is_partial) = (stored.status, stored.is_partial);
        report.cause = Cause::of_label(&stored.cause);
        if !stored.exchange.is_empty() {
            failure = failure.with_exchange(stored.exchange);
        }
        let mut reason = stored.reason.iter().map(|message| excerpt(message));
        if let Some(first) = reason.next() {
            failure.details().reason = Some(Reason::of_messages(first, reason));
        }
        for (name, value) in &stored.headers {
            failure = failure.with_header(name, value);
        }
        match stored.excerpt {
            // The reason is the excerpt of a failure without one.
            Some(text) if failure.excerpt() != Some(&text) => failure.with_excerpt(text),
            _ => failure,
        }
    }
}

impl From<StoredRow> for AnyFailedRow {
    fn from(stored: StoredRow) -> Self {
        let StoredRow { kind, retry, outcome, message, documented, .. } = stored;
        let documented = documented.unwrap_or_default();
        let sent = message.filter(|message| *message != documented);
        let described = |variant| AnyError::described(variant, documented, stored.documented_wait);
        let error = stored.variant.map(described);
        let classification = Classification { error, kind, retry, outcome };
        let mut row = Self::new(classification, Cause::of_label(&stored.cause));
        row.stated_wait = stored.wait.into();
        Text::store(&mut row.code, stored.code.as_deref().map(str::as_bytes));
        Text::store(&mut row.message, sent.as_deref().map(str::as_bytes));
        Text::store(&mut row.id, stored.id.as_deref().map(str::as_bytes));
        row.with_position(stored.position)
    }
}

impl Cause {
    const ALL: [Self; 9] = [
        Self::Reply,
        Self::Text,
        Self::Bare,
        Self::NotSent,
        Self::NoAnswer,
        Self::Unreadable,
        Self::Closed,
        Self::Mismatch,
        Self::CutShort,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Reply => "Reply",
            Self::Text => "Text",
            Self::Bare => "Bare",
            Self::NotSent => "NotSent",
            Self::NoAnswer => "NoAnswer",
            Self::Unreadable => "Unreadable",
            Self::Closed => "Closed",
            Self::Mismatch => "Mismatch",
            Self::CutShort => "CutShort",
        }
    }

    /// Returns the cause of a label. One that a later version adds is read as a reply.
    fn of_label(label: &str) -> Self {
        Self::ALL.into_iter().find(|cause| cause.as_str() == label).unwrap_or(Self::Reply)
    }
}

impl<E: Documented> Failure<E> {
    pub(crate) fn cause_label(&self) -> &'static str {
        self.report.cause.as_str()
    }

    /// Returns the messages of the reason and its sources.
    pub(crate) fn reason_messages(&self) -> Vec<&str> {
        self.reason().map(|reason| reason.messages().collect()).unwrap_or_default()
    }
}

impl<E: Documented> FailedRow<E> {
    pub(crate) fn cause_label(&self) -> &'static str {
        self.cause.as_str()
    }

    pub(crate) fn own_wait(&self) -> Option<StatedWait> {
        self.stated_wait.get()
    }
}
