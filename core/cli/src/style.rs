//! Styles and width of the output. Styles are removed where the output is no terminal.

use std::io;

use anstyle::{AnsiColor, Style};
use exchange_error::Outcome;
use terminal_size::{Width, terminal_size_of};
use textwrap::WordSplitter::NoHyphenation;
use textwrap::{Options, fill};

pub(crate) const HEADING: Style = Style::new().bold();
pub(crate) const PLAIN: Style = Style::new();
pub(crate) const DIMMED: Style = Style::new().dimmed();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
pub(crate) const DOUBTFUL: Style = AnsiColor::Yellow.on_default();
pub(crate) const MARKED: Style = AnsiColor::Cyan.on_default().bold();
pub(crate) const WRONG: Style = AnsiColor::Red.on_default().bold();

/// Returns the width of the output in columns: that of the terminal, but at most 120, because longer
/// lines are hard to read. Output that goes elsewhere has 80 columns.
pub(crate) fn width() -> usize {
    terminal_width().unwrap_or(80)
}

/// Returns the width of the output if it is a terminal.
pub(crate) fn terminal_width() -> Option<usize> {
    terminal_size_of(io::stdout()).map(clamped)
}

fn clamped((Width(columns), _): (Width, terminal_size::Height)) -> usize {
    usize::from(columns).clamp(60, 120)
}

/// Returns the lines of a text. Names such as `USD-M` are kept whole.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let options = Options::new(width).word_splitter(NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(String::from).collect()
}

/// Prints a message on standard error. Its lines are wrapped if that is a terminal.
pub(crate) fn print_message(text: &str) {
    match terminal_size_of(io::stderr()).map(clamped) {
        Some(width) => anstream::eprintln!("{}", indented(text, width)),
        None => anstream::eprintln!("{text}"),
    }
}

/// Wraps each line of a text. What follows its first line is indented by two further columns.
pub(crate) fn indented(text: &str, width: usize) -> String {
    let line = |line: &str| {
        let indent = " ".repeat(line.len() - line.trim_start().len() + 2);
        fill(line, Options::new(width).word_splitter(NoHyphenation).subsequent_indent(&indent))
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Returns the style of an outcome: everything but a clean refusal is doubtful.
pub(crate) fn of_outcome(outcome: Outcome) -> Style {
    if outcome == Outcome::NotApplied { PLAIN } else { DOUBTFUL }
}

/// Returns a text in a style, and white space as it is.
pub(crate) fn painted((text, style): (&str, Style)) -> String {
    if text.trim().is_empty() { text.to_owned() } else { format!("{style}{text}{style:#}") }
}
