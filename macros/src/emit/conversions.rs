//! Conversions from and into a code, and from flattened enums.

use proc_macro2::TokenStream;
use quote::quote;

use super::flattened::wrap;
use super::names::Names;
use super::paths::Paths;
use super::{index, lookups};
use crate::model::{CodeType, Model, Other};

pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let flattened = from_flattened(model, paths);
    // A stub always converts from a code, so that use sites cause no follow-up errors.
    let from_code = (model.takes_codes() || is_stub).then(|| match &model.other {
        Some(other) if !is_stub => from_code(model, &other_value(other), paths),
        // A stub has no value to return, and it never runs.
        _ if model.has_other => from_code(model, &quote!(loop {}), paths),
        _ => try_from_code(model, paths),
    });
    let into_code = model.always_has_code().then(|| into_code(model, is_stub, paths));
    quote!(#from_code #into_code #flattened)
}

/// Returns the value of `other` for a code without a row.
fn other_value(other: &Other) -> TokenStream {
    let variant = &other.ident;
    match &other.field {
        Some(field) => quote!(Self::#variant { #field: code }),
        None => quote!(Self::#variant {}),
    }
}

fn from_code(model: &Model, other: &TokenStream, paths: &Paths) -> TokenStream {
    let (ident, core, find) = (&model.ident, paths.core(), lookups::find("code"));
    let code_type = paths.code(&model.code_type, None);
    quote! {
        #[automatically_derived]
        impl #core::convert::From<#code_type> for #ident {
            fn from(code: #code_type) -> Self {
                match Self::#find(code) {
                    #core::option::Option::Some(__error) => __error,
                    #core::option::Option::None => #other,
                }
            }
        }
    }
}

fn try_from_code(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, core, find) = (&model.ident, paths.core(), lookups::find("code"));
    let code_type = paths.code(&model.code_type, None);
    let (exchange, unknown) = (&model.name, paths.public("UnknownCode"));
    let (owned_type, owned) = match &model.code_type {
        CodeType::Integer(_) => (code_type.clone(), quote!(code)),
        CodeType::Text => {
            let string = paths.private("String");
            (string.clone(), quote!(<#string as #core::convert::From<#code_type>>::from(code)))
        }
    };
    let conversion = quote! {
        #[automatically_derived]
        impl #core::convert::TryFrom<#code_type> for #ident {
            type Error = #unknown<#owned_type>;

            fn try_from(code: #code_type) -> #core::result::Result<Self, #unknown<#owned_type>> {
                match Self::#find(code) {
                    #core::option::Option::Some(__error) => #core::result::Result::Ok(__error),
                    #core::option::Option::None => {
                        #core::result::Result::Err(#unknown::__new(#exchange, #owned))
                    }
                }
            }
        }
    };
    match model.code_type {
        CodeType::Integer(_) => conversion,
        // `UnknownCode<String>` needs an allocator.
        CodeType::Text => {
            let with_std = paths.private("with_std");
            quote!(#with_std! { #conversion })
        }
    }
}

fn into_code(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, core, index) = (&model.ident, paths.core(), index::name());
    let code_type = paths.code(&model.code_type, Some("static"));
    if is_stub {
        return quote! {
            #[automatically_derived]
            impl #core::convert::From<#ident> for #code_type {
                fn from(_: #ident) -> Self {
                    #core::default::Default::default()
                }
            }
        };
    }
    let canonical = Names::new().canonical;
    let kept_code = model.other.as_ref().and_then(|other| {
        let (variant, field) = (&other.ident, other.field.as_ref()?);
        Some(quote! {
            if let #ident::#variant { #field: __code } = __error {
                return __code;
            }
        })
    });
    quote! {
        #[automatically_derived]
        impl #core::convert::From<#ident> for #code_type {
            fn from(__error: #ident) -> Self {
                #kept_code
                #canonical[#index(&__error)]
            }
        }
    }
}

fn from_flattened(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let conversions = model.flattened.iter().map(|flattened| {
        let inner = &flattened.inner;
        let wrapped = wrap(model, flattened, &quote!(__inner));
        quote! {
            #[automatically_derived]
            impl #core::convert::From<#inner> for #ident {
                fn from(__inner: #inner) -> Self {
                    #wrapped
                }
            }
        }
    });
    quote!(#(#conversions)*)
}
