//! The source files of the workspace.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// A source file, by its path from the top of the workspace.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// Reads every Rust file below these folders, which are relative to the top of the workspace.
pub(crate) fn below(folders: &[&str]) -> Vec<Source> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests have a parent");
    let mut sources = Vec::new();
    for folder in folders {
        visit(top, &top.join(folder), &mut sources).expect("sources are readable");
    }
    assert!(!sources.is_empty(), "no sources in {folders:?}");
    sources.sort_by(|left, right| left.path.cmp(&right.path));
    sources
}

fn visit(top: &Path, folder: &Path, sources: &mut Vec<Source>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            // Build output, and the enums that are wrong on purpose.
            if name != "target" && name != "cases" {
                visit(top, &path, sources)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path)?;
            let path = path.strip_prefix(top).unwrap_or(&path).to_owned();
            sources.push(Source { path, text });
        }
    }
    Ok(())
}
