//! `__ALL`, the value of the constant `ALL`.
//!
//! It has a name of its own, because `Self::ALL` may be a variant.

use proc_macro2::TokenStream;
use quote::quote;

use super::flattened::{Inner, each, wrap};
use super::names::Names;
use super::paths::Paths;
use crate::model::{Entry, Model};

pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, all, rows) = (&model.ident, Names::new().all, rows(model, is_stub, paths));
    quote!(const #all: &[#ident] = #rows;)
}

/// Returns an array of every documented row in declaration order. The rows of a flattened enum take
/// the position of its variant.
fn rows(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let own = Names::new().own;
    if is_stub {
        return quote!(&[]);
    }
    if model.flattened.is_empty() {
        return quote!(&#own);
    }
    if !model.rows.is_empty() {
        return filled(model, &quote!(#own[0]), paths);
    }
    // Every flattened enum may be without rows, for example if it has errors. Then there is no value
    // to fill the array with.
    let core = paths.core();
    let none = quote!(#core::option::Option::None);
    let any = each(model, is_stub).rev().fold(none, |rest, inner| {
        let all = all_of(&inner, paths);
        let value = wrap(model, inner.flattened, &quote!(#all[0]));
        quote! {
            if #all.is_empty() { #rest } else { #core::option::Option::Some(#value) }
        }
    });
    let filled = filled(model, &quote!(__any), paths);
    quote! {
        match #any {
            #core::option::Option::Some(__any) => #filled,
            #core::option::Option::None => &[],
        }
    }
}

/// Returns an array that starts as copies of `any`, and that a loop fills.
fn filled(model: &Model, any: &TokenStream, paths: &Paths) -> TokenStream {
    let (ident, own, usize) = (&model.ident, Names::new().own, paths.primitive("usize"));
    let inner: Vec<Inner<'_>> = each(model, false).collect();
    let lengths = inner.iter().map(|inner| {
        let all = all_of(inner, paths);
        quote!(#all.len())
    });
    let parts = model.order.iter().map(|entry| match entry {
        Entry::Row(position) => {
            let variant = model.rows.get(*position).map(|row| &row.selection.ident);
            quote! {
                __all[__at] = #ident::#variant;
                __at += 1;
            }
        }
        Entry::Flattened(position) => {
            let Some(inner) = inner.get(*position) else { return quote!() };
            let all = all_of(inner, paths);
            let value = wrap(model, inner.flattened, &quote!(#all[__inner]));
            quote! {
                let mut __inner = 0;
                while __inner < #all.len() {
                    __all[__at] = #value;
                    __at += 1;
                    __inner += 1;
                }
            }
        }
    });
    quote! {
        &{
            const __LENGTH: #usize = #own.len() #(+ #lengths)*;
            let mut __all = [#any; __LENGTH];
            let mut __at = 0;
            #(#parts)*
            let _ = __at;
            __all
        }
    }
}

/// Returns the rows of a flattened enum.
fn all_of(inner: &Inner<'_>, paths: &Paths) -> TokenStream {
    let (inner_type, exchange_error) = (&inner.checked, paths.public("ExchangeError"));
    inner.at(&quote!(<#inner_type as #exchange_error>::ALL))
}
