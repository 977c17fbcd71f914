//! Tokens that pass a call or a value on between an enum and a flattened one.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;

use super::paths::Paths;
use crate::model::{Flattened, Model};

/// Returns the span of the inner type, so that rustc reports there that the type does not fit.
pub(super) fn span_of(flattened: &Flattened) -> Span {
    flattened.inner.span().resolved_at(Span::call_site())
}

/// Wraps a value of a flattened enum in its variant.
pub(super) fn wrap(model: &Model, flattened: &Flattened, value: &TokenStream) -> TokenStream {
    let (ident, variant, field) = (&model.ident, &flattened.ident, &flattened.field);
    quote!(#ident::#variant { #field: #value })
}

/// Returns `found`, or else what a flattened enum finds. Entries of the enum itself come first.
pub(super) fn own_first(
    model: &Model,
    found: TokenStream,
    ask: &dyn Fn(Span) -> TokenStream,
    paths: &Paths,
) -> TokenStream {
    if model.flattened.is_empty() {
        return found;
    }
    let core = paths.core();
    let none = quote!(#core::option::Option::None);
    let rest = model.flattened.iter().rev().fold(none, |rest, flattened| {
        let (inner, ask) = (&flattened.inner, ask(span_of(flattened)));
        let wrapped = wrap(model, flattened, &quote!(__inner));
        quote! {
            match <#inner>::#ask {
                #core::option::Option::Some(__inner) => #core::option::Option::Some(#wrapped),
                #core::option::Option::None => #rest,
            }
        }
    });
    quote! {
        match #found {
            #core::option::Option::Some(__error) => #core::option::Option::Some(__error),
            #core::option::Option::None => #rest,
        }
    }
}
