//! The rows of both tables as plain data, and the defaults for what a table does not list.

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Classified, ErrorKind, ExchangeError, Failure, Operation, Outcome, Retry};

/// A table of the exchange's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Table {
    Rest,
    WebSocket,
}

impl Table {
    pub(crate) const ALL: [Self; 2] = [Self::Rest, Self::WebSocket];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rest => "REST",
            Self::WebSocket => "WebSocket",
        }
    }

    /// Returns the documented rows, in the order of the page.
    pub(crate) fn rows(self) -> Vec<Row> {
        match self {
            Self::Rest => rows::<RestError>(self),
            Self::WebSocket => rows::<WebSocketError>(self),
        }
    }

    /// Returns the answers for a request that got no answer.
    pub(crate) fn no_answer(self) -> Answers {
        match self {
            Self::Rest => Answers::of(&Failure::<RestError>::no_answer()),
            Self::WebSocket => Answers::of(&Failure::<WebSocketError>::no_answer()),
        }
    }
}

/// Code, status or missing answer that selects a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    Code(u32),
    Status(u16),
    NoAnswer,
}

impl std::fmt::Display for Label {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => write!(formatter, "{code}"),
            Self::Status(status) => write!(formatter, "HTTP {status}"),
            Self::NoAnswer => formatter.write_str("no answer"),
        }
    }
}

/// A documented row of one table.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) table: Table,
    pub(crate) label: Option<Label>,
    pub(crate) variant: &'static str,
    pub(crate) message: &'static str,
    pub(crate) answers: Answers,
}

impl Row {
    /// Returns true if `label` selects the row.
    pub(crate) fn is(&self, label: Label) -> bool {
        self.label == Some(label)
    }
}

/// The three answers, and the operations that may be resent.
#[derive(Clone, Debug)]
pub(crate) struct Answers {
    pub(crate) kind: ErrorKind,
    pub(crate) retry: Retry,
    pub(crate) outcome: Outcome,
    pub(crate) may_resend: Vec<Operation>,
}

impl Answers {
    fn of(error: &impl Classified) -> Self {
        let operations = Operation::ALL.iter().copied();
        Self {
            kind: error.kind(),
            retry: error.retry(),
            outcome: error.outcome(),
            may_resend: operations.filter(|operation| error.may_resend(*operation)).collect(),
        }
    }
}

fn rows<E>(table: Table) -> Vec<Row>
where
    E: for<'a> ExchangeError<Code<'a> = u32> + PartialEq,
{
    let label = |error: &E| match error.code() {
        Some(code) => Some(Label::Code(code)),
        None if E::from_timeout().as_ref() == Some(error) => Some(Label::NoAnswer),
        None => STATUSES
            .into_iter()
            .find(|status| E::from_status(*status).as_ref() == Some(error))
            .map(Label::Status),
    };
    let row = |error: &E| Row {
        table,
        label: label(error),
        variant: error.variant(),
        message: error.message(),
        answers: Answers::of(error),
    };
    E::ALL.iter().map(row).collect()
}

/// Range of HTTP status codes (RFC 9110, section 15).
pub(crate) const STATUSES: std::ops::RangeInclusive<u16> = 100..=599;

/// An exchange that documents nothing, so that the generic HTTP rules apply.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(wire(code = "$.code"))]
enum Undocumented {
    #[exchange(other)]
    Other(i64),
}

/// Returns the generic answers for a status, or `None` if the status is not a failure.
pub(crate) fn http(status: u16) -> Option<Answers> {
    Undocumented::check_response(status, "{}").err().map(|failure| Answers::of(&failure))
}
