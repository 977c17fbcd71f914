//! Deserialisation of failures without the type of their exchange.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::failure::{StoredFailure, StoredRow};
use crate::wait::StatedWait;
use crate::{AnyFailure, ErrorKind, Outcome, Retry};

/// Declares a struct whose fields are read by name, or by position from formats without names. A field
/// that is absent has its default value, and an unknown one is skipped, so that versions can differ.
macro_rules! read_by_name {
    ($read:ident, $expected:literal, $($field:ident: $type:ty,)*) => {
        #[derive(Default)]
        struct $read { $($field: $type,)* }

        impl<'de> Deserialize<'de> for $read {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;

                impl<'de> Visitor<'de> for Fields {
                    type Value = $read;

                    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                        formatter.write_str($expected)
                    }

                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<$read, A::Error> {
                        let mut read = $read::default();
                        while let Some(name) = map.next_key::<String>()? {
                            match &*name {
                                $( stringify!($field) => read.$field = map.next_value()?, )*
                                _ => drop(map.next_value::<IgnoredAny>()?),
                            }
                        }
                        Ok(read)
                    }

                    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<$read, A::Error> {
                        Ok($read {
                            $( $field: seq.next_element()?.unwrap_or_default(), )*
                        })
                    }
                }

                const FIELDS: &[&str] = &[$(stringify!($field)),*];
                deserializer.deserialize_struct(stringify!($read), FIELDS, Fields)
            }
        }
    };
}

read_by_name! {
    Failure, "a failure",
    exchange: String,
    variant: Option<String>,
    kind: String,
    retry: String,
    outcome: String,
    status: Option<u16>,
    code: Option<String>,
    message: Option<String>,
    id: Option<String>,
    is_partial: bool,
    failures: Vec<FailedRow>,
    retry_after: Option<f64>,
    excerpt: Option<String>,
    cause: String,
    row_count: usize,
    reason: Vec<String>,
    headers: BTreeMap<String, String>,
}

read_by_name! {
    FailedRow, "a failed row",
    position: usize,
    variant: Option<String>,
    code: Option<String>,
    message: Option<String>,
    id: Option<String>,
    kind: String,
    retry: String,
    outcome: String,
    cause: String,
    documented: Option<String>,
    documented_wait: Option<Duration>,
    wait: Option<Duration>,
    wait_until: Option<Duration>,
}

impl<'de> Deserialize<'de> for AnyFailure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Failure::deserialize(deserializer).map(|read| StoredFailure::from(read).into())
    }
}

impl From<Failure> for StoredFailure {
    fn from(read: Failure) -> Self {
        let mut rows = read.failures.into_iter();
        // A failure without rows is one row.
        let first = rows.next().unwrap_or_else(|| FailedRow {
            documented: read.message.clone().filter(|_| read.variant.is_some()),
            variant: read.variant,
            code: read.code,
            message: read.message,
            id: read.id,
            kind: read.kind,
            retry: read.retry.clone(),
            outcome: read.outcome.clone(),
            cause: read.cause.clone(),
            wait: read.retry_after.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()),
            ..FailedRow::default()
        });
        Self {
            exchange: read.exchange,
            cause: read.cause,
            status: read.status,
            is_partial: read.is_partial,
            retry: retry(&read.retry),
            outcome: outcome(&read.outcome),
            first: first.into(),
            others: rows.map(StoredRow::from).collect(),
            row_count: read.row_count,
            excerpt: read.excerpt,
            reason: read.reason,
            headers: read.headers,
        }
    }
}

impl From<FailedRow> for StoredRow {
    fn from(read: FailedRow) -> Self {
        let until = read.wait_until.map(StatedWait::Until);
        Self {
            position: read.position,
            cause: read.cause,
            variant: read.variant,
            code: read.code,
            message: read.message,
            documented: read.documented,
            id: read.id,
            kind: kind(&read.kind),
            retry: retry(&read.retry),
            outcome: outcome(&read.outcome),
            wait: read.wait.map(StatedWait::For).or(until),
            documented_wait: read.documented_wait,
        }
    }
}

/// Returns the kind of a label; `Other` for one that a later version adds.
fn kind(label: &str) -> ErrorKind {
    ErrorKind::ALL.iter().copied().find(|kind| kind.as_str() == label).unwrap_or(ErrorKind::Other)
}

/// Returns the retry of a label; `Never` for one that a later version adds.
fn retry(label: &str) -> Retry {
    Retry::ALL.iter().copied().find(|retry| retry.as_str() == label).unwrap_or(Retry::Never)
}

/// Returns the outcome of a label; `Unknown` for anything else.
fn outcome(label: &str) -> Outcome {
    let mut all = Outcome::ALL.iter().copied();
    all.find(|outcome| outcome.as_str() == label).unwrap_or(Outcome::Unknown)
}
