//! `#[exchange(serde)]`: impls that call the runtime, and what the runtime asks of the enum.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::flattened::{Inner, each};
use super::lookups;
use super::paths::{Paths, at, label, own};
use crate::model::Model;

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
                __serializer: S,
            ) -> #core::result::Result<S::Ok, S::Error> {
                #serialize(self, __serializer)
            }
        }

        #[automatically_derived]
        impl<'de> #serde::Deserialize<'de> for #ident {
            fn deserialize<D: #serde::Deserializer<'de>>(
                __deserializer: D,
            ) -> #core::result::Result<Self, D::Error> {
                #deserialize(__deserializer)
            }
        }
    }
}

fn stored(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, stored) = (&model.ident, paths.private("Stored"));
    let has_flattened = !is_stub && !model.flattened.is_empty();
    let flattened = has_flattened.then(|| flattened(model, paths));
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
    let (core, bool, find) = (paths.core(), paths.primitive("bool"), lookups::find("code"));
    let is_stored_by_code = each(model, false).into_iter().map(|inner| {
        let (outer, field) = (&inner.flattened.ident, &inner.flattened.field);
        let is_stored_by_code = of_inner(&inner, "is_stored_by_code", paths);
        quote! {
            if let Self::#outer { #field: __inner } = self {
                return #is_stored_by_code(__inner)
                    && #core::matches!(
                        #core::option::Option::and_then(self.code(), Self::#find),
                        #core::option::Option::None
                            | #core::option::Option::Some(Self::#outer { .. })
                    );
            }
        }
    });
    let write_name = each(model, false).into_iter().map(|inner| {
        let (outer, field) = (&inner.flattened.ident, &inner.flattened.field);
        let prefix = format!("{}::", label(outer));
        let write_name = of_inner(&inner, "write_name", paths);
        quote! {
            if let Self::#outer { #field: __inner } = self {
                __name.write_str(#prefix)?;
                return #write_name(__inner, __name);
            }
        }
    });
    quote! {
        fn is_stored_by_code(&self) -> #bool {
            #(#is_stored_by_code)*
            #core::option::Option::is_some(&self.code())
        }
        fn write_name(&self, __name: &mut dyn #core::fmt::Write) -> #core::fmt::Result {
            #(#write_name)*
            __name.write_str(self.variant())
        }
    }
}

/// Overrides what an unknown text becomes, if the enum has a variant for it.
fn other(model: &Model, paths: &Paths) -> Option<TokenStream> {
    let (other, core) = (model.other.as_ref()?, paths.core());
    let (variant, code_type) = (&other.ident, paths.code(&model.code_type, None));
    let value = match &other.field {
        Some(field) => quote! {
            match __code {
                #core::option::Option::Some(__code) => {
                    #core::option::Option::Some(Self::#variant { #field: __code })
                }
                #core::option::Option::None => #core::option::Option::None,
            }
        },
        None => quote! {
            let _ = __code;
            #core::option::Option::Some(Self::#variant {})
        },
    };
    Some(quote! {
        fn other(__code: #core::option::Option<#code_type>) -> #core::option::Option<Self> {
            #value
        }
    })
}

/// `<Inner as Stored>::function`, spanned so that an inner enum without `serde` is an error at the
/// field.
fn of_inner(inner: &Inner<'_>, function: &str, paths: &Paths) -> TokenStream {
    let (inner_type, function, stored) = (&inner.checked, own(function), paths.private("Stored"));
    inner.at(&quote!(<#inner_type as #stored>::#function))
}
