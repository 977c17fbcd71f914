//! From a code and back.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::paths::Paths;
use super::tables::{Names, Tables};
use crate::model::{Model, Other};

pub(super) fn expand(model: &Model, tables: &Tables, paths: &Paths) -> TokenStream {
    let keeps_code = model.other.as_ref().is_some_and(|other| other.field.is_some());
    if !keeps_code && model.rows.iter().all(|row| row.codes.is_empty()) && !model.rows.is_empty() {
        return TokenStream::new();
    }
    let from_code = match &model.other {
        Some(other) => from_code(model, other, paths),
        None => try_from_code(model, paths),
    };
    // The tables of a stub are blank, and know no codes to convert into.
    let is_stub = tables.all.is_empty() && !model.rows.is_empty();
    let into_code = (model.always_has_code() && !is_stub).then(|| into_code(model, paths));
    quote!(#from_code #into_code)
}

fn from_code(model: &Model, other: &Other, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let code_type = paths.primitive(&model.code_type.ident);
    let Names { from_code, .. } = Names::new();
    let variant = &other.ident;
    let rest = match &other.field {
        Some(field) => quote!(Self::#variant { #field: code }),
        None => quote!(Self::#variant {}),
    };
    quote! {
        #[automatically_derived]
        impl #core::convert::From<#code_type> for #ident {
            fn from(code: #code_type) -> Self {
                match #from_code(code) {
                    #core::option::Option::Some(error) => error,
                    #core::option::Option::None => #rest,
                }
            }
        }
    }
}

fn try_from_code(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let code_type = paths.primitive(&model.code_type.ident);
    let Names { from_code, .. } = Names::new();
    let unknown = paths.public("UnknownCode");
    quote! {
        #[automatically_derived]
        impl #core::convert::TryFrom<#code_type> for #ident {
            type Error = #unknown<#code_type>;

            fn try_from(code: #code_type) -> #core::result::Result<Self, Self::Error> {
                match #from_code(code) {
                    #core::option::Option::Some(error) => #core::result::Result::Ok(error),
                    #core::option::Option::None => {
                        #core::result::Result::Err(#unknown::__new(Self::NAME, code))
                    }
                }
            }
        }
    }
}

fn into_code(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let code_type = paths.primitive(&model.code_type.ident);
    let Names { index, .. } = Names::new();
    let codes = model
        .rows
        .iter()
        .filter_map(|row| row.codes.first())
        .map(|code| Literal::i128_unsuffixed(code.value));
    let kept_code = model.other.as_ref().and_then(|other| {
        let (variant, field) = (&other.ident, other.field.as_ref()?);
        Some(quote! {
            if let #ident::#variant { #field: code } = error {
                return code;
            }
        })
    });
    quote! {
        #[automatically_derived]
        impl #core::convert::From<#ident> for #code_type {
            fn from(error: #ident) -> Self {
                const __CANONICAL: &[#code_type] = &[#(#codes),*];
                #kept_code
                __CANONICAL[#index(&error)]
            }
        }
    }
}
