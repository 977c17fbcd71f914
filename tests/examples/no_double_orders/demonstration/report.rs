//! The columns side by side, for a person at a terminal or a file.

use std::collections::BTreeSet;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::exchange::fate::Answer;
use super::tally::Tally;

const PLAIN: Style = Style::new();
const HEADING: Style = Style::new().bold();
const QUIET: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default().bold();
const BAD: Style = AnsiColor::Red.on_default().bold();
const DOUBTFUL: Style = AnsiColor::Yellow.on_default();

type Cell = (String, Style);

struct Row {
    label: (String, Style),
    cells: Vec<Cell>,
}

/// Writes the table, a column a client, and what its words mean.
pub(crate) fn write(
    output: &mut impl Write,
    title: &str,
    tallies: &[Tally],
    is_late: bool,
) -> io::Result<()> {
    writeln!(output, "{HEADING}{title}{HEADING:#}")?;
    writeln!(output, "over REST and WebSocket, alone and in batches, one at a time\n")?;
    write_table(output, tallies)?;
    writeln!(output, "{}", if is_late { LATE_NOTES } else { NOTES })?;
    output.flush()
}

fn write_table(output: &mut impl Write, tallies: &[Tally]) -> io::Result<()> {
    let title = |tally: &Tally| (tally.client.to_owned(), HEADING);
    let mut rows = vec![row("", PLAIN, tallies, title)];
    rows.extend(summary(tallies));
    rows.push(blank());
    rows.extend(duplicates(tallies));
    rows.extend(losses(tallies));
    rows.extend(answers(tallies));

    let labels = rows.iter().filter(|row| !row.cells.is_empty());
    let label_width = labels.map(|row| width(&row.label.0)).max().unwrap_or(0);
    let widths: Vec<usize> = (0..tallies.len())
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.cells.get(column));
            cells.map(|(text, _)| width(text)).max().unwrap_or(0) + 3
        })
        .collect();
    for Row { label: (label, style), cells } in &rows {
        if cells.is_empty() {
            writeln!(output, "{style}{label}{style:#}")?;
            continue;
        }
        write!(output, "{style}{label}{style:#}{:1$}", "", label_width - width(label))?;
        for ((text, style), column) in cells.iter().zip(&widths) {
            write!(output, "{:1$}{style}{text}{style:#}", "", column - width(text))?;
        }
        writeln!(output)?;
    }
    Ok(())
}

fn width(text: &str) -> usize {
    text.chars().count()
}

fn summary(tallies: &[Tally]) -> Vec<Row> {
    let plain = |label: &str, count: fn(&Tally) -> usize| {
        row(label, PLAIN, tallies, |tally| (thousands(count(tally)), PLAIN))
    };
    let fault = |label: &str, count: fn(&Tally) -> usize| {
        row(label, PLAIN, tallies, |tally| {
            let count = count(tally);
            (thousands(count), if count == 0 { GOOD } else { BAD })
        })
    };
    let mut rows = vec![
        plain("intended", |tally| tally.intended),
        plain("executed", |tally| tally.executed),
        fault("  duplicated", |tally| tally.duplicated),
    ];
    if tallies.iter().any(|tally| tally.duplicated > 0) {
        rows.push(row("    still open, can be cancelled", QUIET, tallies, |tally| {
            (or_dash(tally.duplicates_open), QUIET)
        }));
    }
    rows.push(fault("  unknown to the client", |tally| tally.unnoticed));
    rows.push(plain("refused for good", |tally| tally.refused));
    rows.push(fault("lost", |tally| tally.lost));
    if tallies.iter().any(|tally| tally.in_doubt > 0) {
        rows.push(row("left in doubt, for a person", PLAIN, tallies, |tally| {
            (thousands(tally.in_doubt), if tally.in_doubt == 0 { PLAIN } else { DOUBTFUL })
        }));
    }
    rows.extend([
        plain("cancels", |tally| tally.cancels),
        fault("  misread", |tally| tally.cancels_misread),
        row("requests", PLAIN, tallies, |tally| {
            (thousands(usize::try_from(tally.requests).unwrap_or(usize::MAX)), PLAIN)
        }),
        row("time", PLAIN, tallies, |tally| (format!("{:.1} s", tally.time.as_secs_f64()), PLAIN)),
    ]);
    rows
}

fn duplicates(tallies: &[Tally]) -> Vec<Row> {
    let causes: BTreeSet<_> =
        tallies.iter().flat_map(|tally| tally.duplicated_after.keys()).collect();
    let rows = causes.into_iter().map(|cause| {
        // Nothing the exchange did: this machine was too busy to hear it in time.
        let label = match cause {
            Answer::Plain => "  answered, after the client had given up".to_owned(),
            cause => format!("  {cause}"),
        };
        row(&label, PLAIN, tallies, |tally| {
            (or_dash(tally.duplicated_after.get(cause).copied().unwrap_or(0)), PLAIN)
        })
    });
    section("duplicated, by what the exchange had said of the execution before", rows.collect())
}

fn losses(tallies: &[Tally]) -> Vec<Row> {
    let causes: BTreeSet<_> = tallies.iter().flat_map(|tally| tally.lost_after.keys()).collect();
    let rows = causes.into_iter().map(|cause| {
        let label =
            cause.map_or("  never reached the exchange".to_owned(), |cause| format!("  {cause}"));
        row(&label, PLAIN, tallies, |tally| {
            (or_dash(tally.lost_after.get(cause).copied().unwrap_or(0)), PLAIN)
        })
    });
    section("lost, by what the exchange said of the order last", rows.collect())
}

fn answers(tallies: &[Tally]) -> Vec<Row> {
    let answers: BTreeSet<_> = tallies.iter().flat_map(|tally| tally.given.keys()).collect();
    let rows = answers.into_iter().map(|answer| {
        row(&format!("  {answer}"), PLAIN, tallies, |tally| {
            let given = tally.given.get(answer).copied().unwrap_or_default();
            (format!("{} + {}", given.executed, given.not_executed), PLAIN)
        })
    });
    section("what the exchange said of orders: executed + not executed", rows.collect())
}

fn section(title: &str, mut rows: Vec<Row>) -> Vec<Row> {
    if !rows.is_empty() {
        rows.insert(0, Row { label: (title.to_owned(), HEADING), cells: Vec::new() });
        rows.push(blank());
    }
    rows
}

fn blank() -> Row {
    Row { label: (String::new(), PLAIN), cells: Vec::new() }
}

fn row(label: &str, style: Style, tallies: &[Tally], cell: impl Fn(&Tally) -> Cell) -> Row {
    Row { label: (label.to_owned(), style), cells: tallies.iter().map(cell).collect() }
}

fn or_dash(count: usize) -> String {
    if count == 0 { "-".to_owned() } else { thousands(count) }
}

/// `1234567` as `1,234,567`.
pub(crate) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// What the words of the table mean.
const NOTES: &str = "\
The exchange counts, not the clients. It decides on an order before it answers
anything later; on that rests the zero of this crate. `--late` shows what is
left without it.

refused for good  the price was outside of the band (20018): rightly not executed
lost              neither executed nor refused for good
misread           a filled order was taken for cancelled, or the reverse";

/// The same where orders execute late.
const LATE_NOTES: &str = "\
Half of the executions whose sender was left in doubt come late: after up to 8 more requests. Then an
order list without the order proves nothing. What a client can do:

asks 3x, asks 5x  wait, and ask again before resending. Five times is longer than this exchange's worst
                  delay, so nothing is left. A real exchange promises no worst delay: each wait makes a
                  duplicate rarer, none makes it impossible.
no resend         what the list does not show goes to a person. No duplicates; what a person finds
                  to be lost is placed again by hand, what turns up late is noticed by hand.
still open        a duplicate that rests can be cancelled once it shows in the list as an order that
                  nobody accounts for; one that has filled can only be closed, at a price.

A late order can also pass for a later one with the same price and amount: that one is then lost.";
