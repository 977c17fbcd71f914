//! The output of `triage`, in each format.

pub(crate) mod json;
pub(crate) mod text;

use std::io::{self, Write};

use exchange_error::explain::{Line, Summary};

/// Writes the lines of one format, each as soon as it is classified.
pub(crate) trait Report {
    /// Writes what comes before the first line.
    fn begin(&mut self, output: &mut dyn Write) -> io::Result<()>;
    /// Writes a line.
    fn line(&mut self, line: &Line, output: &mut dyn Write) -> io::Result<()>;
    /// Writes what comes after the last line.
    fn end(&mut self, summary: &Summary, output: &mut dyn Write) -> io::Result<()>;
}
