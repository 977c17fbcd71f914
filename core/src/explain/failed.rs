//! A failed reply as plain data, without the type of its enum.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Display};

use crate::{Answers, ExchangeError, FailedRow, Failure, NextStep, Operation};

/// A failed reply: its primary row, and each failed row if there are several.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failed {
    /// The reply as a whole.
    pub reply: Finding,
    /// The failed rows of a batch or a frame. Empty if the reply failed as a whole.
    pub rows: Vec<Finding>,
    /// True if other rows did not fail.
    pub is_partial: bool,
}

/// The classification of a failed reply, or of one of its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Position among the rows, counted from zero; zero for the reply as a whole.
    pub position: usize,
    /// The code as sent.
    pub code: Option<String>,
    /// The variant; `None` if the exchange's table does not list what was sent.
    pub variant: Option<&'static str>,
    /// The printed form of the failure: cut, without control characters, and with secrets masked.
    pub text: String,
    /// Kind, retry, outcome and wait.
    pub answers: Answers,
    /// The step after a failed write.
    pub next_step: NextStep,
}

impl Failed {
    pub(super) fn of<E: ExchangeError>(failure: &Failure<E>) -> Self {
        let (text, name) = (failure.to_string(), E::NAME);
        let text =
            text.strip_prefix(name).and_then(|text| text.strip_prefix(": ")).unwrap_or(&text);
        let has_rows = failure.rows().len() > 1 || failure.is_partial();
        Self {
            reply: Finding {
                position: 0,
                code: failure.code().map(str::to_owned),
                variant: failure.error().map(|error| error.variant()),
                text: text.to_owned(),
                answers: failure.answers(),
                next_step: failure.next_step(Operation::Write),
            },
            rows: failure.rows().iter().filter(|_| has_rows).map(Finding::of).collect(),
            is_partial: failure.is_partial(),
        }
    }
}

impl Finding {
    fn of<E: ExchangeError>(row: &FailedRow<E>) -> Self {
        Self {
            position: row.position(),
            code: row.code().map(str::to_owned),
            variant: row.error().map(|error| error.variant()),
            text: row.to_string(),
            answers: row.answers(),
            next_step: row.next_step(Operation::Write),
        }
    }
}

/// Writes `OrderNotFound, AfterResync, NotApplied: Order does not exist (20015)`.
impl Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Answers { kind, retry, outcome, .. } = self.answers;
        write!(formatter, "{kind}, {retry}, {outcome}: {}", self.text)
    }
}

/// Writes the reply, and a line for each of its rows.
impl Display for Failed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reply.fmt(formatter)?;
        for row in &self.rows {
            write!(formatter, "\n  row {}: {row}", row.position)?;
        }
        Ok(())
    }
}
