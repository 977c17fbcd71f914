//! The waits that an exchange documents, and the positions of those that it states.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::flattened::each;
use super::index;
use super::names::Names;
use super::paths::{Paths, own};
use crate::model::{Located, Model, VariantWait, WaitUnit};

/// Returns the columns of the rows. An enum without such waits has none.
pub(super) fn expand(model: &Model, paths: &Paths) -> TokenStream {
    let Names { waits, wait_texts, .. } = Names::new();
    let core = paths.core();
    let rows = of_rows(model);
    let count = Literal::usize_unsuffixed(rows.len());
    let documented = is_documented(model).then(|| {
        let each = rows.iter().map(|wait| {
            paths.option(match wait {
                Some(VariantWait::Documented(milliseconds)) => {
                    let milliseconds = Literal::u64_unsuffixed(*milliseconds);
                    Some(quote!(#core::time::Duration::from_millis(#milliseconds)))
                }
                Some(VariantWait::InMessage(..)) | None => None,
            })
        });
        let duration = quote!(#core::option::Option<#core::time::Duration>);
        quote!(static #waits: [#duration; #count] = [#(#each),*];)
    });
    let in_messages = is_in_messages(model).then(|| {
        let each = rows.iter().map(|wait| {
            paths.option(match wait {
                Some(VariantWait::InMessage(unit, before)) => Some(text(*unit, before, paths)),
                Some(VariantWait::Documented(_)) | None => None,
            })
        });
        let text = paths.private("WaitText");
        quote!(static #wait_texts: [#core::option::Option<#text>; #count] = [#(#each),*];)
    });
    quote!(#documented #in_messages)
}

/// Returns the wait of each row, `other` last.
fn of_rows(model: &Model) -> Vec<Option<&VariantWait>> {
    let mut waits: Vec<Option<&VariantWait>> =
        model.rows.iter().map(|row| row.wait.as_ref()).collect();
    waits.extend(model.other.iter().map(|other| other.wait.as_ref()));
    waits
}

/// Returns true if the enum has a column of documented waits.
pub(super) fn is_documented(model: &Model) -> bool {
    of_rows(model).iter().any(|wait| matches!(wait, Some(VariantWait::Documented(_))))
}

fn is_in_messages(model: &Model) -> bool {
    of_rows(model).iter().any(|wait| matches!(wait, Some(VariantWait::InMessage(..))))
}

/// Returns the items of the trait that lead to waits in headers and messages.
pub(super) fn items(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (core, text_type) = (paths.core(), paths.private("WaitText"));
    let header = model.wait_header.as_ref().map(|Located { unit, text: header }| {
        let header = text(*unit, &header.value, paths);
        let header = paths.option(Some(quote!(&#header)));
        quote! {
            const __WAIT_HEADER: #core::option::Option<&'static #text_type> = #header;
        }
    });
    let is_in_messages = !is_stub && is_in_messages(model);
    if is_stub || !is_in_messages && model.flattened.is_empty() {
        return quote!(#header);
    }
    let exchange_error = paths.public("ExchangeError");
    let inner = each(model, is_stub).into_iter().map(|inner| {
        let (variant, field) = (&inner.flattened.ident, &inner.flattened.field);
        let value = inner.value();
        let text = inner.at(&quote!(#exchange_error::__wait_text(#value)));
        quote! {
            if let Self::#variant { #field: __inner } = self {
                return #text;
            }
        }
    });
    let own = if is_in_messages {
        let (texts, index) = (Names::new().wait_texts, index::name());
        quote!(#core::option::Option::as_ref(&#texts[#index(self)]))
    } else {
        quote!(#core::option::Option::None)
    };
    quote! {
        #header
        fn __wait_text(&self) -> #core::option::Option<&'static #text_type> {
            #(#inner)*
            #own
        }
    }
}

/// Returns a `WaitText`.
fn text(wait_unit: WaitUnit, text: &str, paths: &Paths) -> TokenStream {
    let (text_type, unit) = (paths.private("WaitText"), unit(wait_unit, paths));
    quote!(#text_type { unit: #unit, text: #text })
}

pub(super) fn unit(unit: WaitUnit, paths: &Paths) -> TokenStream {
    let unit_type = paths.private("WaitUnit");
    let name = own(match unit {
        WaitUnit::Secs => "Secs",
        WaitUnit::Millis => "Millis",
        WaitUnit::UntilSecs => "UntilSecs",
        WaitUnit::UntilMillis => "UntilMillis",
    });
    quote!(#unit_type::#name)
}
