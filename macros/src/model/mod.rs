//! What the attributes mean together. A model that comes without errors holds legal states only.

mod code_type;
mod flattened;
mod other;
mod row;
mod rule;
mod selectors;
pub(crate) mod taxonomy;
mod variant;

use proc_macro2::Ident;
use syn::{Data, DeriveInput, Generics};

pub(crate) use code_type::{CodeType, is_unsigned};
pub(crate) use flattened::Flattened;
pub(crate) use other::Other;
pub(crate) use row::Row;
pub(crate) use rule::Rule;

use crate::errors::{Errors, catalogue};
use crate::grammar::Slot;
use crate::grammar::enumeration::{self, EnumAttributes};
use crate::grammar::table::TableAttribute;

pub(crate) struct Model {
    pub(crate) ident: Ident,
    /// Only for the stub: an enum with generics is an error.
    pub(crate) generics: Generics,
    pub(crate) name: String,
    pub(crate) code_type: CodeType,
    /// What the table documents, in the order of declaration.
    pub(crate) rows: Vec<Row>,
    pub(crate) flattened: Vec<Flattened>,
    pub(crate) other: Option<Other>,
    /// The rows and the flattened enums, in the order of declaration.
    pub(crate) order: Vec<Entry>,
    pub(crate) table: Option<TableAttribute>,
    /// How replies carry the errors; `None` if the enum does not say.
    pub(crate) rules: Option<Vec<Rule>>,
    pub(crate) code_first: bool,
    pub(crate) runtime: Option<syn::Path>,
    /// Whether the compiler numbers the variants as `rows` and `other` do.
    pub(crate) is_numbered_as_declared: bool,
    /// Whether every variant could be read: else a missing one is no news.
    pub(crate) is_complete: bool,
}

/// A position in `rows` or in `flattened`.
#[derive(Clone, Copy)]
pub(crate) enum Entry {
    Row(usize),
    Flattened(usize),
}

impl Model {
    /// Whether each value of the enum has a code. Of a flattened enum that is not known.
    pub(crate) fn always_has_code(&self) -> bool {
        self.flattened.is_empty()
            && self.rows.iter().all(|row| !row.codes.is_empty())
            && self.other.as_ref().is_none_or(|other| other.field.is_some())
    }

    /// Whether a code can turn into a value at all.
    pub(crate) fn takes_codes(&self) -> bool {
        !self.flattened.is_empty()
            || self.rows.iter().any(|row| !row.codes.is_empty())
            || self.other.as_ref().is_some_and(|other| other.field.is_some())
    }

    /// Whether replies can be judged: by the rules, or by the status where nothing else selects.
    pub(crate) fn decodes(&self) -> bool {
        let needs_rules = |row: &Row| {
            !row.codes.is_empty()
                || !row.message_equals.is_empty()
                || !row.message_contains.is_empty()
        };
        self.rules.is_some() || self.flattened.is_empty() && !self.rows.iter().any(needs_rules)
    }
}

/// What the enum says about each of its variants.
struct Context<'a> {
    /// Nothing if the enum names a type that does not exist.
    code_type: Option<&'a CodeType>,
    default_kind: &'a Slot<Ident>,
    /// The variants that a rule names.
    pointed_at: Vec<&'a Ident>,
}

impl Context<'_> {
    fn is_pointed_at(&self, variant: &Ident) -> bool {
        self.pointed_at.contains(&variant)
    }
}

pub(crate) fn read(input: &DeriveInput, errors: &mut Errors) -> Model {
    let attributes = enumeration::read(&input.attrs, errors);
    check_shape(input, errors);
    let code_type = CodeType::of(&attributes.code_type);

    let context = Context {
        code_type: code_type.as_ref(),
        default_kind: &attributes.kind,
        pointed_at: pointed_at(&attributes),
    };

    let (mut rows, mut flattened, mut others) = (Vec::new(), Vec::new(), Vec::new());
    let (mut order, mut is_complete) = (Vec::new(), true);
    if let Data::Enum(data) = &input.data {
        for variant in &data.variants {
            match variant::read(variant, &context, errors) {
                Some(variant::Read::Row(row)) => {
                    order.push(Entry::Row(rows.len()));
                    rows.push(row);
                }
                Some(variant::Read::Flattened(inner)) => {
                    order.push(Entry::Flattened(flattened.len()));
                    flattened.push(inner);
                }
                Some(variant::Read::Other(other)) => others.push(other),
                None => is_complete = false,
            }
        }
        if data.variants.is_empty() {
            errors.push(catalogue::no_variants(&input.ident));
        }
    }
    selectors::check(&rows, &others, errors);
    let is_numbered_as_declared = is_numbered_as_declared(input, others.first());
    let rules = rules(&attributes, &rows, is_complete, errors);
    let EnumAttributes { name, table, code_first, runtime, .. } = attributes;
    Model {
        ident: input.ident.clone(),
        generics: input.generics.clone(),
        name: name.value().map_or_else(|| input.ident.to_string(), |name| name.value.clone()),
        code_type: code_type.unwrap_or_default(),
        rows,
        flattened,
        other: others.into_iter().next(),
        order,
        table: table.into_value(),
        rules,
        code_first: code_first.value().is_some(),
        runtime: runtime.into_value(),
        is_numbered_as_declared,
        is_complete,
    }
}

fn pointed_at(attributes: &EnumAttributes) -> Vec<&Ident> {
    attributes.wire.iter().flatten().filter_map(|rule| rule.variant.value()).collect()
}

fn check_shape(input: &DeriveInput, errors: &mut Errors) {
    match &input.data {
        Data::Enum(_) => {}
        Data::Struct(data) => errors.push(catalogue::wants_enum(&data.struct_token, "struct")),
        Data::Union(data) => errors.push(catalogue::wants_enum(&data.union_token, "union")),
    }
    if !input.generics.params.is_empty() {
        errors.push(catalogue::no_generics(&input.generics));
    }
}

/// Plain variants without numbers of the user's own, `other` behind them all.
fn is_numbered_as_declared(input: &DeriveInput, other: Option<&Other>) -> bool {
    let Data::Enum(data) = &input.data else {
        return false;
    };
    let is_plain = |variant: &syn::Variant| {
        variant.discriminant.is_none() && matches!(variant.fields, syn::Fields::Unit)
    };
    let last = data.variants.last().map(|variant| &variant.ident);
    data.variants.iter().all(is_plain) && other.is_none_or(|other| Some(&other.ident) == last)
}

fn rules(
    attributes: &EnumAttributes,
    rows: &[Row],
    is_complete: bool,
    errors: &mut Errors,
) -> Option<Vec<Rule>> {
    let mut rules = Vec::new();
    for attribute in attributes.wire.iter().flatten() {
        rules.extend(rule::read(attribute, rows, is_complete, errors));
    }
    (!attributes.wire.is_empty()).then_some(rules)
}
