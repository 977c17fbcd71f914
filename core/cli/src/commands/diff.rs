//! `diff`: rows that a page has gained, lost or reworded.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::PathBuf;

use anstyle::{AnsiColor, Style};
use clap::Args;
use serde::Serialize;

use super::page_options::PageOptions;
use super::{Error, Format, Verdict, extract};
use crate::diff::{Diff, diff};
use crate::listing::one_line;
use crate::rows::Row;
use crate::scaffold;
use crate::style::{indented, terminal_width};

/// Compares two pages, or tables that `extract` wrote: rows added, gone and reworded.
///
/// Prints the variants for added rows. Exit status: 0 if both document the same, 1 if they differ, 2 if
/// one cannot be read.
#[derive(Debug, Args)]
pub(super) struct DiffArgs {
    /// Page as it was.
    old: PathBuf,
    /// Page as it is now.
    new: PathBuf,
    #[command(flatten)]
    options: PageOptions,
    /// Form of the output.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Form of the output as JSON.
#[derive(Serialize)]
struct Output<'a> {
    #[serde(flatten)]
    diff: &'a Diff,
    /// Variants for added rows.
    variants: &'a str,
}

/// Carries out the command.
pub(super) fn run(args: &DiffArgs) -> Result<Verdict, Error> {
    let rows = |path: &PathBuf| {
        let source = args.options.read(path)?;
        Ok::<_, Error>(extract::rows_of_either(&source, &args.options)?.rows)
    };
    let diff = diff(&rows(&args.old)?, &rows(&args.new)?);
    let variants = scaffold::to_paste(&diff.added);
    let text = match args.format {
        Format::Text => text(&diff, &variants, terminal_width()),
        Format::Json => {
            let output = Output { diff: &diff, variants: &variants };
            let mut json = serde_json::to_string_pretty(&output).map_err(io::Error::from)?;
            json.push('\n');
            json
        }
    };
    anstream::stdout().lock().write_all(text.as_bytes())?;
    Ok(if diff.is_empty() { Verdict::Fine } else { Verdict::Findings })
}

/// Returns the differences, one line each. Lines are wrapped if there is a width.
fn text(diff: &Diff, variants: &str, width: Option<usize>) -> String {
    let colored = |color: AnsiColor| Style::new().fg_color(Some(color.into()));
    let (added, gone, reworded) =
        (colored(AnsiColor::Green), colored(AnsiColor::Red), colored(AnsiColor::Yellow));
    let mut out = String::new();
    let mut line = |style: Style, sign: char, row: &Row| {
        let text = format!("{sign} {}", one_line(row));
        let text = width.map_or_else(|| text.clone(), |width| indented(&text, width));
        let _ = writeln!(out, "{style}{text}{style:#}");
    };
    for row in &diff.gone {
        line(gone, '-', row);
    }
    for row in &diff.added {
        line(added, '+', row);
    }
    for pair in &diff.reworded {
        line(reworded, '<', &pair.old);
        line(reworded, '>', &pair.new);
    }
    let _ = writeln!(
        out,
        "{} added, {} gone, {} reworded",
        diff.added.len(),
        diff.gone.len(),
        diff.reworded.len()
    );
    if !variants.is_empty() {
        let _ = write!(out, "\nvariants for the added rows:\n\n{variants}");
    }
    out
}
