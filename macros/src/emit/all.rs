//! The value of the constants `ALL`.

use proc_macro2::TokenStream;
use quote::quote;

use super::flattened::{Inner, each, wrap};
use super::names::Names;
use super::paths::Paths;
use crate::model::{Entry, Model};

/// Returns the static of all rows, if the rows of the enum itself are not all.
pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    if is_stub || model.flattened.is_empty() {
        return TokenStream::new();
    }
    let (ident, every) = (&model.ident, Names::new().every);
    let (length, rows) = (length(model, paths), rows(model, paths));
    quote!(static #every: [#ident; #length] = #rows;)
}

/// Returns the value of `ALL`. Not a constant of its own, because rustc checks every row again for each
/// constant that it evaluates, even behind a reference to a static.
pub(super) fn value(model: &Model, is_stub: bool) -> TokenStream {
    let Names { own, every, .. } = Names::new();
    match (is_stub, model.flattened.as_slice()) {
        (true, _) => quote!(&[]),
        (false, []) => quote!(&#own),
        (false, _) => quote!(&#every),
    }
}

/// Returns the number of documented rows.
fn length(model: &Model, paths: &Paths) -> TokenStream {
    let own = Names::new().own;
    let lengths = each(model, false).into_iter().map(|inner| {
        let all = all_of(&inner, paths);
        quote!(#all.len())
    });
    quote!({ #own.len() #(+ #lengths)* })
}

/// Returns an array of every documented row in declaration order. The rows of a flattened enum take
/// the position of its variant. The array starts as copies of one row, and loops fill it.
fn rows(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, core, copies) = (&model.ident, paths.core(), paths.private("copies"));
    let inner = each(model, false);
    let any = match model.rows.first() {
        Some(row) => {
            let variant = &row.selection.ident;
            quote!(#core::option::Option::Some(#ident::#variant))
        }
        // Every flattened enum may be without rows, for example if it has errors.
        None => inner.iter().rev().fold(quote!(#core::option::Option::None), |rest, inner| {
            let all = all_of(inner, paths);
            let value = wrap(model, inner.flattened, &quote!(#all[0]));
            quote! {
                if #all.is_empty() { #rest } else { #core::option::Option::Some(#value) }
            }
        }),
    };
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
            let value = wrap(model, inner.flattened, &quote!(__inner[__row]));
            quote! {
                let (__inner, mut __row) = (#all, 0);
                while __row < __inner.len() {
                    __all[__at] = #value;
                    __at += 1;
                    __row += 1;
                }
            }
        }
    });
    quote! {{
        let mut __all = #copies(#any);
        let mut __at = 0;
        #(#parts)*
        let _ = __at;
        __all
    }}
}

/// Returns the rows of a flattened enum.
fn all_of(inner: &Inner<'_>, paths: &Paths) -> TokenStream {
    let (inner_type, exchange_error) = (&inner.checked, paths.public("ExchangeError"));
    inner.at(&quote!(<#inner_type as #exchange_error>::ALL))
}
