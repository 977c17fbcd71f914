//! Reasons why a subcommand could not be carried out.

use std::path::{Path, PathBuf};
use std::{fmt, io};

/// The reason why a subcommand could not be carried out. The exit status is then 2.
#[derive(Debug)]
pub enum Error {
    /// A file cannot be read or written.
    File(PathBuf, io::Error),
    /// Standard input or output fails.
    Io(io::Error),
    /// The arguments cannot be carried out; the text says why and what to write instead.
    Usage(String),
}

impl Error {
    /// Returns a function that adds the path of a file to an error of it.
    pub fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        |error| Self::File(path, error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "`{}`: {error}", path.display()),
            Self::Io(error) => error.fmt(f),
            Self::Usage(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}
