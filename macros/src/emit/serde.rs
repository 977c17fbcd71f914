//! `#[exchange(serde)]`: the code where it gives the value back, else a name.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::flattened::wrap;
use super::paths::{Paths, at, label, own};
use crate::model::{CodeType, Flattened, Model};

pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let Some(key) = &model.serde else { return TokenStream::new() };
    let implementations = implementations(model, paths);
    let stored = stored(model, is_stub, paths);
    let names_are_no_codes = (!is_stub).then(|| names_are_no_codes(model, paths));
    // What says that the feature is missing says so at the key.
    let with_serde = at(key.span(), &paths.private("with_serde"));
    quote_spanned! {key.span()=>
        #with_serde! { #implementations #stored #names_are_no_codes }
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
                #serialize(self, self.code(), __serializer)
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
    let (ident, core) = (&model.ident, paths.core());
    let (stored, parse) = (paths.private("Stored"), paths.private("parse"));
    let (str, bool) = (paths.primitive("str"), paths.primitive("bool"));
    let code_type = paths.code(&model.code_type, None);
    let undocumented = undocumented(model, is_stub, paths);
    let named = named(model, is_stub, paths);
    let is_told_by_code = is_told_by_code(model, paths);
    let write_name = write_name(model, paths);
    quote! {
        #[automatically_derived]
        impl #stored for #ident {
            fn parse(__text: &#str) -> #core::option::Option<#code_type> {
                #parse(__text)
            }
            fn undocumented(__code: #code_type) -> #core::option::Option<Self> {
                #undocumented
            }
            fn named(__name: &#str) -> #core::option::Option<Self> {
                #named
            }
            fn is_told_by_code(&self) -> #bool {
                #is_told_by_code
            }
            fn write_name(&self, __formatter: &mut #core::fmt::Formatter<'_>) -> #core::fmt::Result {
                #write_name
            }
        }
    }
}

fn undocumented(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let core = paths.core();
    let other = model.other.as_ref().filter(|_| !is_stub).map(|other| {
        let variant = &other.ident;
        match &other.field {
            Some(field) => quote!(Self::#variant { #field: __code }),
            None => quote!({
                let _ = __code;
                Self::#variant {}
            }),
        }
    });
    other.map_or_else(
        || {
            quote! {
                let _ = __code;
                #core::option::Option::None
            }
        },
        |value| quote!(#core::option::Option::Some(#value)),
    )
}

/// From the names of the variants without a code, and of those that hold another enum.
fn named(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (core, str) = (paths.core(), paths.primitive("str"));
    if is_stub {
        return quote! {
            let _ = __name;
            #core::option::Option::None
        };
    }
    let variants: Vec<&Ident> = without_code(model).collect();
    let names = variants.iter().map(|variant| label(variant));
    let flattened = model.flattened.iter().map(|flattened| {
        let (prefix, read) = (prefix(flattened), of_inner(flattened, "read", paths));
        let wrapped = wrap(model, flattened, &quote!(__inner));
        quote! {
            if let #core::option::Option::Some(__text) = #str::strip_prefix(__name, #prefix) {
                return match #read(__text) {
                    #core::option::Option::Some(__inner) => #core::option::Option::Some(#wrapped),
                    #core::option::Option::None => #core::option::Option::None,
                };
            }
        }
    });
    quote! {
        #(#flattened)*
        match __name {
            #(#names => #core::option::Option::Some(Self::#variants {}),)*
            _ => #core::option::Option::None,
        }
    }
}

fn is_told_by_code(model: &Model, paths: &Paths) -> TokenStream {
    let (core, stored) = (paths.core(), paths.private("Stored"));
    let flattened = model.flattened.iter().map(|flattened| {
        let (variant, field) = (&flattened.ident, &flattened.field);
        let is_told_by_code = of_inner(flattened, "is_told_by_code", paths);
        quote! {
            if let Self::#variant { #field: __inner } = self {
                return match #stored::read_again(self) {
                    #core::option::Option::Some(Self::#variant { .. }) => #is_told_by_code(__inner),
                    _ => false,
                };
            }
        }
    });
    quote! {
        #(#flattened)*
        #core::option::Option::is_some(&self.code())
    }
}

fn write_name(model: &Model, paths: &Paths) -> TokenStream {
    let flattened = model.flattened.iter().map(|flattened| {
        let (variant, field) = (&flattened.ident, &flattened.field);
        let (prefix, write) = (prefix(flattened), of_inner(flattened, "write", paths));
        quote! {
            if let Self::#variant { #field: __inner } = self {
                __formatter.write_str(#prefix)?;
                return #write(__inner, __formatter);
            }
        }
    });
    quote! {
        #(#flattened)*
        __formatter.write_str(self.variant())
    }
}

/// What stands before whatever the inner enum writes.
fn prefix(flattened: &Flattened) -> String {
    format!("{}::", label(&flattened.ident))
}

/// `<Inner as Stored>::function`: an inner enum without `serde` is wrong at the field.
fn of_inner(flattened: &Flattened, function: &str, paths: &Paths) -> TokenStream {
    let (inner, function, stored) = (&flattened.inner, own(function), paths.private("Stored"));
    at(inner.span(), &quote!(<#inner as #stored>::#function))
}

/// Where codes are texts, no name may be one: of its own codes the model has made sure.
fn names_are_no_codes(model: &Model, paths: &Paths) -> TokenStream {
    let names: Vec<String> = without_code(model).map(label).collect();
    if names.is_empty() || !matches!(model.code_type, CodeType::Text) {
        return TokenStream::new();
    }
    let (assert_no_code, exchange_error) =
        (paths.private("assert_no_code"), paths.public("ExchangeError"));
    let assertions = model.flattened.iter().map(|flattened| {
        let inner = &flattened.inner;
        let call = at(
            inner.span(),
            &quote!(#assert_no_code(&[#(#names),*], <#inner as #exchange_error>::__SELECTORS)),
        );
        quote!(const _: () = #call;)
    });
    assertions.collect()
}

fn without_code(model: &Model) -> impl Iterator<Item = &Ident> {
    let rows = model.rows.iter().map(|row| &row.selection);
    let rows = rows.filter(|row| row.codes.is_empty()).map(|row| &row.ident);
    let others = model.other.iter().filter(|other| other.field.is_none());
    rows.chain(others.map(|other| &other.ident))
}
