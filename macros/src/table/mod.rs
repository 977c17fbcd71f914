//! The documented table: it is read from the page and compared with the enum.

mod cells;
mod claims;
mod columns;
mod compare;
mod elsewhere;
mod file;
mod label;
mod lines;
mod markdown;
mod messages;
mod names;
mod page;
mod page_table;
mod paste;
mod section;
mod seen;
mod separated;

use crate::errors::{Errors, catalogue};
use crate::model::Model;

/// The page as read while the derive ran.
pub(crate) struct Page {
    /// Path relative to the folder of `Cargo.toml`.
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
}

/// Reads the page that the enum names, and reports every difference. Returns `None` without a page.
pub(crate) fn read(model: &Model, errors: &mut Errors) -> Option<Page> {
    let attribute = model.table.as_ref()?;
    let bytes = errors.take(file::read(&attribute.path))?;
    let page = Page { path: attribute.path.value.clone(), bytes };
    let text = std::str::from_utf8(&page.bytes)
        .map_err(|error| catalogue::page_not_utf8(&attribute.path, &page.bytes, error));
    let text = errors.take(text)?;
    let (tables, strays) = page::tables(text, &page.path);
    if tables.is_empty() {
        errors.push(seen::page_without_table(&attribute.path, text, &strays));
        return None;
    }
    let parts = section::choose(&tables, &strays, attribute, errors)?;
    let rows = columns::rows(&parts, attribute, errors)?;
    compare::compare(model, attribute, &tables, &rows, errors);
    Some(page)
}
