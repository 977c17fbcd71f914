//! A subscriber of `tracing` that counts what it hears, and keeps it where it is asked to.

use std::fmt::{Debug, Write};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// One line for each event, and for each record in a span.
#[derive(Debug)]
pub(crate) struct Listener {
    /// What is less severe is not heard.
    pub(crate) least: Level,
    /// Where the lines go.
    pub(crate) lines: Option<&'static Mutex<Vec<String>>>,
    /// How many fields were heard.
    pub(crate) fields: &'static AtomicUsize,
}

impl Listener {
    fn hear(&self, title: &str, visit: impl FnOnce(&mut Fields<'_>)) {
        let mut line = self.lines.map(|_| title.to_owned());
        visit(&mut Fields { line: line.as_mut(), count: self.fields });
        if let (Some(lines), Some(line)) = (self.lines, line) {
            lines.lock().unwrap().push(line);
        }
    }
}

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= self.least
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.hear("span", |fields| values.record(fields));
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
        self.hear(title, |fields| event.record(fields));
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

    /// Marked as `tracing` marks it, because subscribers put quotes around it once more.
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
