//! Properties of the item itself, apart from its attributes.

use proc_macro2::Ident;
use syn::{Data, DeriveInput, Field, Fields, Type, Variant};

use crate::errors::{Errors, catalogue};

/// Reports an item that is not an enum, and generics.
pub(super) fn check(input: &DeriveInput, errors: &mut Errors) {
    match &input.data {
        Data::Enum(_) => {}
        Data::Struct(data) => errors.push(catalogue::expected_enum(&data.struct_token, "struct")),
        Data::Union(data) => errors.push(catalogue::expected_enum(&data.union_token, "union")),
    }
    if !input.generics.params.is_empty() {
        errors.push(catalogue::no_generics(&input.generics));
    }
}

/// Returns true if a stub can be written for the item when it has errors.
pub(super) fn takes_stub(input: &DeriveInput) -> bool {
    input.generics.params.is_empty() && !matches!(input.data, Data::Union(_))
}

/// Returns true if every field is known to be `Copy`: an integer, `bool`, `char`, or the field of
/// a flattened variant, which is `Copy` or has an error of its own.
pub(super) fn is_surely_copy(input: &DeriveInput, is_flattened: impl Fn(&Ident) -> bool) -> bool {
    const COPY: [&str; 14] = [
        "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
        "bool", "char",
    ];
    let is_copy = |field: &Field| match &field.ty {
        Type::Path(path) => COPY.iter().any(|name| path.path.is_ident(name)),
        _ => false,
    };
    match &input.data {
        Data::Enum(data) => data
            .variants
            .iter()
            .all(|variant| is_flattened(&variant.ident) || variant.fields.iter().all(is_copy)),
        Data::Struct(data) => data.fields.iter().all(is_copy),
        Data::Union(_) => false,
    }
}

/// Returns true if `variant as usize` is the index of its row: no variant has a field or a
/// discriminant, and `other` is the last one.
pub(super) fn is_numbered_as_declared(input: &DeriveInput, other: Option<&Ident>) -> bool {
    let Data::Enum(data) = &input.data else {
        return false;
    };
    let is_plain = |variant: &Variant| {
        variant.discriminant.is_none() && matches!(variant.fields, Fields::Unit)
    };
    let last = data.variants.last().map(|variant| &variant.ident);
    data.variants.iter().all(is_plain) && (other.is_none() || other == last)
}
