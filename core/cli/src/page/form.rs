//! Forms of pages.

use clap::ValueEnum;

/// Form of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// Markdown and MDX, with HTML inside.
    #[default]
    Markdown,
    /// HTML, or pieces of it, such as a script that holds list items.
    Html,
    /// JSON: arrays of objects, objects by code, `OpenAPI` enums.
    Json,
    /// Values separated by commas, semicolons or bars.
    Csv,
    /// Values separated by tabs.
    Tsv,
}
