//! Answers that the exchange of the model may give: every combination of kind, retry and outcome of the
//! ready-made enums.

use std::collections::BTreeSet;
use std::time::Duration;

use exchange_error::okcoin::futures::RestError;
use exchange_error::{Answers, ErrorKind, Failure, Operation, Outcome, Retry};
use exchange_error_cli::exchanges::APIS;

/// The failures of the model. The enum only gives the name of the exchange.
pub(crate) type Failed = Failure<RestError>;

/// The waits that an exchange states after a rate limit: one within the patience of the client, and one
/// beyond it.
const STATED: [Duration; 2] = [Duration::from_secs(15), Duration::from_secs(600)];

/// An answer of the exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The outcome that is true of what the exchange does with this answer.
    pub(crate) truth: Outcome,
    /// The answers as the client has them from its table.
    pub(crate) shown: Answers,
}

impl Row {
    const fn of(shown: Answers) -> Self {
        Self { truth: shown.outcome, shown }
    }

    pub(crate) fn failure(&self) -> Failed {
        Failure::new(self.shown)
    }

    pub(crate) fn is_duplicate(&self) -> bool {
        self.shown.kind == ErrorKind::Duplicate
    }
}

/// Returns every combination of the ready-made enums and of undocumented statuses; rate limits and bans
/// also with a stated wait.
pub(crate) fn all() -> Vec<Row> {
    let documented = APIS.iter().flat_map(|entry| entry.api.rows()).map(|row| row.answers);
    let by_status = (200..600).filter_map(|status| {
        let reply = RestError::check_response(status, r#"{"error_code":999999,"result":false}"#);
        reply.err().map(|failure| failure.answers())
    });
    let combinations: BTreeSet<_> = documented
        .chain(by_status)
        .map(|answers| (answers.kind, answers.retry, answers.outcome))
        .collect();
    combinations
        .into_iter()
        .flat_map(|(kind, retry, outcome)| {
            let plain = Answers::of(kind).with_retry(retry).with_outcome(outcome);
            let is_limit = matches!(retry, Retry::AfterRateLimit | Retry::AfterBan);
            let stated = STATED.iter().filter(move |_| is_limit);
            [plain].into_iter().chain(stated.map(move |wait| plain.with_retry_after(*wait)))
        })
        .map(Row::of)
        .collect()
}

/// Returns one answer for each group that a client of the operation cannot distinguish by its steps.
pub(crate) fn groups(operation: Operation) -> Vec<Row> {
    let mut groups: Vec<Row> = Vec::new();
    for row in all() {
        let key = |row: &Row| (row.failure().next_step(operation), row.truth, row.is_duplicate());
        if !groups.iter().any(|other| key(other) == key(&row)) {
            groups.push(row);
        }
    }
    groups
}

/// Returns the answers once for each row whose outcome is unknown, with one mistake in the table of the
/// client: it classifies that row as not applied.
pub(crate) fn with_one_mistake() -> Vec<(Answers, Vec<Row>)> {
    let rows = all();
    let unknown = (0..rows.len()).filter(|index| rows[*index].truth == Outcome::Unknown);
    unknown
        .map(|index| {
            let mut rows = rows.clone();
            let truth = rows[index].shown;
            rows[index].shown = truth.with_outcome(Outcome::NotApplied);
            (truth, rows)
        })
        .collect()
}

/// The answer of an exchange that was cut off on its way.
pub(crate) fn cut_off() -> Failed {
    let reply = RestError::check_response(200, r#"{"order_id":98"#);
    reply.expect_err("half a reply is no success")
}

/// The failure of a connection that closes while a request waits for its answer.
pub(crate) fn closed() -> Failed {
    tungstenite::Error::ConnectionClosed.into()
}
