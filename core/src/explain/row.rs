//! A documented row as plain data.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Display};
use std::format;

pub use crate::lookup::Selector;
use crate::{Answers, ExchangeError, Operation};

/// A documented row: what selects it, what the exchange says, and its classification.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Row {
    /// The name of the exchange and the API, see [`ExchangeError::NAME`].
    pub api: &'static str,
    /// The codes, then the statuses and messages that select the row. The code that
    /// [`ExchangeError::code`] returns is the first one.
    pub selectors: Vec<Selector>,
    /// The variant name.
    pub variant: &'static str,
    /// The documented message, verbatim.
    pub message: &'static str,
    /// The classification. A wait is the documented one.
    pub answers: Answers,
}

/// Returns every documented row of an enum: its own in declaration order, then those of each
/// flattened enum, as selectors are numbered.
///
/// ```
/// use exchange_error::explain::{Selector, rows};
/// use exchange_error::okcoin::futures::RestError;
///
/// let rows = rows::<RestError>();
/// let shielded = rows.iter().find(|row| row.variant == "IpShielded").unwrap();
/// assert_eq!(shielded.selectors, [Selector::Status(403)]);
/// ```
#[must_use]
pub fn rows<E: ExchangeError>() -> Vec<Row> {
    let row = |error: &E| Row {
        api: E::NAME,
        selectors: Vec::new(),
        variant: error.variant(),
        message: error.message(),
        answers: error.answers(),
    };
    let errors: Vec<E> = (0..E::ALL.len()).filter_map(E::__row).collect();
    let mut rows: Vec<Row> = errors.iter().map(row).collect();
    E::__SELECTORS.each(&mut |number, selector| {
        if let Some(row) = rows.get_mut(number) {
            row.selectors.push(selector);
        }
    });
    let unanswered = E::from_timeout().map(|error| (error.variant(), error.message()));
    for (row, error) in rows.iter_mut().zip(&errors) {
        row.selectors.sort();
        let code = error.code().map(|code| Selector::Code(format!("{code}")));
        if let Some(at) = row.selectors.iter().position(|own| Some(own) == code.as_ref()) {
            row.selectors[..=at].rotate_right(1);
        }
        if unanswered == Some((row.variant, row.message)) {
            row.selectors.push(Selector::NoAnswer);
        }
    }
    rows
}

impl Row {
    /// Returns the operations for which the same request may be sent again after a wait.
    pub fn may_resend(&self) -> impl Iterator<Item = Operation> {
        let answers = self.answers;
        Operation::ALL.iter().copied().filter(move |operation| answers.may_resend(*operation))
    }

    /// Returns true if a code selects the row. Integers are compared by value, texts without case.
    pub(super) fn has_code(&self, code: &str) -> bool {
        self.codes().any(|own| own.eq_ignore_ascii_case(code) || is_same_integer(own, code))
    }

    /// Returns the codes that select the row.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.selectors.iter().filter_map(|selector| match selector {
            Selector::Code(code) => Some(code.as_str()),
            _ => None,
        })
    }
}

fn is_same_integer(left: &str, right: &str) -> bool {
    let value = |text: &str| text.parse::<i128>().ok();
    value(left).is_some_and(|left| value(right) == Some(left))
}

/// Writes the row as a block of lines, one property a line.
impl Display for Row {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let selectors: Vec<String> =
            self.selectors.iter().map(|selector| format!("{selector}")).collect();
        let operations: Vec<&str> = self.may_resend().map(Operation::as_str).collect();
        let Answers { kind, retry, outcome, retry_after } = self.answers;
        writeln!(formatter, "{}", self.api)?;
        writeln!(formatter, "  selected by  {}", selectors.join(", "))?;
        writeln!(formatter, "  variant      {}", self.variant)?;
        writeln!(formatter, "  message      {}", self.message)?;
        writeln!(formatter, "  kind         {kind}")?;
        writeln!(formatter, "  retry        {retry}")?;
        if let Some(wait) = retry_after {
            writeln!(formatter, "  wait         {wait:?}")?;
        }
        writeln!(formatter, "  outcome      {outcome}")?;
        let operations = if operations.is_empty() { "none".into() } else { operations.join(", ") };
        writeln!(formatter, "  may resend   {operations}")
    }
}
