//! Reads the file of the page, relative to the `Cargo.toml` of the crate that is compiled.

use std::path::{Component, Path, PathBuf};

use syn::Error;

use crate::errors::catalogue;
use crate::syntax::Text;

/// The size limit of a page. A larger file was named by mistake, and reading it would take long.
const LARGEST: u64 = 16 << 20;

pub(super) fn read(path: &Text) -> Result<Vec<u8>, Error> {
    let relative = Path::new(&path.value);
    let stays_inside = relative
        .components()
        .all(|component| matches!(component, Component::Normal(_) | Component::CurDir));
    if !stays_inside || path.value.is_empty() || path.value.contains('\\') {
        // `cargo package` includes files below this folder only.
        return Err(catalogue::path_outside(path));
    }
    let root = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let file = root.unwrap_or_default().join(relative);
    match std::fs::metadata(&file) {
        Ok(metadata) if metadata.len() > LARGEST => return Err(catalogue::page_too_large(path)),
        Ok(metadata) if metadata.is_dir() => return Err(catalogue::page_is_folder(path)),
        // Reading a pipe may block forever.
        Ok(metadata) if !metadata.is_file() => return Err(catalogue::page_is_device(path)),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(catalogue::page_missing(path, &names_beside(&file)));
        }
        Err(error) => return Err(catalogue::page_unreadable(path, &error)),
    }
    std::fs::read(&file).map_err(|error| catalogue::page_unreadable(path, &error))
}

/// Returns the file names in the folder of `file`.
fn names_beside(file: &Path) -> Vec<String> {
    let Some(Ok(entries)) = file.parent().map(std::fs::read_dir) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort();
    names
}
