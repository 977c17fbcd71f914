//! The traits, in terms of the interface on the enum itself.

use proc_macro2::TokenStream;
use quote::quote;

use super::paths::{Paths, own};
use super::tables::Names;
use crate::model::Model;

pub(super) fn expand(model: &Model, paths: &Paths) -> TokenStream {
    let exchange_error = exchange_error(model, paths);
    let classified = classified(model, paths);
    let error = error(model, paths);
    quote!(#exchange_error #classified #error)
}

fn exchange_error(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let Names { rows, index, code, from_code, from_status, from_timeout, .. } = Names::new();
    let exchange_error = paths.public("ExchangeError");
    let code_type = paths.primitive(&model.code_type.ident);
    let (str, u16) = (paths.primitive(&own("str")), paths.primitive(&own("u16")));
    quote! {
        #[automatically_derived]
        impl #exchange_error for #ident {
            type Code<'a> = #code_type;
            const NAME: &'static #str = Self::NAME;
            const ALL: &'static [Self] = Self::ALL;

            fn from_code(code: #code_type) -> #core::option::Option<Self> {
                #from_code(code)
            }
            fn from_status(status: #u16) -> #core::option::Option<Self> {
                #from_status(status)
            }
            fn from_timeout() -> #core::option::Option<Self> {
                #from_timeout()
            }
            fn code(&self) -> #core::option::Option<#code_type> {
                #code(self)
            }
            fn message(&self) -> &'static #str {
                #rows[#index(self)].message
            }
            fn variant(&self) -> &'static #str {
                #rows[#index(self)].variant
            }
        }
    }
}

fn classified(model: &Model, paths: &Paths) -> TokenStream {
    let ident = &model.ident;
    let Names { rows, index, .. } = Names::new();
    let classified = paths.public("Classified");
    let (kind, retry) = (paths.public("ErrorKind"), paths.public("Retry"));
    let outcome = paths.public("Outcome");
    quote! {
        #[automatically_derived]
        impl #classified for #ident {
            fn kind(&self) -> #kind {
                #rows[#index(self)].kind
            }
            fn retry(&self) -> #retry {
                #rows[#index(self)].retry
            }
            fn outcome(&self) -> #outcome {
                #rows[#index(self)].outcome
            }
        }
    }
}

fn error(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let Names { rows, index, code, .. } = Names::new();
    let display = paths.private("display");
    quote! {
        #[automatically_derived]
        impl #core::fmt::Display for #ident {
            fn fmt(&self, formatter: &mut #core::fmt::Formatter<'_>) -> #core::fmt::Result {
                #display(&#rows[#index(self)], #code(self), formatter)
            }
        }

        #[automatically_derived]
        impl #core::error::Error for #ident {}
    }
}
