//! Files on the command line: replies, and the progress of long ones.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal};
use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::commands::Error;

/// Length of a file in bytes from which its reading is shown as a progress bar.
const LONG: u64 = 4 << 20;

/// Returns a progress bar of the steps in which a page of a length is read.
///
/// It is drawn on standard error if that is a terminal and the page is long.
pub(crate) fn steps(length: usize, steps: u64) -> ProgressBar {
    if (length as u64) < LONG {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(steps);
    if let Ok(style) = ProgressStyle::with_template("{msg:<12} {wide_bar} {elapsed:>4}") {
        bar.set_style(style);
    }
    // The steps take long, so the time is drawn anew meanwhile.
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}

/// Opens a file, or standard input for `-`.
///
/// A long file is read with a progress bar on standard error, unless the output on a terminal shows
/// the progress.
///
/// # Errors
/// [`Error::File`] if the file cannot be opened.
pub(crate) fn open(path: &Path) -> Result<Box<dyn BufRead>, Error> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path).map_err(Error::file(path))?;
    let metadata = file.metadata().map_err(Error::file(path))?;
    if metadata.is_dir() {
        return Err(Error::Usage(format!(
            "`{}` is a folder: expected a file of replies, one a line",
            path.display()
        )));
    }
    let is_silent = metadata.len() < LONG || io::stdout().is_terminal();
    let bar = if is_silent { ProgressBar::hidden() } else { ProgressBar::new(metadata.len()) };
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent:>3} %") {
        bar.set_style(style);
    }
    Ok(Box::new(BufReader::new(bar.wrap_read(file))))
}
