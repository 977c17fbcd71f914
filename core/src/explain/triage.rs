//! Classification of a file of replies, line by line.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::fmt::{self, Display};
use std::io::{self, BufRead};

use super::{Api, Failed, Replies, Reply};
use crate::ErrorKind;

/// An iterator over the classified lines of a file of replies, see [`Reply::parse`] for their forms.
/// Empty lines are skipped.
///
/// A line is classified as soon as it has been read, so that the input may be a pipe.
///
/// ```
/// use exchange_error::explain::{Api, Triage};
/// use exchange_error::okcoin::futures::{RestError, WebSocketError};
///
/// let input = br#"200 {"result":false,"error_code":20015}
/// {"event":"pong"}
/// 502 Bad Gateway
/// "#;
/// let triage = Triage::new(Api::of::<RestError>(), &input[..])
///     .with_frames(Api::of::<WebSocketError>());
/// let lines: Vec<String> = triage.map(|line| line.unwrap().to_string()).collect();
/// assert_eq!(
///     lines,
///     [
///         "1: OrderNotFound, AfterResync, NotApplied: Order does not exist (20015)",
///         "2: ok",
///         "3: Unavailable, AfterBackoff, Unknown: reply is not JSON: Bad Gateway (HTTP 502)",
///     ],
/// );
/// ```
#[derive(Debug)]
pub struct Triage<R> {
    responses: Api,
    frames: Api,
    replies: Replies<R>,
}

/// A classified line of the input.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Line {
    /// Number of the line in the input, counted from one.
    pub number: u64,
    /// The reply; `Err` has the reason if the line cannot be read.
    pub reply: Result<Reply, String>,
    /// The failure; `None` for a success, and for a line that cannot be read.
    pub failed: Option<Failed>,
}

impl<R: BufRead> Triage<R> {
    /// Creates an iterator that judges responses and frames by the same API.
    pub fn new(api: Api, input: R) -> Self {
        Self { responses: api, frames: api, replies: Replies::new(input) }
    }

    /// Judges frames, which have no status, by another API.
    #[must_use]
    pub fn with_frames(self, frames: Api) -> Self {
        Self { frames, ..self }
    }

    /// Classifies every line.
    ///
    /// # Errors
    /// The error of the input.
    pub fn report(self) -> io::Result<Report> {
        let lines = self.collect::<io::Result<Vec<Line>>>()?;
        let mut summary = Summary::default();
        for line in &lines {
            summary.add(line);
        }
        Ok(Report { lines, summary })
    }

    fn judge(&self, reply: &Reply) -> Option<Failed> {
        let api = if reply.status.is_some() { self.responses } else { self.frames };
        api.judge(reply)
    }
}

impl<R: BufRead> Iterator for Triage<R> {
    type Item = io::Result<Line>;

    fn next(&mut self) -> Option<Self::Item> {
        let line = self.replies.next()?.map(|(number, reply)| {
            let failed = reply.as_ref().ok().and_then(|reply| self.judge(reply));
            Line { number, reply, failed }
        });
        Some(line)
    }
}

/// Every line of a file of replies, and a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The lines in the order of the input.
    pub lines: Vec<Line>,
    /// The numbers of failures.
    pub summary: Summary,
}

/// Numbers of failures by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// Number of replies without a failure.
    pub good: u64,
    /// Number of failed replies of each kind.
    pub kinds: BTreeMap<ErrorKind, u64>,
    /// Number of failed replies whose code, status or message is not documented.
    pub undocumented: u64,
    /// Number of lines that cannot be read.
    pub unreadable: u64,
}

impl Summary {
    /// Counts a line.
    pub fn add(&mut self, line: &Line) {
        match (&line.reply, &line.failed) {
            (Err(_), _) => self.unreadable += 1,
            (Ok(_), None) => self.good += 1,
            (Ok(_), Some(failed)) => {
                *self.kinds.entry(failed.reply.answers.kind).or_default() += 1;
                self.undocumented += u64::from(failed.reply.variant.is_none());
            }
        }
    }

    /// Returns the kinds with their numbers, the most frequent one first.
    pub fn by_frequency(&self) -> Vec<(ErrorKind, u64)> {
        let mut kinds: Vec<_> = self.kinds.iter().map(|(kind, count)| (*kind, *count)).collect();
        kinds.sort_by_key(|(kind, count)| (Reverse(*count), *kind));
        kinds
    }
}

/// Writes the number of the line and the failure, `ok`, or the reason why it cannot be read.
impl Display for Line {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.number)?;
        match (&self.reply, &self.failed) {
            (Err(reason), _) => formatter.write_str(reason),
            (Ok(_), None) => formatter.write_str("ok"),
            (Ok(_), Some(failed)) => failed.fmt(formatter),
        }
    }
}

impl Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (kind, count) in self.by_frequency() {
            writeln!(formatter, "{kind:<22}{count:>8}")?;
        }
        writeln!(formatter, "{:<22}{:>8}", "ok", self.good)?;
        for (label, count) in
            [("undocumented", self.undocumented), ("unreadable lines", self.unreadable)]
        {
            if count > 0 {
                writeln!(formatter, "{label:<22}{count:>8}")?;
            }
        }
        Ok(())
    }
}

impl Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines.iter().try_for_each(|line| writeln!(formatter, "{line}"))?;
        write!(formatter, "\n{}", self.summary)
    }
}
