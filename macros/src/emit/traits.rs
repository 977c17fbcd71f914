//! The traits. In `self.code()` rustc prefers the inherent function to the one of a trait.

use proc_macro2::TokenStream;
use quote::quote;

use super::flattened::{each, wrap};
use super::names::Names;
use super::paths::Paths;
use super::{all, index, lookups, waits};
use crate::model::Model;

pub(super) fn expand(
    model: &Model,
    is_stub: bool,
    is_exchange_error: bool,
    paths: &Paths,
) -> TokenStream {
    let exchange_error = is_exchange_error.then(|| exchange_error(model, is_stub, paths));
    let classified = classified(model, paths);
    let error = error(model, is_stub, paths);
    quote!(#exchange_error #classified #error)
}

fn exchange_error(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, exchange, core) = (&model.ident, &model.name, paths.core());
    let (exchange_error, all) = (paths.public("ExchangeError"), all::value(model, is_stub));
    let (str, u16) = (paths.primitive("str"), paths.primitive("u16"));
    let code_type = paths.code(&model.code_type, Some("a"));
    let asked_code = paths.code(&model.code_type, None);
    let kept_code = paths.code(&model.code_type, Some("static"));
    let selectors_type = paths.private("Selectors");
    let selectors = Names::new().selectors;
    let [from_code, from_status, from_timeout] = ["code", "status", "timeout"].map(lookups::find);
    let row = row(model, is_stub, paths);
    let waits = waits::items(model, is_stub, paths);
    quote! {
        #[automatically_derived]
        impl #exchange_error for #ident {
            type Code<'a> = #code_type;
            const NAME: &'static #str = #exchange;
            const ALL: &'static [Self] = #all;
            const __SELECTORS: &'static #selectors_type = #selectors;

            #[inline]
            fn from_code(code: #asked_code) -> #core::option::Option<Self> {
                Self::#from_code(code)
            }
            #[inline]
            fn from_status(status: #u16) -> #core::option::Option<Self> {
                Self::#from_status(status)
            }
            #[inline]
            fn from_timeout() -> #core::option::Option<Self> {
                Self::#from_timeout()
            }
            #[inline]
            fn code(&self) -> #core::option::Option<#kept_code> {
                self.code()
            }
            #[inline]
            fn message(&self) -> &'static #str {
                self.message()
            }
            #[inline]
            fn variant(&self) -> &'static #str {
                self.variant()
            }
            #row
            #waits
        }
    }
}

/// Returns `__row`, if the indices of rows are not positions in `ALL`.
fn row(model: &Model, is_stub: bool, paths: &Paths) -> Option<TokenStream> {
    if is_stub || model.flattened.is_empty() {
        return None;
    }
    let (core, usize) = (paths.core(), paths.primitive("usize"));
    let (own, exchange_error) = (Names::new().own, paths.public("ExchangeError"));
    let flattened = each(model, is_stub).into_iter().map(|inner| {
        let (inner_type, wrapped) =
            (&inner.checked, wrap(model, inner.flattened, &quote!(__inner)));
        let inner_enum = inner.at(&quote!(<#inner_type as #exchange_error>));
        let row = inner.at(&quote!(#inner_enum::__row(__number)));
        quote! {
            let __length = #inner_enum::ALL.len();
            if __number < __length {
                return match #row {
                    #core::option::Option::Some(__inner) => #core::option::Option::Some(#wrapped),
                    #core::option::Option::None => #core::option::Option::None,
                };
            }
            let __number = __number - __length;
        }
    });
    Some(quote! {
        fn __row(__number: #usize) -> #core::option::Option<Self> {
            if __number < #own.len() {
                return #core::option::Option::Some(#own[__number]);
            }
            let __number = __number - #own.len();
            #(#flattened)*
            let _ = __number;
            #core::option::Option::None
        }
    })
}

fn classified(model: &Model, paths: &Paths) -> TokenStream {
    let ident = &model.ident;
    let classified = paths.public("Classified");
    let answers = paths.public("Answers");
    quote! {
        #[automatically_derived]
        impl #classified for #ident {
            #[inline]
            fn answers(&self) -> #answers {
                self.answers()
            }
        }
    }
}

fn error(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let index = index::name();
    let (display, origin) = (paths.private("display"), paths.private("origin"));
    let origins = Names::new().origins;
    let inner = each(model, is_stub).into_iter().map(|inner| {
        let (variant, field) = (&inner.flattened.ident, &inner.flattened.field);
        let value = inner.value();
        let written = inner.at(&quote!(#core::fmt::Display::fmt(#value, __formatter)));
        quote! {
            if let #ident::#variant { #field: __inner } = self {
                return #written;
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #core::fmt::Display for #ident {
            fn fmt(&self, __formatter: &mut #core::fmt::Formatter<'_>) -> #core::fmt::Result {
                #(#inner)*
                #display(
                    self.message(),
                    self.code(),
                    #origin(#origins, #index(self)),
                    __formatter,
                )
            }
        }

        #[automatically_derived]
        impl #core::error::Error for #ident {}
    }
}
