//! What the attributes mean together. A model that comes without errors holds legal states only.

mod code_type;
mod flattened;
mod other;
mod row;
mod rule;
mod selection;
mod selectors;
mod stored_names;
pub(crate) mod taxonomy;
mod variant;

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput};

pub(crate) use code_type::{CodeType, is_unsigned};
pub(crate) use flattened::Flattened;
pub(crate) use other::Other;
pub(crate) use row::Row;
pub(crate) use rule::Rule;
pub(crate) use selection::Selection;

use crate::errors::{Errors, catalogue};
use crate::grammar::Slot;
use crate::grammar::enumeration::{self, EnumAttributes};
use crate::grammar::table::TableAttribute;

#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub(crate) struct Model {
    pub(crate) ident: Ident,
    /// Whether something that is wrong gets an interface nevertheless.
    pub(crate) takes_stub: bool,
    /// Whether no variant holds data that may not be `Copy`.
    pub(crate) is_surely_copy: bool,
    pub(crate) name: String,
    pub(crate) code_type: CodeType,
    /// What the table documents, in the order of declaration.
    pub(crate) rows: Vec<Row>,
    pub(crate) flattened: Vec<Flattened>,
    pub(crate) other: Option<Other>,
    /// Whether there is such a variant, even if it could not be read.
    pub(crate) catches_rest: bool,
    /// What selects the variants whose rest could not be read.
    pub(crate) broken: Vec<Selection>,
    /// The rows and the flattened enums, in the order of declaration.
    pub(crate) order: Vec<Entry>,
    pub(crate) table: Option<TableAttribute>,
    /// How replies carry the errors; `None` if the enum does not say.
    pub(crate) rules: Option<Vec<Rule>>,
    pub(crate) code_first: bool,
    /// The key `serde`.
    pub(crate) serde: Option<Ident>,
    pub(crate) runtime: Option<syn::Path>,
    /// Whether the compiler numbers the variants as `rows` and `other` do.
    pub(crate) is_numbered_as_declared: bool,
    /// Whether it is known what selects each variant: else a missing one is no news.
    pub(crate) is_complete: bool,
}

/// A position in `rows` or in `flattened`.
#[derive(Clone, Copy)]
pub(crate) enum Entry {
    Row(usize),
    Flattened(usize),
}

impl Model {
    /// What selects the variants, those whose rest could not be read included.
    pub(crate) fn selections(&self) -> impl Iterator<Item = &Selection> {
        self.rows.iter().map(|row| &row.selection).chain(&self.broken)
    }

    /// Whether each value of the enum has a code. Of a flattened enum that is not known.
    pub(crate) fn always_has_code(&self) -> bool {
        self.flattened.is_empty()
            && self.rows.iter().all(|row| !row.selection.codes.is_empty())
            && self.other.as_ref().is_none_or(|other| other.field.is_some())
    }

    /// Whether a code can turn into a value at all.
    pub(crate) fn takes_codes(&self) -> bool {
        !self.flattened.is_empty()
            || self.rows.iter().any(|row| !row.selection.codes.is_empty())
            || self.other.as_ref().is_some_and(|other| other.field.is_some())
    }

    /// Whether replies can be judged: by the rules, or by the status where nothing else selects.
    pub(crate) fn decodes(&self) -> bool {
        self.rules.is_some()
            || self.flattened.is_empty() && !self.selections().any(Selection::needs_rules)
    }
}

/// What the enum says about each of its variants.
struct Context<'a> {
    /// Nothing if the enum names a type that does not exist.
    code_type: Option<&'a CodeType>,
    default_kind: &'a Slot<Ident>,
    /// The variants that a rule names.
    pointed_at: Vec<&'a Ident>,
    has_table: bool,
    /// Then data that no key explains is the same mistake.
    is_generic: bool,
}

impl Context<'_> {
    fn is_pointed_at(&self, variant: &Ident) -> bool {
        self.pointed_at.contains(&variant)
    }
}

pub(crate) fn read(input: &DeriveInput, errors: &mut Errors) -> Model {
    let attributes = enumeration::read(&input.attrs, errors);
    check_shape(input, errors);
    let (code_type, guessed_type) = code_type::read(input, &attributes, errors);
    let context = Context {
        code_type: code_type.as_ref(),
        default_kind: &attributes.kind,
        pointed_at: pointed_at(&attributes),
        has_table: !attributes.table.is_empty(),
        is_generic: !input.generics.params.is_empty(),
    };
    let Variants { rows, flattened, others, broken, order, has_broken_other, is_complete } =
        variants(input, &context, errors);
    let selections: Vec<&Selection> =
        rows.iter().map(|row| &row.selection).chain(&broken).collect();
    selectors::check(&selections, &others, errors);
    if attributes.serde.key().is_some() {
        stored_names::check(&selections, &others, errors);
    }
    let rules = rules(&attributes, &selections, is_complete, errors);
    let is_numbered_as_declared = is_numbered_as_declared(input, others.first());
    // Every key, so that none can be read and forgotten.
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
    } = attributes;
    Model {
        ident: input.ident.clone(),
        takes_stub: input.generics.params.is_empty() && !matches!(input.data, Data::Union(_)),
        is_surely_copy: is_surely_copy(input, &flattened),
        name: name
            .value()
            .map_or_else(|| input.ident.unraw().to_string(), |name| name.value.clone()),
        code_type: code_type.or(guessed_type).unwrap_or_default(),
        rows,
        flattened,
        catches_rest: has_broken_other || !others.is_empty(),
        other: others.into_iter().next(),
        broken,
        order,
        table: table.into_value(),
        rules,
        code_first: code_first.value().is_some(),
        serde: serde.key().cloned(),
        runtime: runtime.into_value(),
        is_numbered_as_declared,
        is_complete,
    }
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
            variant::Read::Broken(selection) => {
                variants.is_complete &= selection.is_complete;
                variants.broken.push(selection);
            }
            variant::Read::BrokenOther => variants.has_broken_other = true,
            variant::Read::Unreadable => variants.is_complete = false,
        }
    }
    variants
}

/// Whether no variant holds data that may not be `Copy`.
fn is_surely_copy(input: &DeriveInput, flattened: &[Flattened]) -> bool {
    const COPY: [&str; 14] = [
        "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
        "bool", "char",
    ];
    let is_copy = |field: &syn::Field| match &field.ty {
        syn::Type::Path(path) => COPY.iter().any(|name| path.path.is_ident(name)),
        _ => false,
    };
    match &input.data {
        // A flattened enum is `Copy`, or has an error of its own.
        Data::Enum(data) => data.variants.iter().all(|variant| {
            flattened.iter().any(|inner| inner.ident == variant.ident)
                || variant.fields.iter().all(is_copy)
        }),
        Data::Struct(data) => data.fields.iter().all(is_copy),
        Data::Union(_) => false,
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
    selections: &[&Selection],
    is_complete: bool,
    errors: &mut Errors,
) -> Option<Vec<Rule>> {
    let mut rules = Vec::new();
    for attribute in attributes.wire.iter().flatten() {
        rules.extend(rule::read(attribute, selections, is_complete, errors));
    }
    (!attributes.wire.is_empty()).then_some(rules)
}
