//! Errors in the choice of tables by `section`.

use proc_macro2::TokenStream;
use syn::Error;

use super::format::{at, few, written};
use crate::errors::nearest;
use crate::syntax::Text;

pub(crate) fn expected_section(found: &TokenStream) -> Error {
    at(
        found,
        format!(
            "expected a name such as `\"Errors\"`, or `(\"Errors\", 2)` for the second table with that name, found `{}`",
            written(found)
        ),
    )
}

pub(crate) fn section_needed(path: &Text, sections: &[Choice<'_>]) -> Error {
    let choices = choices(None, sections);
    at(
        &path.tokens,
        format!("`{}` has several tables: add the `section` of one{choices}", path.value),
    )
}

pub(crate) fn section_missing(section: &Text, sections: &[Choice<'_>]) -> Error {
    let message = if sections.iter().all(|section| section.name.is_empty()) {
        "no line of text precedes the table of this page: remove `section`".to_owned()
    } else {
        let choices = choices(Some(&section.value), sections);
        format!("no table follows the line `{}`, expected one of these{choices}", section.value)
    };
    at(&section.tokens, message)
}

pub(crate) fn section_not_unique(section: &Text, name: &str, lines: &[usize]) -> Error {
    let count = lines.len();
    let lines = few(&lines.iter().map(ToString::to_string).collect::<Vec<_>>());
    at(
        &section.tokens,
        format!(
            "{count} tables follow a line `{name}`, at lines {lines}: write `({name:?}, 1)` for the first, or `[({name:?}, 1), ({name:?}, 2)]` for two"
        ),
    )
}

pub(crate) fn section_number_too_large(section: &Text, name: &str, count: usize) -> Error {
    let tables =
        if count == 1 { "1 table follows".to_owned() } else { format!("{count} tables follow") };
    at(&section.tokens, format!("{tables} a line `{name}`, expected a number from 1 to {count}"))
}

pub(crate) fn section_repeated(section: &Text) -> Error {
    at(&section.tokens, "this section is listed already: remove it")
}

pub(crate) fn section_without_rows(section: &Text, sections: &[Choice<'_>]) -> Error {
    let choices = choices(Some(&section.value), sections);
    at(
        &section.tokens,
        format!("no row has the section `{}`, expected one of these{choices}", section.value),
    )
}

pub(crate) fn section_number_in_canonical_table(section: &Text) -> Error {
    at(
        &section.tokens,
        "the rows of a canonical table have a section each, so that none is the second of its name: write the name alone",
    )
}

/// A value of `section` that would be right.
pub(crate) struct Choice<'a> {
    pub(crate) name: &'a str,
    /// The number among the tables with this name, if there are several.
    pub(crate) number: Option<usize>,
}

impl Choice<'_> {
    pub(super) fn written(&self) -> String {
        let Self { name, number } = self;
        match number {
            Some(number) => format!("section = ({name:?}, {number})"),
            None => format!("section = {name:?}"),
        }
    }
}

/// Writes a few of the sections, the most similar one first, each on a line of its own.
fn choices(wanted: Option<&str>, sections: &[Choice<'_>]) -> String {
    // A page may have hundreds of sections.
    const FEW: usize = 5;
    let names: Vec<&str> = sections.iter().map(|section| section.name).collect();
    let near = wanted.and_then(|wanted| nearest(wanted, &names));
    let is_near = |section: &&Choice<'_>| Some(section.name) == near;
    let others = sections.iter().filter(|section| !is_near(section));
    let mut lines = String::new();
    for section in sections.iter().filter(is_near).chain(others).take(FEW) {
        lines = format!("{lines}\n  {}", section.written());
    }
    match sections.len().saturating_sub(FEW) {
        0 => lines,
        more => format!("{lines}\n  and {more} more"),
    }
}
