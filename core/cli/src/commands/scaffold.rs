//! `scaffold`: an enum for the rows of a page, to review.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::page_options::{Source, WithoutName};
use super::{Error, Format, Verdict, extract};
use crate::canonical;
use crate::extract::Extract;
use crate::scaffold::{self, Target};
use crate::style::print_message;

/// Writes an enum for the rows of a page, to review by hand.
///
/// A page that is no table of `extract` is extracted first, into the file of `--table`. Kinds are guessed
/// from words; each guess is marked for review, and none lets a write be sent again. Every row of a failure
/// has a variant. Exit status: 0 if every line that looks like a row was read, 1 if not, 2 if the page
/// cannot be read.
#[derive(Debug, Args)]
pub(super) struct ScaffoldArgs {
    /// Page, or a table that `extract` wrote.
    page: PathBuf,
    #[command(flatten)]
    options: WithoutName,
    /// Name of the exchange and API, such as `Acme REST`, instead of the file name.
    #[arg(long = "name", value_name = "EXCHANGE")]
    exchange: Option<String>,
    /// File for the table, relative to the folder of `Cargo.toml`.
    #[arg(long, value_name = "FILE")]
    table: Option<PathBuf>,
    /// Address of the page, for the head of the table.
    #[arg(long, value_name = "URL")]
    source: Option<String>,
    /// Source file with an enum that lacks rows: adds them and keeps everything else.
    #[arg(long, value_name = "FILE")]
    merge: Option<PathBuf>,
    /// Form of the output.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Form of the output as JSON.
#[derive(Serialize)]
struct Output {
    source: String,
    table: String,
    variants: usize,
    guessed: usize,
}

/// Carries out the command.
pub(super) fn run(args: &ScaffoldArgs) -> Result<Verdict, Error> {
    let source = args.options.0.read(&args.page)?;
    let rows = extract::rows(&source, &args.options.0)?;
    let (table, verdict) = if rows.is_canonical {
        (args.page.clone(), Verdict::Fine)
    } else {
        write_table(args, &source, &rows)?
    };
    let exchange = args.exchange.clone().unwrap_or_else(|| Target::exchange_of(&source.path));
    if let Some(path) = &args.merge {
        return merge(args, path, &rows).map(|merged| worse(merged, verdict));
    }
    let path = inside(&table);
    let sections = if rows.is_canonical { args.options.0.sections() } else { Vec::new() };
    let scaffold =
        scaffold::enumeration(&rows.rows, &Target { exchange, path: path.clone(), sections });
    let (variants, guessed) = (scaffold.variants, scaffold.guessed);
    let text = match args.format {
        Format::Text => scaffold.source,
        Format::Json => {
            let output = Output { source: scaffold.source, table: path.clone(), variants, guessed };
            let mut json = serde_json::to_string_pretty(&output).map_err(io::Error::from)?;
            json.push('\n');
            json
        }
    };
    io::stdout().lock().write_all(text.as_bytes())?;
    if Path::new(&path) != table.as_path() {
        print_message(&format!(
            "copy `{}` to `{path}`, relative to the folder of `Cargo.toml`",
            table.display()
        ));
    }
    print_message(&format!(
        "{variants} variants: {guessed} kinds guessed, {} to classify; review all",
        variants - guessed
    ));
    Ok(verdict)
}

fn worse(one: Verdict, other: Verdict) -> Verdict {
    if one == Verdict::Findings { one } else { other }
}

/// Writes the extract of a page into a file, unless that has other contents.
fn write_table(
    args: &ScaffoldArgs,
    source: &Source,
    rows: &Extract,
) -> Result<(PathBuf, Verdict), Error> {
    let verdict = extract::report(rows);
    let stem = args
        .page
        .file_stem()
        .map_or_else(|| "table".into(), |stem| stem.to_string_lossy().into_owned());
    let stem = if stem == "-" { "table".to_owned() } else { stem };
    let path = args.table.clone().unwrap_or_else(|| Path::new("tables").join(format!("{stem}.md")));
    let is_ours = |text: String| text.starts_with(canonical::MARK);
    if fs::read_to_string(&path).is_ok_and(|text| !is_ours(text)) {
        return Err(Error::Usage(format!(
            "`{}` exists and is no table of `extract`; name another file with `--table`",
            path.display()
        )));
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::file(folder))?;
    }
    let head = extract::head(source, &args.options.0, args.source.as_deref());
    fs::write(&path, canonical::write(&head, &rows.rows)).map_err(Error::file(&path))?;
    print_message(&format!("wrote `{}`", path.display()));
    Ok((path, verdict))
}

/// Returns the path of a table as the derive wants it: relative, without `..`.
fn inside(table: &Path) -> String {
    let text = table.to_string_lossy().replace('\\', "/");
    let text = text.strip_prefix("./").unwrap_or(&text);
    let is_inside =
        table.is_relative() && !text.split('/').any(|part| part == "..") && !text.contains(':');
    let file = text.rsplit('/').next().unwrap_or(text);
    if is_inside { text.to_owned() } else { format!("tables/{file}") }
}

/// Adds missing rows to the enum of a source file.
fn merge(args: &ScaffoldArgs, path: &Path, rows: &Extract) -> Result<Verdict, Error> {
    let text = fs::read_to_string(path).map_err(Error::file(path))?;
    let merged = scaffold::merge(&text, &rows.rows, args.exchange.as_deref())
        .map_err(|reason| Error::Usage(format!("`{}`: {reason}", path.display())))?;
    if merged.added.is_empty() {
        print_message(&format!("`{}` has every row", path.display()));
    } else {
        fs::write(path, merged.source).map_err(Error::file(path))?;
        print_message(&format!("added to `{}`: {}", path.display(), merged.added.join(", ")));
    }
    Ok(Verdict::Fine)
}
