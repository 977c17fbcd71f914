//! The functions that read the tables. Trait and enum share them, so that neither calls the other,
//! and a clash with a function of the user's is one error.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::names::Names;
use super::paths::{Paths, own};
use super::rows::all_have_codes;
use crate::model::{CodeType, Flattened, Model};

/// `__kind`
pub(super) fn name(function: &str) -> Ident {
    own(&format!("__{function}"))
}

pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let index = index(model, is_stub, paths);
    let getters = getters(model, is_stub, paths);
    let lookups = lookups(model, is_stub, paths);
    quote!(#index #getters #lookups)
}

/// From a value to its row.
fn index(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, usize, index) = (&model.ident, paths.primitive("usize"), name("index"));
    let body = if is_stub {
        quote! {
            let _ = error;
            0
        }
    } else if model.is_numbered_as_declared {
        // The compiler numbers the variants as the rows are numbered.
        let copied = paths.private("copied");
        quote!(#copied(error) as #usize)
    } else {
        let variants = model.rows.iter().map(|row| &row.selection.ident);
        let variants = variants.chain(model.other.iter().map(|other| &other.ident));
        let arms = variants.enumerate().map(|(row, variant)| {
            let row = Literal::usize_unsuffixed(row);
            quote!(#ident::#variant { .. } => #row,)
        });
        // Flattened enums have been asked before.
        let flattened = model.flattened.iter().map(|flattened| &flattened.ident);
        quote!(match error { #(#arms)* #(#ident::#flattened { .. } => 0,)* })
    };
    quote! {
        #[inline]
        const fn #index(error: &#ident) -> #usize {
            #body
        }
    }
}

/// What a row says.
fn getters(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let (names, index) = (Names::new(), name("index"));
    let str = paths.primitive("str");
    let code_type = paths.code(&model.code_type, Some("static"));
    let kept_code = model.other.as_ref().and_then(|other| {
        let (variant, field) = (&other.ident, other.field.as_ref()?);
        Some(quote! {
            if let #ident::#variant { #field: code } = error {
                return #core::option::Option::Some(*code);
            }
        })
    });
    let Names { canonical, messages, variants, kinds, retries, outcomes, .. } = names;
    let row = quote!(#index(error));
    let code = if all_have_codes(model, is_stub) {
        quote!(#core::option::Option::Some(#canonical[#row]))
    } else {
        quote!(#canonical[#row])
    };
    let functions = [
        ("code", quote!(#core::option::Option<#code_type>), code),
        ("message", quote!(&'static #str), quote!(#messages.of(#row))),
        ("variant", quote!(&'static #str), quote!(#variants.of(#row))),
        ("kind", paths.public("ErrorKind"), quote!(#kinds[#row])),
        ("retry", paths.public("Retry"), quote!(#retries[#row])),
        ("outcome", paths.public("Outcome"), quote!(#outcomes[#row])),
    ];
    let getters = functions.into_iter().map(|(getter, answer_type, answer)| {
        let (function, kept_code) = (name(getter), kept_code.as_ref().filter(|_| getter == "code"));
        let getter = own(getter);
        let inner = model.flattened.iter().map(|flattened| {
            let (variant, member) = (&flattened.ident, &flattened.field);
            // A type that does not fit is wrong at the field, not at the derive.
            let value = quote_spanned!(span_of(flattened)=> inner.#getter());
            quote! {
                if let #ident::#variant { #member: inner } = error {
                    return #value;
                }
            }
        });
        quote! {
            #[inline]
            const fn #function(error: &#ident) -> #answer_type {
                #(#inner)*
                #kept_code
                #answer
            }
        }
    });
    quote!(#(#getters)*)
}

/// From what an exchange reports to a row.
fn lookups(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let Names { own, found, codes, statuses, .. } = Names::new();
    let (u16, i64) = (paths.primitive("u16"), paths.primitive("i64"));
    let (at, in_row) = (paths.private("at"), paths.private("in_row"));
    let code_type = paths.code(&model.code_type, None);
    let (constness, end) = match model.code_type {
        CodeType::Integer(_) => (Some(quote!(const)), quote!(#codes.end(code as #i64))),
        // Texts cannot be compared in constants.
        CodeType::Text => (None, quote!(#codes.end(code))),
    };
    let (from_code, from_status) = (name("from_code"), name("from_status"));
    let from_timeout = name("from_timeout");
    let [own_by_code, own_by_status] = if is_stub {
        // It finds nothing, whatever is asked.
        [quote!(code), quote!(status)].map(|asked| {
            quote!({
                let _ = #asked;
                #core::option::Option::None
            })
        })
    } else {
        [quote!(#at(&#found, #end)), quote!(#in_row(&#own, #statuses.find(status)))]
    };
    let by_code = first(model, &own_by_code, &|span| quote_spanned!(span=> from_code(code)), paths);
    let by_status =
        first(model, &own_by_status, &|span| quote_spanned!(span=> from_status(status)), paths);
    let timeout = model.rows.iter().find(|row| row.selection.timeout.is_some() && !is_stub);
    let timeout = timeout.map(|row| &row.selection.ident).map(|variant| quote!(#ident::#variant));
    let by_timeout =
        first(model, &paths.option(timeout), &|span| quote_spanned!(span=> from_timeout()), paths);
    let option = quote!(#core::option::Option<#ident>);
    quote! {
        #[inline]
        #constness fn #from_code(code: #code_type) -> #option {
            #by_code
        }
        #[inline]
        const fn #from_status(status: #u16) -> #option {
            #by_status
        }
        #[inline]
        const fn #from_timeout() -> #option {
            #by_timeout
        }
    }
}

/// What the enum itself finds, else what a flattened one finds: own entries win.
fn first(
    model: &Model,
    found: &TokenStream,
    ask: &dyn Fn(Span) -> TokenStream,
    paths: &Paths,
) -> TokenStream {
    let core = paths.core();
    model
        .flattened
        .iter()
        .rev()
        .fold(None, |rest: Option<TokenStream>, flattened| {
            let Flattened { inner, .. } = flattened;
            let rest = rest.unwrap_or_else(|| quote!(#core::option::Option::None));
            let wrapped = wrap(model, flattened, &quote!(inner));
            let ask = ask(span_of(flattened));
            Some(quote! {
                match <#inner>::#ask {
                    #core::option::Option::Some(inner) => #core::option::Option::Some(#wrapped),
                    #core::option::Option::None => #rest,
                }
            })
        })
        .map_or_else(
            || found.clone(),
            |rest| {
                quote! {
                    match #found {
                        #core::option::Option::Some(error) => #core::option::Option::Some(error),
                        #core::option::Option::None => #rest,
                    }
                }
            },
        )
}

fn span_of(flattened: &Flattened) -> Span {
    flattened.inner.span().resolved_at(Span::call_site())
}

/// A value of a flattened enum as a value of this one.
pub(super) fn wrap(model: &Model, flattened: &Flattened, value: &TokenStream) -> TokenStream {
    let (ident, variant, field) = (&model.ident, &flattened.ident, &flattened.field);
    quote!(#ident::#variant { #field: #value })
}
