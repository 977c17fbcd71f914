//! The meaning of the attributes together. A model without errors holds legal states only.

mod code_type;
mod context;
mod flattened;
mod other;
mod row;
mod rule;
mod selection;
mod selectors;
mod shape;
mod stored_names;
mod variant;
mod wait;

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput};

pub(crate) use code_type::{CodeType, is_unsigned};
pub(crate) use flattened::Flattened;
pub(crate) use other::Other;
pub(crate) use row::Row;
pub(crate) use rule::{Named, NamedRow, Rule, RuleWait};
pub(crate) use selection::Selection;
pub(crate) use wait::{Located, VariantWait, WaitUnit};

use crate::errors::{Errors, catalogue};
use crate::grammar::enumeration::{self, EnumAttributes};
use crate::grammar::table::TableAttribute;
use crate::grammar::wire::RuleAttribute;
use crate::jsonpath::literal::Literal;
use crate::syntax::Code;
use context::Context;

#[allow(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub(crate) struct Model {
    pub(crate) ident: Ident,
    /// True if a stub impl is emitted when the enum has errors.
    pub(crate) takes_stub: bool,
    /// True if every field is known to be `Copy`.
    pub(crate) is_surely_copy: bool,
    pub(crate) name: String,
    pub(crate) code_type: CodeType,
    /// Documented rows in declaration order.
    pub(crate) rows: Vec<Row>,
    pub(crate) flattened: Vec<Flattened>,
    pub(crate) other: Option<Other>,
    /// True if there is an `other` variant, even if it has errors.
    pub(crate) has_other: bool,
    /// Selectors of the variants that have errors.
    pub(crate) broken: Vec<Selection>,
    /// Rows and flattened enums in declaration order.
    pub(crate) order: Vec<Entry>,
    pub(crate) table: Option<TableAttribute>,
    /// Rules of decoding, or `None` if the enum has no `wire`.
    pub(crate) rules: Option<Vec<Rule>>,
    /// Codes that a rule calls no failure, including rules that have errors.
    pub(crate) successes: Vec<Literal>,
    pub(crate) code_first: bool,
    /// The key `serde`.
    pub(crate) serde: Option<Ident>,
    pub(crate) runtime: Option<syn::Path>,
    /// The header in which responses state a wait.
    pub(crate) wait_header: Option<Located>,
    /// True if `variant as usize` is the index of its row.
    pub(crate) is_numbered_as_declared: bool,
    /// False if the selectors of some variant could not be read. Missing rows are then not reported.
    pub(crate) is_complete: bool,
}

/// An index in `rows` or in `flattened`.
#[derive(Clone, Copy)]
pub(crate) enum Entry {
    Row(usize),
    Flattened(usize),
}

impl Model {
    /// Returns the selectors of every variant, including variants that have errors.
    pub(crate) fn selections(&self) -> impl Iterator<Item = &Selection> {
        self.rows.iter().map(|row| &row.selection).chain(&self.broken)
    }

    /// Returns true if every value has a code. A flattened enum may have rows without a code, and
    /// the derive cannot see them.
    pub(crate) fn always_has_code(&self) -> bool {
        self.flattened.is_empty()
            && self.rows.iter().all(|row| !row.selection.codes.is_empty())
            && self.other.as_ref().is_none_or(|other| other.field.is_some())
    }

    /// Returns true if some code converts into a value.
    pub(crate) fn takes_codes(&self) -> bool {
        !self.flattened.is_empty()
            || self.rows.iter().any(|row| !row.selection.codes.is_empty())
            || self.other.as_ref().is_some_and(|other| other.field.is_some())
    }

    /// Returns true if the enum can judge replies: it has rules, or only statuses and `timeout`
    /// select its variants.
    pub(crate) fn decodes(&self) -> bool {
        self.rules.is_some()
            || self.flattened.is_empty() && !self.selections().any(Selection::needs_rules)
    }
}

pub(crate) fn read(input: &DeriveInput, errors: &mut Errors) -> Model {
    let attributes = enumeration::read(&input.attrs, errors);
    shape::check(input, errors);
    let (code_type, guessed_type) = code_type::read(input, &attributes, errors);
    let context = Context {
        code_type: code_type.as_ref(),
        default_kind: &attributes.kind,
        named_by_rules: named_by_rules(&attributes),
        has_table: !attributes.table.is_empty(),
        is_generic: !input.generics.params.is_empty(),
    };
    let Variants { rows, flattened, others, broken, order, has_broken_other, is_complete } =
        variants(input, &context, errors);
    let selections: Vec<&Selection> =
        rows.iter().map(|row| &row.selection).chain(&broken).collect();
    if let Some(code_type) = &code_type {
        let mut codes: Vec<&Code> = Vec::new();
        for selection in &selections {
            codes.extend(&selection.codes);
        }
        code_type.check_kinds(&codes, errors);
    }
    selectors::check(&selections, &others, errors);
    if attributes.serde.key().is_some() {
        stored_names::check(&selections, &others, errors);
    }
    let known = rule::Variants { rows: &selections, flattened: &flattened, is_complete };
    let rules = rules(&attributes, &known, errors);
    let successes = successes(&attributes);
    let other = others.first().map(|other| &other.ident);
    let is_numbered_as_declared = shape::is_numbered_as_declared(input, other);
    let is_flattened = |ident: &Ident| flattened.iter().any(|inner| inner.ident == *ident);
    let is_surely_copy = shape::is_surely_copy(input, is_flattened);
    // Every key is named, so that a new key cannot be read and forgotten.
    let EnumAttributes {
        code_type: _,
        guessed_code_type: _,
        name,
        kind: _,
        table,
        wire: _,
        code_first,
        serde,
        runtime,
        wait,
    } = attributes;
    let wait_header = wait.value().and_then(|wait| wait::of_enum(wait, errors));
    Model {
        ident: input.ident.clone(),
        takes_stub: shape::takes_stub(input),
        is_surely_copy,
        name: name
            .value()
            .map_or_else(|| input.ident.unraw().to_string(), |name| name.value.clone()),
        code_type: code_type.or(guessed_type).unwrap_or_default(),
        rows,
        flattened,
        has_other: has_broken_other || !others.is_empty(),
        other: others.into_iter().next(),
        broken,
        order,
        table: table.into_value(),
        rules,
        successes,
        code_first: code_first.value().is_some(),
        serde: serde.key().cloned(),
        runtime: runtime.into_value(),
        wait_header,
        is_numbered_as_declared,
        is_complete,
    }
}

fn named_by_rules(attributes: &EnumAttributes) -> Vec<&Ident> {
    let rules = attributes.wire.iter().flatten();
    rules.filter_map(|rule| rule.variant.value()).map(|variant| &variant.name).collect()
}

fn successes(attributes: &EnumAttributes) -> Vec<Literal> {
    let mut literals = Vec::new();
    for rule in attributes.wire.iter().flatten() {
        for (literal, _) in rule.ok.value().into_iter().flatten() {
            literals.push(literal.clone());
        }
    }
    literals
}

#[derive(Default)]
struct Variants {
    rows: Vec<Row>,
    flattened: Vec<Flattened>,
    others: Vec<Other>,
    broken: Vec<Selection>,
    order: Vec<Entry>,
    has_broken_other: bool,
    is_complete: bool,
}

fn variants(input: &DeriveInput, context: &Context<'_>, errors: &mut Errors) -> Variants {
    let mut variants = Variants { is_complete: true, ..Variants::default() };
    let Data::Enum(data) = &input.data else { return variants };
    if data.variants.is_empty() {
        errors.push(catalogue::no_variants(&input.ident));
    }
    for variant in &data.variants {
        match variant::read(variant, context, errors) {
            variant::Read::Row(row) => {
                variants.order.push(Entry::Row(variants.rows.len()));
                variants.rows.push(row);
            }
            variant::Read::Flattened(inner) => {
                variants.order.push(Entry::Flattened(variants.flattened.len()));
                variants.flattened.push(inner);
            }
            variant::Read::Other(other) => variants.others.push(other),
            variant::Read::BrokenRow(selection) => {
                variants.is_complete &= selection.is_complete;
                variants.broken.push(selection);
            }
            variant::Read::BrokenOther => variants.has_broken_other = true,
            variant::Read::Unreadable => variants.is_complete = false,
        }
    }
    variants
}

fn rules(
    attributes: &EnumAttributes,
    variants: &rule::Variants<'_>,
    errors: &mut Errors,
) -> Option<Vec<Rule>> {
    let mut rules: Vec<Rule> = Vec::new();
    // Rules without errors: the key of each, and its position among all rules.
    let mut complete: Vec<(&Ident, usize)> = Vec::new();
    for attribute in attributes.wire.iter().flatten() {
        let Some(rule) = rule::read(attribute, variants, errors) else { continue };
        if attribute.is_complete {
            match complete.iter().find(|(_, position)| rules.get(*position) == Some(&rule)) {
                Some((first, _)) => errors.push(catalogue::repeated_rule(&attribute.key, first)),
                None => complete.push((&attribute.key, rules.len())),
            }
        }
        rules.push(rule);
    }
    check_messages(attributes, variants.rows, errors);
    (!attributes.wire.is_empty()).then_some(rules)
}

/// Reports a text of a message if no rule reads messages. Only a reply that is plain text could have it.
fn check_messages(attributes: &EnumAttributes, selections: &[&Selection], errors: &mut Errors) {
    let reads_message = |rule: &Option<RuleAttribute>| {
        rule.as_ref().is_none_or(|rule| !rule.is_complete || !rule.message.is_empty())
    };
    if attributes.wire.is_empty() || attributes.wire.iter().any(reads_message) {
        return;
    }
    let texts = selections.iter().find_map(|selection| {
        let equals = selection.message_equals.first().map(|text| ("message_equals", text));
        let contains = || selection.message_contains.first().map(|text| ("message_contains", text));
        equals.or_else(contains)
    });
    if let Some((key, text)) = texts {
        errors.push(catalogue::no_rule_with_message(key, text));
    }
}
