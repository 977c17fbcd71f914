//! The traits.

use proc_macro2::TokenStream;
use quote::quote;

use super::functions::{name, wrap};
use super::names::Names;
use super::paths::Paths;
use super::tables;
use crate::model::Model;

pub(super) fn expand(
    model: &Model,
    is_stub: bool,
    is_exchange_error: bool,
    paths: &Paths,
) -> TokenStream {
    let exchange_error = is_exchange_error.then(|| exchange_error(model, is_stub, paths));
    let classified = classified(model, paths);
    let error = error(model, paths);
    quote!(#exchange_error #classified #error)
}

fn exchange_error(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, exchange, core) = (&model.ident, &model.name, paths.core());
    let exchange_error = paths.public("ExchangeError");
    let (str, u16) = (paths.primitive("str"), paths.primitive("u16"));
    let code_type = paths.code(&model.code_type, Some("a"));
    let asked_code = paths.code(&model.code_type, None);
    let kept_code = paths.code(&model.code_type, Some("static"));
    let all = Names::new().all;
    let [from_code, from_status, from_timeout] =
        ["from_code", "from_status", "from_timeout"].map(name);
    let [code, message, variant] = ["code", "message", "variant"].map(name);
    let selectors_type = paths.private("Selectors");
    let selectors = tables::selectors(model, is_stub, paths);
    let row = row(model, paths);
    quote! {
        #[automatically_derived]
        impl #exchange_error for #ident {
            type Code<'a> = #code_type;
            const NAME: &'static #str = #exchange;
            const ALL: &'static [Self] = #all;
            const __SELECTORS: &'static #selectors_type = #selectors;

            #[inline]
            fn from_code(code: #asked_code) -> #core::option::Option<Self> {
                #from_code(code)
            }
            #[inline]
            fn from_status(status: #u16) -> #core::option::Option<Self> {
                #from_status(status)
            }
            #[inline]
            fn from_timeout() -> #core::option::Option<Self> {
                #from_timeout()
            }
            #[inline]
            fn code(&self) -> #core::option::Option<#kept_code> {
                #code(self)
            }
            #[inline]
            fn message(&self) -> &'static #str {
                #message(self)
            }
            #[inline]
            fn variant(&self) -> &'static #str {
                #variant(self)
            }
            #row
        }
    }
}

/// From the number of a row to the row, where `ALL` does not number them.
fn row(model: &Model, paths: &Paths) -> Option<TokenStream> {
    if model.flattened.is_empty() {
        return None;
    }
    let (core, usize) = (paths.core(), paths.primitive("usize"));
    let (own, exchange_error) = (Names::new().own, paths.public("ExchangeError"));
    let flattened = model.flattened.iter().map(|flattened| {
        let (inner, wrapped) = (&flattened.inner, wrap(model, flattened, &quote!(inner)));
        quote! {
            let length = <#inner as #exchange_error>::ALL.len();
            if number < length {
                return match <#inner as #exchange_error>::__row(number) {
                    #core::option::Option::Some(inner) => #core::option::Option::Some(#wrapped),
                    #core::option::Option::None => #core::option::Option::None,
                };
            }
            let number = number - length;
        }
    });
    Some(quote! {
        fn __row(number: #usize) -> #core::option::Option<Self> {
            if number < #own.len() {
                return #core::option::Option::Some(#own[number]);
            }
            let number = number - #own.len();
            #(#flattened)*
            let _ = number;
            #core::option::Option::None
        }
    })
}

fn classified(model: &Model, paths: &Paths) -> TokenStream {
    let ident = &model.ident;
    let classified = paths.public("Classified");
    let (kind_type, retry_type) = (paths.public("ErrorKind"), paths.public("Retry"));
    let outcome_type = paths.public("Outcome");
    let [kind, retry, outcome] = ["kind", "retry", "outcome"].map(name);
    quote! {
        #[automatically_derived]
        impl #classified for #ident {
            #[inline]
            fn kind(&self) -> #kind_type {
                #kind(self)
            }
            #[inline]
            fn retry(&self) -> #retry_type {
                #retry(self)
            }
            #[inline]
            fn outcome(&self) -> #outcome_type {
                #outcome(self)
            }
        }
    }
}

fn error(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let (index, message, code) = (name("index"), name("message"), name("code"));
    let (display, origin) = (paths.private("display"), paths.private("origin"));
    let origins = Names::new().origins;
    let inner = model.flattened.iter().map(|flattened| {
        let (variant, field) = (&flattened.ident, &flattened.field);
        quote! {
            if let #ident::#variant { #field: inner } = self {
                return #core::fmt::Display::fmt(inner, formatter);
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #core::fmt::Display for #ident {
            fn fmt(&self, formatter: &mut #core::fmt::Formatter<'_>) -> #core::fmt::Result {
                #(#inner)*
                #display(
                    #message(self),
                    #code(self),
                    #origin(#origins, #index(self)),
                    formatter,
                )
            }
        }

        #[automatically_derived]
        impl #core::error::Error for #ident {}
    }
}
