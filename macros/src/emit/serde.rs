//! `#[exchange(serde)]`: impls that call the runtime, and what the runtime asks of the enum.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::functions::name;
use super::paths::{Paths, at, label, own};
use crate::model::{Flattened, Model};

pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let Some(key) = &model.serde else { return TokenStream::new() };
    let implementations = implementations(model, paths);
    let stored = stored(model, is_stub, paths);
    // The macro reports a missing feature at the key.
    let with_serde = at(key.span(), &paths.private("with_serde"));
    quote_spanned! {key.span()=>
        #with_serde! { #implementations #stored }
    }
}

fn implementations(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let (serde, serialize) = (paths.private("serde"), paths.private("serialize"));
    let deserialize = paths.private("deserialize");
    quote! {
        #[automatically_derived]
        impl #serde::Serialize for #ident {
            fn serialize<S: #serde::Serializer>(
                &self,
                serializer: S,
            ) -> #core::result::Result<S::Ok, S::Error> {
                #serialize(self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> #serde::Deserialize<'de> for #ident {
            fn deserialize<D: #serde::Deserializer<'de>>(
                deserializer: D,
            ) -> #core::result::Result<Self, D::Error> {
                #deserialize(deserializer)
            }
        }
    }
}

fn stored(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, stored) = (&model.ident, paths.private("Stored"));
    let flattened = (!model.flattened.is_empty()).then(|| flattened(model, paths));
    let other = (!is_stub).then(|| other(model, paths));
    quote! {
        #[automatically_derived]
        impl #stored for #ident {
            #flattened
            #other
        }
    }
}

/// Overrides what the rows of flattened enums do: an own entry may decide their code, and an own
/// row may have their name.
fn flattened(model: &Model, paths: &Paths) -> TokenStream {
    let (core, bool) = (paths.core(), paths.primitive("bool"));
    let [code, from_code, variant] = ["code", "from_code", "variant"].map(name);
    let is_stored_by_code = model.flattened.iter().map(|flattened| {
        let (outer, field) = (&flattened.ident, &flattened.field);
        let is_stored_by_code = of_inner(flattened, "is_stored_by_code", paths);
        quote! {
            if let Self::#outer { #field: inner } = self {
                return #is_stored_by_code(inner)
                    && #core::matches!(
                        #core::option::Option::and_then(#code(self), #from_code),
                        #core::option::Option::None
                            | #core::option::Option::Some(Self::#outer { .. })
                    );
            }
        }
    });
    let write_name = model.flattened.iter().map(|flattened| {
        let (outer, field) = (&flattened.ident, &flattened.field);
        let prefix = format!("{}::", label(outer));
        let write_name = of_inner(flattened, "write_name", paths);
        quote! {
            if let Self::#outer { #field: inner } = self {
                name.write_str(#prefix)?;
                return #write_name(inner, name);
            }
        }
    });
    quote! {
        fn is_stored_by_code(&self) -> #bool {
            #(#is_stored_by_code)*
            #core::option::Option::is_some(&#code(self))
        }
        fn write_name(&self, name: &mut dyn #core::fmt::Write) -> #core::fmt::Result {
            #(#write_name)*
            name.write_str(#variant(self))
        }
    }
}

/// Overrides what an unknown text becomes, if the enum has a variant for it.
fn other(model: &Model, paths: &Paths) -> Option<TokenStream> {
    let (other, core) = (model.other.as_ref()?, paths.core());
    let (variant, code_type) = (&other.ident, paths.code(&model.code_type, None));
    let value = match &other.field {
        Some(field) => quote! {
            match code {
                #core::option::Option::Some(code) => {
                    #core::option::Option::Some(Self::#variant { #field: code })
                }
                #core::option::Option::None => #core::option::Option::None,
            }
        },
        None => quote! {
            let _ = code;
            #core::option::Option::Some(Self::#variant {})
        },
    };
    Some(quote! {
        fn other(code: #core::option::Option<#code_type>) -> #core::option::Option<Self> {
            #value
        }
    })
}

/// `<Inner as Stored>::function`, spanned so that an inner enum without `serde` is an error at the
/// field.
fn of_inner(flattened: &Flattened, function: &str, paths: &Paths) -> TokenStream {
    let (inner, function, stored) = (&flattened.inner, own(function), paths.private("Stored"));
    at(inner.span(), &quote!(<#inner as #stored>::#function))
}
