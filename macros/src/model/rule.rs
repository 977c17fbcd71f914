//! One rule of decoding: its texts read, and checked as a whole.

use super::Row;
use crate::errors::{Errors, catalogue};
use crate::grammar::Slot;
use crate::grammar::value::Text;
use crate::grammar::wire::RuleAttribute;
use crate::wire::filter::{self, Filter};
use crate::wire::literal::Literal;
use crate::wire::path::{self, Path, Root};

pub(crate) struct Rule {
    pub(crate) when: Option<Filter>,
    pub(crate) rows: Vec<Path>,
    pub(crate) code: Vec<Path>,
    pub(crate) message: Vec<Path>,
    pub(crate) ok: Vec<Literal>,
    pub(crate) id: Vec<Path>,
}

pub(super) fn read(attribute: &RuleAttribute, rows: &[Row], errors: &mut Errors) -> Option<Rule> {
    let mut own = Errors::default();
    let rule = Rule {
        when: attribute.when.value().and_then(|text| when(text, attribute, &mut own)),
        rows: places(&attribute.rows, attribute, &mut own),
        code: places(&attribute.code, attribute, &mut own),
        message: places(&attribute.message, attribute, &mut own),
        ok: ok(attribute, rows, &mut own),
        id: places(&attribute.id, attribute, &mut own),
    };
    tests_something(attribute, &mut own);
    errors.take(own.finish()).map(|()| rule)
}

fn when(text: &Text, attribute: &RuleAttribute, errors: &mut Errors) -> Option<Filter> {
    let filter =
        filter::parse(&text.value).map_err(|mismatch| catalogue::bad_filter(text, &mismatch));
    let filter = errors.take(filter)?;
    let mut names_row = false;
    filter.each_path(&mut |path| names_row |= path.root == Root::Row);
    if names_row && attribute.rows.is_empty() {
        errors.push(catalogue::row_without_rows(text));
    }
    Some(filter)
}

fn places(texts: &Slot<Vec<Text>>, attribute: &RuleAttribute, errors: &mut Errors) -> Vec<Path> {
    let are_rows = texts.key().is_some_and(|key| key == "rows");
    let mut paths = Vec::new();
    for text in texts.value().into_iter().flatten() {
        let path =
            path::parse(&text.value).map_err(|mismatch| catalogue::bad_path(text, &mismatch));
        let Some(path) = errors.take(path) else {
            continue;
        };
        if path.root == Root::Row && are_rows {
            errors.push(catalogue::rows_of_row(text));
        } else if path.root == Root::Row && attribute.rows.is_empty() {
            errors.push(catalogue::row_without_rows(text));
        }
        paths.push(path);
    }
    paths
}

fn ok(attribute: &RuleAttribute, rows: &[Row], errors: &mut Errors) -> Vec<Literal> {
    if let (Some(key), true) = (attribute.ok.key(), attribute.code.is_empty()) {
        errors.push(catalogue::ok_without_code(key));
    }
    let mut literals = Vec::new();
    for (literal, tokens) in attribute.ok.value().into_iter().flatten() {
        let selected = literal.as_code().and_then(|value| {
            rows.iter().find(|row| row.codes.iter().any(|code| code.value == value))
        });
        if let Some(row) = selected {
            errors.push(catalogue::ok_that_fails(tokens, &row.ident));
        }
        literals.push(literal.clone());
    }
    literals
}

/// Without a condition, a rule wants its code there, or else its message.
fn tests_something(attribute: &RuleAttribute, errors: &mut Errors) {
    let RuleAttribute { key, when, code, message, .. } = attribute;
    if when.is_empty() && code.is_empty() && message.is_empty() {
        errors.push(catalogue::rule_without_test(key));
    }
}
