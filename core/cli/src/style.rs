//! Styles of the output. They are removed where the output is no terminal.

use anstyle::{AnsiColor, Style};
use exchange_error::Outcome;

pub(crate) const HEADING: Style = Style::new().bold();
pub(crate) const PLAIN: Style = Style::new();
pub(crate) const DIMMED: Style = Style::new().dimmed();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
pub(crate) const DOUBTFUL: Style = AnsiColor::Yellow.on_default();
pub(crate) const MARKED: Style = AnsiColor::Cyan.on_default().bold();
pub(crate) const WRONG: Style = AnsiColor::Red.on_default().bold();

/// Width of the output in columns.
pub(crate) const WIDTH: usize = 80;

/// Returns the style of an outcome: everything but a clean refusal is doubtful.
pub(crate) fn of_outcome(outcome: Outcome) -> Style {
    if outcome == Outcome::NotApplied { PLAIN } else { DOUBTFUL }
}

/// Returns a text in a style, and white space as it is.
pub(crate) fn painted((text, style): (&str, Style)) -> String {
    if text.trim().is_empty() { text.to_owned() } else { format!("{style}{text}{style:#}") }
}
