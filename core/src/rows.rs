//! Parsing of the rows of a batch: those that succeeded as values, the others as failed rows.

use alloc::vec::Vec;

use serde::de::{DeserializeOwned, IgnoredAny};

use crate::wire::rule::Rules;
use crate::wire::{Row, SentRow, Verdict, first_rows, judge, visit_rows};
use crate::{Documented, ExchangeError, FailedRow, Failure};

/// A row that did not fail, as JSON, or one that did.
pub(crate) type Split<'a, E> = Result<&'a [u8], FailedRow<E>>;

/// Visits the rows of a reply.
///
/// # Errors
/// The failure of a reply that fails as a whole, has no rows or is not JSON.
pub(crate) fn split_rows<E: ExchangeError>(
    rules: &Rules,
    status: Option<u16>,
    body: &[u8],
    visit: &mut dyn FnMut(Split<'_, E>),
) -> Result<(), Failure<E>> {
    let mut failure = None;
    let mut paths = None;
    let report = &mut |row: &SentRow<'_>| {
        paths = Some(row.rows);
        Failure::take_up(&mut failure, row, status);
    };
    let verdict = judge(rules, status, body, report);
    let failure: Option<Failure<E>> = failure.map(|failure| failure.judged(verdict, body));
    let paths = match verdict {
        Verdict::Success => first_rows(rules, status, body),
        Verdict::Failure | Verdict::Partial => paths.filter(|paths| !paths.is_empty()),
    };
    let Some(paths) = paths else {
        return Err(failure.unwrap_or_else(|| Failure::mismatch(status, &"reply has no rows")));
    };
    // The check does not read all of a large reply.
    if let Err(error) = serde_json::from_slice::<IgnoredAny>(body) {
        return Err(failure.unwrap_or_else(|| Failure::mismatch(status, &error)));
    }
    let failed = match &failure {
        // The rows beyond those that a failure holds are unknown.
        Some(failure) if failure.row_count() > failure.rows().len() => return Err(failure.clone()),
        Some(failure) => failure.rows(),
        None => &[],
    };
    let mut failed = failed.iter().peekable();
    let (mut position, mut judged) = (0, 0);
    visit_rows(paths, body, &mut |Row { bytes, is_absent }| {
        let is_failed = |row: &&FailedRow<E>| !is_absent && row.position() == judged;
        match failed.next_if(is_failed) {
            Some(row) => visit(Err(row.clone().with_position(position))),
            None => visit(Ok(bytes)),
        }
        position += 1;
        judged += usize::from(!is_absent);
    });
    Ok(())
}

/// Collects rows, each parsed unless it failed.
pub(crate) fn parse_row<E: Documented, T: DeserializeOwned>(
    rows: &mut Vec<Result<T, FailedRow<E>>>,
    row: Split<'_, E>,
) {
    let position = rows.len();
    rows.push(match row {
        Ok(bytes) => {
            serde_json::from_slice(bytes).map_err(|error| FailedRow::mismatch(position, &error))
        }
        Err(row) => Err(row),
    });
}
