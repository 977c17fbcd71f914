//! Inherent functions that read the row of a value.

use proc_macro2::TokenStream;
use quote::quote;

use super::flattened::each;
use super::index;
use super::names::Names;
use super::paths::{Paths, own};
use super::rows::all_have_codes;
use super::waits;
use crate::model::Model;

/// One function: its name, its documentation, its type, and the expression for a row.
struct Getter {
    name: &'static str,
    documentation: TokenStream,
    answer_type: TokenStream,
    answer: TokenStream,
}

pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let kept_code = kept_code(model, paths);
    let functions = getters(model, is_stub, paths).into_iter().map(|getter| {
        let Getter { name, documentation, answer_type, answer } = getter;
        let (function, kept_code) = (own(name), kept_code.as_ref().filter(|_| name == "code"));
        let inner = each(model, is_stub).into_iter().map(|inner| {
            let (variant, field) = (&inner.flattened.ident, &inner.flattened.field);
            let value = inner.value();
            let value = inner.at(&quote!(#value.#function()));
            quote! {
                if let Self::#variant { #field: __inner } = self {
                    return #value;
                }
            }
        });
        quote! {
            #documentation
            #[inline]
            pub const fn #function(&self) -> #answer_type {
                #(#inner)*
                #kept_code
                #answer
            }
        }
    });
    quote!(#(#functions)*)
}

/// Returns the statement that returns the code in the field of `other`, if it has one.
fn kept_code(model: &Model, paths: &Paths) -> Option<TokenStream> {
    let other = model.other.as_ref()?;
    let (variant, field, code) = (&other.ident, other.field.as_ref()?, quote!(*__code));
    let code = paths.option(Some(code));
    Some(quote! {
        if let Self::#variant { #field: __code } = self {
            return #code;
        }
    })
}

fn getters(model: &Model, is_stub: bool, paths: &Paths) -> [Getter; 7] {
    let Names {
        canonical,
        messages,
        variants,
        kinds,
        retries,
        outcomes,
        waits: documented_waits,
        ..
    } = Names::new();
    let (core, str, index) = (paths.core(), paths.primitive("str"), index::name());
    let code_type = paths.code(&model.code_type, Some("static"));
    let row = quote!(#index(self));
    let wait = if !is_stub && waits::is_documented(model) {
        quote!(#documented_waits[#row])
    } else {
        quote!(#core::option::Option::None)
    };
    let code = quote!(#canonical[#row]);
    let code = if all_have_codes(model, is_stub) { paths.option(Some(code)) } else { code };
    [
        Getter {
            name: "code",
            documentation: quote! {
                /// Returns the code, or `None` for a row without a code. If several codes are
                /// documented for the row, this is the first.
            },
            answer_type: quote!(#core::option::Option<#code_type>),
            answer: code,
        },
        Getter {
            name: "message",
            documentation: quote! {
                /// Returns the documented message, verbatim.
            },
            answer_type: quote!(&'static #str),
            answer: quote!(#messages.of(#row)),
        },
        Getter {
            name: "variant",
            documentation: quote! {
                /// Returns the name of the variant, a stable label for metrics.
            },
            answer_type: quote!(&'static #str),
            answer: quote!(#variants.of(#row)),
        },
        Getter {
            name: "kind",
            documentation: quote! {
                /// Returns the kind of the error.
            },
            answer_type: paths.public("ErrorKind"),
            answer: quote!(#kinds[#row]),
        },
        Getter {
            name: "retry",
            documentation: quote! {
                /// Returns the condition for another attempt. Call `may_resend` to decide whether the
                /// same request may be sent again.
            },
            answer_type: paths.public("Retry"),
            answer: quote!(#retries[#row]),
        },
        Getter {
            name: "outcome",
            documentation: quote! {
                /// Returns the effect of the request: not applied, already applied, or unknown.
            },
            answer_type: paths.public("Outcome"),
            answer: quote!(#outcomes[#row]),
        },
        Getter {
            name: "retry_after",
            documentation: quote! {
                /// Returns the documented wait. A `Failure` has the wait that its reply states.
            },
            answer_type: quote!(#core::option::Option<#core::time::Duration>),
            answer: wait,
        },
    ]
}
