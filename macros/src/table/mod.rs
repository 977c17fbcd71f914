//! The documented table: reading the page, and comparing the enum with it.

mod compare;
mod file;
mod page;
mod separated;

use crate::errors::{Errors, catalogue};
use crate::model::Model;

/// The page as it was while the derive ran.
pub(crate) struct Page {
    /// Relative to the crate's manifest.
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
}

/// Reads the page that the enum names, if it names one, and reports every difference.
pub(crate) fn read(model: &Model, errors: &mut Errors) -> Option<Page> {
    let attribute = model.table.as_ref()?;
    let bytes = errors.take(file::read(&attribute.path))?;
    let page = Page { path: attribute.path.value.clone(), bytes };
    let text = std::str::from_utf8(&page.bytes)
        .map_err(|error| catalogue::page_not_utf8(&attribute.path, &page.bytes, error));
    let text = errors.take(text)?;
    let table = page::table(text, attribute, errors)?;
    compare::compare(model, attribute, &table, errors);
    Some(page)
}
