//! One rule of decoding: its paths and filters parsed, and the rule checked as a whole.

use proc_macro2::Ident;

use super::flattened::Flattened;
use super::selection::Selection;
use super::wait::{self, WaitUnit};
use crate::errors::{Errors, catalogue};
use crate::grammar::Slot;
use crate::grammar::wire::RuleAttribute;
use crate::jsonpath::filter::{self, Filter};
use crate::jsonpath::literal::Literal;
use crate::jsonpath::path::{self, Path, Root};
use crate::jsonpath::truth;
use crate::syntax::{Code, StatusRange, Text, VariantName};

#[derive(PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) when: Option<Filter>,
    pub(crate) rows: Vec<Path>,
    pub(crate) code: Vec<Path>,
    pub(crate) message: Vec<Path>,
    pub(crate) ok: Vec<Literal>,
    /// `None` for any status.
    pub(crate) status: Option<Vec<StatusRange>>,
    pub(crate) documented: bool,
    pub(crate) variant: Option<Named>,
    pub(crate) accept: bool,
    pub(crate) id: Vec<Path>,
    pub(crate) wait: Option<RuleWait>,
    pub(crate) required: bool,
}

/// The paths of a wait and of the clock by which its end is measured.
#[derive(PartialEq, Eq)]
pub(crate) struct RuleWait {
    pub(crate) unit: WaitUnit,
    pub(crate) path: Path,
    pub(crate) now: Option<(WaitUnit, Path)>,
}

/// The row for a failure whose code and message are not documented.
#[derive(PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) row: NamedRow,
    /// True if the row comes before documented codes and messages.
    pub(crate) decides: bool,
}

/// A row that a rule names.
#[derive(PartialEq, Eq)]
pub(crate) enum NamedRow {
    /// Index of a row of the enum itself.
    Own(usize),
    /// Index of a flattened enum, and the name of its variant.
    Flattened(usize, Ident),
}

/// The variants that a rule may name.
pub(super) struct Variants<'m> {
    pub(super) rows: &'m [&'m Selection],
    pub(super) flattened: &'m [Flattened],
    /// False if further variants could not be read.
    pub(super) is_complete: bool,
}

impl Rule {
    /// Calls `visit` for every path, in the order in which the decoder evaluates them.
    pub(crate) fn each_path<'r>(&'r self, visit: &mut dyn FnMut(&'r Path)) {
        self.rows.iter().for_each(&mut *visit);
        if let Some(filter) = &self.when {
            filter.each_path(visit);
        }
        [&self.code, &self.message, &self.id].into_iter().flatten().for_each(&mut *visit);
        if let Some(wait) = &self.wait {
            visit(&wait.path);
            wait.now.iter().for_each(|(_, path)| visit(path));
        }
    }

    /// Visits the paths whose values decide whether a row fails: those of its condition, or without
    /// one the code and perhaps the message.
    pub(crate) fn each_deciding_path<'r>(&'r self, visit: &mut dyn FnMut(&'r Path)) {
        match &self.when {
            Some(filter) => filter.each_path(visit),
            None if self.documented || self.code.is_empty() => {
                self.code.iter().chain(&self.message).for_each(visit);
            }
            None => self.code.iter().for_each(visit),
        }
    }
}

pub(super) fn read(
    attribute: &RuleAttribute,
    variants: &Variants<'_>,
    errors: &mut Errors,
) -> Option<Rule> {
    let mut own = Errors::default();
    let rule = Rule {
        when: attribute.when.value().and_then(|text| when(text, attribute, &mut own)),
        status: attribute.status.value().cloned(),
        rows: paths(&attribute.rows, attribute, &mut own),
        code: paths(&attribute.code, attribute, &mut own),
        message: paths(&attribute.message, attribute, &mut own),
        ok: ok(attribute, variants.rows, &mut own),
        documented: attribute.documented.value().is_some(),
        variant: variant(attribute, variants, &mut own)
            .map(|row| Named { row, decides: attribute.decides.value().is_some() }),
        accept: attribute.accept.value().is_some(),
        id: paths(&attribute.id, attribute, &mut own),
        wait: wait(attribute, &mut own),
        required: attribute.required.value().is_some(),
    };
    check_condition(attribute, &mut own);
    check_combinations(attribute, &mut own);
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
    if let Some(result) = truth::constant(&filter) {
        errors.push(catalogue::filter_is_constant(text, result));
    }
    Some(filter)
}

fn wait(attribute: &RuleAttribute, errors: &mut Errors) -> Option<RuleWait> {
    let (wait, now) = wait::of_rule(attribute.wait.value()?, errors)?;
    let unit = wait.unit;
    let path = parsed(&wait.text, attribute, errors);
    let now = now.map(|now| Some((now.unit, parsed(&now.text, attribute, errors)?)));
    Some(RuleWait { unit, path: path?, now: now.flatten() })
}

/// Parses a path that may start at a row if the rule has rows.
fn parsed(text: &Text, attribute: &RuleAttribute, errors: &mut Errors) -> Option<Path> {
    let path = path::parse(&text.value).map_err(|mismatch| catalogue::bad_path(text, &mismatch));
    let path = errors.take(path)?;
    if path.root == Root::Row && attribute.rows.is_empty() {
        errors.push(catalogue::row_without_rows(text));
    }
    Some(path)
}

/// Parses the paths of one key.
fn paths(texts: &Slot<Vec<Text>>, attribute: &RuleAttribute, errors: &mut Errors) -> Vec<Path> {
    let are_rows = texts.key().is_some_and(|key| key == "rows");
    // Several paths name several rows, even if each is a path to one value.
    let names_one_value = are_rows && texts.value().is_some_and(|rows| rows.len() == 1);
    let mut paths = Vec::new();
    for text in texts.value().into_iter().flatten() {
        if !are_rows {
            paths.extend(parsed(text, attribute, errors));
            continue;
        }
        let path =
            path::parse(&text.value).map_err(|mismatch| catalogue::bad_path(text, &mismatch));
        let Some(path) = errors.take(path) else { continue };
        if path.root == Root::Row {
            errors.push(catalogue::rows_of_row(text));
        } else if names_one_value && path.is_singular() {
            errors.push(catalogue::rows_of_one_value(text));
        }
        paths.push(path);
    }
    paths
}

fn ok(attribute: &RuleAttribute, rows: &[&Selection], errors: &mut Errors) -> Vec<Literal> {
    if let (Some(key), true) = (attribute.ok.key(), attribute.code.is_empty()) {
        errors.push(catalogue::ok_without_code(key));
    }
    let mut literals = Vec::new();
    for (literal, tokens) in attribute.ok.value().into_iter().flatten() {
        let selects = |code: &Code| literal.equals(&code.value.to_string());
        if let Some(row) = rows.iter().find(|row| row.codes.iter().any(selects)) {
            errors.push(catalogue::ok_of_a_variant(tokens, &row.ident));
        }
        literals.push(literal.clone());
    }
    literals
}

fn variant(
    attribute: &RuleAttribute,
    variants: &Variants<'_>,
    errors: &mut Errors,
) -> Option<NamedRow> {
    let VariantName { name, inner } = attribute.variant.value()?;
    let own = variants.rows.iter().position(|row| row.ident == *name);
    let flattened = variants.flattened.iter().position(|flattened| flattened.ident == *name);
    match (own, flattened, inner) {
        (Some(row), _, None) => Some(NamedRow::Own(row)),
        (_, Some(number), Some(inner)) => Some(NamedRow::Flattened(number, inner.clone())),
        (Some(_), _, Some(inner)) => {
            errors.push(catalogue::variant_without_inner(name, inner));
            None
        }
        (None, Some(_), None) => {
            errors.push(catalogue::flattened_without_inner(name));
            None
        }
        // The name may belong to a variant that could not be read.
        (None, None, _) if !variants.is_complete => None,
        (None, None, _) => {
            let rows = variants.rows.iter().map(|row| row.ident.to_string());
            let flattened = variants.flattened.iter().map(|inner| inner.ident.to_string());
            let names: Vec<String> = rows.chain(flattened).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            errors.push(catalogue::unknown_variant(name, &names));
            None
        }
    }
}

/// Reports a rule without a condition: it has neither `when` nor `status`, and no code or message to
/// find.
fn check_condition(attribute: &RuleAttribute, errors: &mut Errors) {
    let RuleAttribute { key, when, status, code, message, .. } = attribute;
    let is_condition = !when.is_empty() || !status.is_empty();
    // `documented` without `code` and `message` has an error of its own.
    if !is_condition && code.is_empty() && message.is_empty() && attribute.documented.is_empty() {
        errors.push(catalogue::rule_without_test(key));
    }
}

/// Reports keys that exclude each other.
fn check_combinations(attribute: &RuleAttribute, errors: &mut Errors) {
    let RuleAttribute {
        key: _,
        when: _,
        status: _,
        rows,
        code,
        message,
        ok,
        documented,
        variant,
        accept,
        id,
        required,
        decides,
        is_complete: _,
        wait,
    } = attribute;
    if let Some(key) = documented.key() {
        if code.is_empty() && message.is_empty() {
            errors.push(catalogue::documented_without_paths(key));
        }
        if !variant.is_empty() {
            errors.push(catalogue::documented_beside_variant(key));
        }
    }
    if let (Some(key), true) = (required.key(), code.is_empty() && accept.is_empty()) {
        errors.push(catalogue::required_without_code(key));
    }
    if let (Some(key), false) = (required.key(), documented.is_empty()) {
        errors.push(catalogue::required_beside_documented(key));
    }
    if let (Some(key), true) = (decides.key(), variant.is_empty() && accept.is_empty()) {
        errors.push(catalogue::decides_without_variant(key));
    }
    if !accept.is_empty() {
        let paths = [rows.key(), code.key(), message.key(), id.key()];
        let rest = [ok.key(), documented.key(), variant.key(), wait.key()];
        let rest = rest.into_iter().chain([required.key(), decides.key()]);
        for beside in paths.into_iter().chain(rest).flatten() {
            errors.push(catalogue::accept_beside(beside));
        }
    }
}
