//! `extract`: the rows of a page as a canonical table.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use sha2::{Digest, Sha256};

use super::page_options::{PageOptions, Source, quoted};
use super::{Error, Format, Verdict, refusal};
use crate::canonical::{self, Head};
use crate::extract::{Extract, extract};
use crate::listing::listing;
use crate::selection::Selection;
use crate::style::{print_message, terminal_width, width};

/// Number of unread lines that are listed.
const LISTED: usize = 40;

/// Reads the error codes of a page and writes them as one table.
///
/// The page may be Markdown, HTML, JSON, CSV or TSV. On a terminal the rows are listed; the table is
/// written to a file or a pipe. Columns are chosen by their titles, or by options.
/// Options behind `--section` are for that section; those before the first are for all. Exit status: 0
/// if every row was read, 1 if some line looks like a row and was not read, 2 if the choice of tables and
/// columns is doubtful.
#[derive(Debug, Args)]
pub(super) struct ExtractArgs {
    /// Page, or `-` for standard input.
    page: PathBuf,
    #[command(flatten)]
    options: PageOptions,
    /// Address of the page, for the head of the table.
    #[arg(long, value_name = "URL")]
    source: Option<String>,
    /// File to write instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Form of the output: a Markdown table, or an array of objects.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Carries out the command.
pub(super) fn run(args: &ExtractArgs) -> Result<Verdict, Error> {
    let source = args.options.read(&args.page)?;
    let rows = rows(&source, &args.options)?;
    let text = match args.format {
        Format::Text => {
            let head = head(&source, &args.options, args.source.as_deref());
            canonical::write(&head, &rows.rows)
        }
        Format::Json => {
            let mut json = serde_json::to_string_pretty(&rows.rows).map_err(io::Error::from)?;
            json.push('\n');
            json
        }
    };
    let is_listed =
        args.output.is_none() && args.format == Format::Text && terminal_width().is_some();
    match &args.output {
        Some(path) => fs::write(path, text).map_err(Error::file(path))?,
        None if is_listed => {
            anstream::stdout().lock().write_all(listing(&rows.rows, width()).as_bytes())?;
        }
        None => io::stdout().lock().write_all(text.as_bytes())?,
    }
    let verdict = report(&rows);
    if is_listed {
        print_message("with `-o FILE`, or into a pipe, it writes the table");
    }
    Ok(verdict)
}

/// Reads the rows of a page, and refuses a doubtful choice.
pub(super) fn rows(source: &Source, options: &PageOptions) -> Result<Extract, Error> {
    if source.is_replaced {
        print_message(&format!(
            "warning: `{}` is not UTF-8; other bytes were replaced",
            source.path
        ));
    }
    let rows = extract(&source.page, &source.path, &options.selection);
    source.progress.finish_and_clear();
    rows.map_err(|refusal| refusal::error(&source.path, source.page.form, &refusal))
}

/// Reads the rows of a page, or of a table that `extract` wrote, to which options of columns do not
/// apply.
pub(super) fn rows_of_either(source: &Source, options: &PageOptions) -> Result<Extract, Error> {
    match extract(&source.page, &source.path, &Selection::default()) {
        Ok(extract) if extract.is_canonical => {
            source.progress.finish_and_clear();
            Ok(extract)
        }
        _ => rows(source, options),
    }
}

/// Says on standard error what was read and what was not.
pub(super) fn report(extract: &Extract) -> Verdict {
    let Extract { rows, read, unread, left_out, is_canonical: _ } = extract;
    let codes = if rows.len() == *read { String::new() } else { format!(", {} codes", rows.len()) };
    print_message(&format!("{} rows, {read} read{codes}", extract.seen()));
    for table in left_out {
        print_message(&format!("left out, {}", refusal::line(table)));
    }
    for line in unread.iter().take(LISTED) {
        let text = refusal::shortened(&line.text, 60);
        print_message(&format!("not read, line {}: {text}", line.line));
    }
    if unread.len() > LISTED {
        print_message(&format!("and {} more lines that look like rows", unread.len() - LISTED));
    }
    if unread.is_empty() { Verdict::Fine } else { Verdict::Findings }
}

/// Returns the head of the table of a page.
pub(super) fn head(source: &Source, options: &PageOptions, url: Option<&str>) -> Head {
    let digest = Sha256::digest(&source.bytes);
    let nibbles = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let hexadecimal =
        nibbles.filter_map(|nibble| char::from_digit(u32::from(nibble), 16)).collect();
    let name = Path::new(&source.path).file_name();
    let name = name.map_or_else(|| source.path.clone(), |name| name.to_string_lossy().into_owned());
    // The path of the page on this machine is nobody else's business.
    let mut command = format!("exchange-error extract {}{}", quoted(&name), options.typed());
    if let Some(url) = url {
        command.push_str(" --source ");
        command.push_str(&quoted(url));
    }
    let today = time::OffsetDateTime::now_utc().date();
    Head {
        source: url.map_or(name, str::to_owned),
        date: today.to_string(),
        sha256: hexadecimal,
        command,
    }
}
