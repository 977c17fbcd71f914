//! Subscriber of `tracing` that counts fields and can record lines.

use std::fmt::{Debug, Write};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// A subscriber with one line for each event and for each record of a span.
#[derive(Debug)]
pub(crate) struct LineSubscriber {
    /// Least severe level that is recorded.
    pub(crate) level: Level,
    /// Recorded lines; `None` to count only.
    pub(crate) lines: Option<&'static Mutex<Vec<String>>>,
    /// Number of recorded fields.
    pub(crate) fields: &'static AtomicUsize,
}

impl LineSubscriber {
    fn add_line(&self, title: &str, visit: impl FnOnce(&mut Fields<'_>)) {
        let mut line = self.lines.map(|_| title.to_owned());
        visit(&mut Fields { line: line.as_mut(), count: self.fields });
        if let (Some(lines), Some(line)) = (self.lines, line) {
            lines.lock().unwrap().push(line);
        }
    }
}

impl Subscriber for LineSubscriber {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= self.level
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.add_line("span", |fields| values.record(fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let metadata = event.metadata();
        let title = match *metadata.level() {
            Level::ERROR => "ERROR",
            Level::WARN => "WARN",
            _ => "less",
        };
        assert_eq!(metadata.target(), "exchange_error");
        self.add_line(title, |fields| event.record(fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Fields<'a> {
    line: Option<&'a mut String>,
    count: &'a AtomicUsize,
}

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, text: &str) {
        self.take(field, "", &text);
    }

    /// Marks the value with `?`, as `tracing` does, because subscribers format it differently.
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.take(field, "?", value);
    }
}

impl Fields<'_> {
    fn take(&mut self, field: &Field, mark: &str, value: &dyn Debug) {
        self.count.fetch_add(1, Ordering::Relaxed);
        if let Some(line) = &mut self.line {
            write!(line, " {field}={mark}{value:?}").unwrap();
        }
    }
}
