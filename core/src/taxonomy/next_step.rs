use core::fmt::{self, Display};
use core::time::Duration;

use super::{Answers, Operation, Outcome, Retry};

/// The step after a failed request, see [`Failure::next_step`](crate::Failure::next_step).
///
/// Only [`Resend`](Self::Resend) means that the same request may be sent as it is. The enum is
/// exhaustive on purpose: a program that forgets a step does not compile.
///
#[doc = include_str!("next_step.md")]
///
/// A write whose outcome is unknown is queried before anything else: logging in, connecting again or
/// an open market are conditions for sending it again, and it must not be sent again. The query is a
/// [`Read`](Operation::Read). If it fails, its own failure says what has to come before it. A ban is
/// the exception, because a query would break it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use = "a failed request needs a next step, even if it is to give up"]
pub enum NextStep {
    /// Send the same request again, after the backoff or after the wait that the exchange asked for,
    /// whichever is longer. [`resend::wait`](crate::resend::wait) returns it.
    Resend {
        /// The wait that the exchange asked for. Without one, [`Retry::least_wait`] holds after a rate
        /// limit.
        after: Option<Duration>,
    },
    /// Read the state of the exchange, and decide by what it shows: a write may have taken effect, or
    /// has to be built anew.
    ///
    /// A failure of the query says nothing of the write: return it with the outcome of the write,
    /// `query.after(failure.outcome())`, or return that of the write.
    ///
    /// "No such order" right after placing it means "not yet": query again after a wait before you
    /// believe it, see the [guide](crate::guide::query). A wait that the exchange asked for
    /// ([`retry_after`](crate::Failure::retry_after)) holds for the query too.
    Query,
    /// Log in, then send the request again.
    LogIn,
    /// Open a new connection, then send the request again.
    Reconnect,
    /// Wait until the market trades, then send the request again.
    WaitForMarket,
    /// Send nothing from this address until the ban is over.
    ///
    /// This does not say that the request may be sent again afterwards. If its
    /// [`outcome`](crate::Failure::outcome) is unknown, query then.
    StopRequests {
        /// The wait that the exchange asked for.
        period: Option<Duration>,
    },
    /// Nothing: the wanted end state is reached.
    Done,
    /// Report it: the same request fails again at any time.
    GiveUp,
}

impl NextStep {
    /// Returns the step that these answers ask for.
    pub(crate) const fn of(answers: Answers, operation: Operation) -> Self {
        let Answers { kind: _, retry, outcome, retry_after } = answers;
        match (operation, outcome, retry) {
            (Operation::IdempotentWrite | Operation::Write, Outcome::AlreadyApplied, _) => {
                Self::Done
            }
            (_, _, Retry::AfterBan) => Self::StopRequests { period: retry_after },
            (Operation::Write, Outcome::Unknown, _)
            | (Operation::IdempotentWrite, Outcome::Unknown, Retry::Never) => Self::Query,
            (_, _, Retry::Never) => Self::GiveUp,
            (_, _, Retry::AfterBackoff | Retry::AfterRateLimit)
            | (Operation::Read, _, Retry::AfterResync) => Self::Resend { after: retry_after },
            (_, _, Retry::AfterResync) => Self::Query,
            (_, _, Retry::AfterReauth) => Self::LogIn,
            (_, _, Retry::AfterReconnect) => Self::Reconnect,
            (_, _, Retry::AfterMarketOpen) => Self::WaitForMarket,
        }
    }

    /// Returns the name, a label for logs and metrics that is stable across versions.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Resend { .. } => "Resend",
            Self::Query => "Query",
            Self::LogIn => "LogIn",
            Self::Reconnect => "Reconnect",
            Self::WaitForMarket => "WaitForMarket",
            Self::StopRequests { .. } => "StopRequests",
            Self::Done => "Done",
            Self::GiveUp => "GiveUp",
        }
    }
}

impl Display for NextStep {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
