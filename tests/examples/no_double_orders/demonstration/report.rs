//! Report of the tallies as a table, with one column for each client.

use std::collections::BTreeSet;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::exchange::fault::Answer;
use super::tally::Tally;

const PLAIN: Style = Style::new();
const HEADING: Style = Style::new().bold();
const DIMMED: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default().bold();
const BAD: Style = AnsiColor::Red.on_default().bold();
const DOUBTFUL: Style = AnsiColor::Yellow.on_default();

type Cell = (String, Style);

#[derive(Clone)]
struct Row {
    label: (String, Style),
    cells: Vec<Cell>,
}

/// Returns the title of a run.
pub(crate) fn title(orders: usize, seed: u64, more: &str) -> String {
    format!("{} orders to an exchange that fails{more}, seed {seed}", thousands(orders))
}

/// Writes the table, as wide as the terminal at most, and the notes that explain its words.
pub(crate) fn write(
    output: &mut impl Write,
    title: &str,
    tallies: &[Tally],
    is_late: bool,
    width: usize,
) -> io::Result<()> {
    writeln!(output, "{HEADING}{title}{HEADING:#}")?;
    writeln!(output, "over REST and WebSocket, single orders and batches, one at a time\n")?;
    write_table(output, tallies, width)?;
    writeln!(output, "{}", if is_late { LATE_NOTES } else { NOTES })?;
    output.flush()
}

fn write_table(output: &mut impl Write, tallies: &[Tally], width: usize) -> io::Result<()> {
    let mut rows = summary(tallies);
    rows.push(blank());
    rows.extend(duplicates(tallies));
    rows.extend(losses(tallies));
    rows.extend(answers(tallies));

    let labels = rows.iter().filter(|row| !row.cells.is_empty());
    let mut label_width = labels.map(|row| length(&row.label.0)).max().unwrap_or(0);
    let in_one_line = with_titles(&rows, tallies, false);
    let mut widths = column_widths(&in_one_line, tallies.len(), 3);
    if label_width + widths.iter().sum::<usize>() <= width {
        rows = in_one_line;
    } else {
        rows = with_titles(&rows, tallies, true);
        widths = column_widths(&rows, tallies.len(), 2);
        label_width = label_width.min(width.saturating_sub(widths.iter().sum()));
    }
    for Row { label: (label, style), cells } in &rows {
        if cells.is_empty() {
            writeln!(output, "{style}{label}{style:#}")?;
            continue;
        }
        let label = shortened(label, label_width);
        write!(output, "{style}{label}{style:#}{:1$}", "", label_width - length(&label))?;
        for ((text, style), column) in cells.iter().zip(&widths) {
            write!(output, "{:1$}{style}{text}{style:#}", "", column - length(text))?;
        }
        writeln!(output)?;
    }
    Ok(())
}

/// Returns the rows below the names of the clients, which stand in one line or in two.
fn with_titles(rows: &[Row], tallies: &[Tally], in_two_lines: bool) -> Vec<Row> {
    let line = |part: fn(&str) -> &str| {
        row("", PLAIN, tallies, |tally| (part(tally.client).to_owned(), HEADING))
    };
    let titles = if in_two_lines {
        let halves: [fn(&str) -> &str; 2] = [
            |title| title.split_once(' ').map_or("", |(first, _)| first),
            |title| title.split_once(' ').map_or(title, |(_, second)| second),
        ];
        halves.map(line).into()
    } else {
        vec![line(|title| title)]
    };
    titles.into_iter().chain(rows.iter().cloned()).collect()
}

fn column_widths(rows: &[Row], columns: usize, gap: usize) -> Vec<usize> {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.cells.get(column));
        cells.map(|cell| length(&cell.0)).max().unwrap_or(0) + gap
    };
    (0..columns).map(width).collect()
}

fn length(text: &str) -> usize {
    text.chars().count()
}

fn shortened(text: &str, width: usize) -> String {
    if length(text) <= width {
        return text.to_owned();
    }
    let start: String = text.chars().take(width.saturating_sub(1)).collect();
    format!("{}…", start.trim_end())
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
        rows.push(row("    still open, can be cancelled", DIMMED, tallies, |tally| {
            (or_dash(tally.duplicates_open), DIMMED)
        }));
    }
    rows.push(fault("  unknown to the client", |tally| tally.unnoticed));
    rows.push(plain("refused for good", |tally| tally.refused));
    rows.push(fault("lost", |tally| tally.lost));
    if tallies.iter().any(|tally| tally.in_doubt > 0) {
        rows.push(row("in doubt, for a person to check", PLAIN, tallies, |tally| {
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
        // The exchange replied in time, but this machine was too busy to read the reply in time.
        let label = match cause {
            Answer::Plain => "  success, read after the timeout".to_owned(),
            cause => format!("  {cause}"),
        };
        row(&label, PLAIN, tallies, |tally| {
            (or_dash(tally.duplicated_after.get(cause).copied().unwrap_or(0)), PLAIN)
        })
    });
    section("duplicated, by the reply to the previous execution", rows.collect())
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
    section("lost, by the last reply about the order", rows.collect())
}

fn answers(tallies: &[Tally]) -> Vec<Row> {
    let answers: BTreeSet<_> = tallies.iter().flat_map(|tally| tally.answers.keys()).collect();
    let rows = answers.into_iter().map(|answer| {
        row(&format!("  {answer}"), PLAIN, tallies, |tally| {
            let answers = tally.answers.get(answer).copied().unwrap_or_default();
            (format!("{} + {}", answers.executed, answers.not_executed), PLAIN)
        })
    });
    section("replies about orders: executed + not executed", rows.collect())
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

/// Formats a number with commas: `1234567` as `1,234,567`.
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

/// Explanation of the words of the table.
const NOTES: &str = "\
All numbers come from the exchange's ledger, not from the clients. The exchange
decides on an order before it reads a later request; this crate's zeros depend
on that. With `--late`, some orders execute later.

refused for good  price outside the band (20018): the order must not execute
lost              neither executed nor refused for good
misread           a filled order taken for cancelled, or the reverse";

/// Explanation for `--late`.
const LATE_NOTES: &str = "\
Half of the executions without a success reply come late, after up to 8 more
requests. An order list without the order then proves nothing. A client has
these choices:

3 queries, 5 queries
    Wait and query again before resending. Five queries take longer than the
    longest delay of this exchange, so no error remains. A real exchange has no
    documented limit: a longer wait makes a duplicate less likely, but never
    impossible.
no resend
    A person checks the orders that the list does not show, places lost ones
    again, and finds late ones. There are no duplicates.
still open
    An open duplicate can be cancelled when the list shows it as an unknown
    order. A filled one can only be closed, at a price.

The client may take a late order for a newer one with the same price and
amount. The newer one is then lost.";
