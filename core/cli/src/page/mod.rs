//! Readers of pages, one file a form. Each gives the same blocks: headings, texts and tables.

mod form;
mod grid;
mod html;
mod inline;
mod json;
mod labels;
mod lists;
mod markdown;
mod model;
mod outline;
mod pipes;
mod separated;
mod sniff;
mod text;

pub use self::form::Form;
pub use self::labels::unified_minus;
pub use self::model::{Cell, Line, Page, Row, Shape, Table};
pub use self::text::{collapse, decode};

/// Reads a page of any form. `path` is its file name or address, and a hint at its form.
///
/// # Errors
///
/// Returns the reason if the bytes are not in the form, such as JSON that is malformed.
pub fn read(text: &str, path: &str, form: Option<Form>) -> Result<Page, String> {
    let form = form.unwrap_or_else(|| sniff::form_of(path, text));
    let blocks = match form {
        Form::Markdown => markdown::read(text),
        Form::Html => html::read(text, 1),
        Form::Json => json::read(text)?,
        Form::Csv => separated::read(text, b',')?,
        Form::Tsv => separated::read(text, b'\t')?,
    };
    let mut page = outline::page(blocks);
    page.form = form;
    Ok(page)
}
