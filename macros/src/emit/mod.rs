//! The generated code: static tables, and short functions that read them.

mod all;
mod conversions;
mod decoding;
mod disjoint;
mod flattened;
mod getters;
mod index;
mod inherent;
mod lookups;
mod names;
mod page_assertion;
mod paths;
mod planned;
mod rows;
mod serde;
mod tables;
mod traits;
mod waits;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Error;

use crate::model::Model;
use crate::table::Page;
use paths::Paths;

/// Returns the impls of a model without errors.
pub(crate) fn expand(model: &Model, page: Option<&Page>) -> TokenStream {
    let paths = Paths::new(model.runtime.as_ref());
    let assertion = page.map(|page| page_assertion::expand(page, &paths));
    implementations(model, false, assertion.as_ref(), &paths)
}

/// Returns the errors, and the same interface over blank tables, so that use sites cause no follow-up
/// errors.
pub(crate) fn stub(model: &Model, errors: &Error) -> TokenStream {
    let paths = Paths::new(model.runtime.as_ref());
    let errors = errors.to_compile_error();
    if !model.takes_stub {
        return errors;
    }
    let stub = implementations(model, true, None, &paths);
    quote!(#errors #stub)
}

fn implementations(
    model: &Model,
    is_stub: bool,
    page_assertion: Option<&TokenStream>,
    paths: &Paths,
) -> TokenStream {
    let inner = flattened::expand(model, is_stub, paths);
    let tables = tables::expand(model, is_stub, paths);
    let disjoint = (!is_stub).then(|| disjoint::expand(model, paths));
    let selectors = tables::selectors(model, is_stub, paths);
    let all = all::expand(model, is_stub, paths);
    let index = index::expand(model, is_stub, paths);
    let inherent = inherent::expand(model, is_stub, paths);
    // `ExchangeError` requires `Copy`, and its absence would be one more error of a stub.
    let is_exchange_error = !is_stub || model.is_surely_copy;
    let traits = traits::expand(model, is_stub, is_exchange_error, paths);
    let conversions = conversions::expand(model, is_stub, paths);
    let decoding = is_exchange_error.then(|| decoding::expand(model, paths));
    let serde = is_exchange_error.then(|| serde::expand(model, is_stub, paths));
    let import = paths.import();
    quote! {
        // The user may deprecate a variant, and may have imported a name that is written in full here.
        #[allow(deprecated, unused_qualifications)]
        const _: () = {
            #import
            #page_assertion
            #inner
            #tables
            #selectors
            #disjoint
            #all
            #index
            #inherent
            #traits
            #conversions
            #decoding
            #serde
        };
    }
}
