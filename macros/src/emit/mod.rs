//! The tokens: static tables, and thin functions over them.

mod conversions;
mod decoding;
mod inherent;
mod paths;
mod proof;
mod tables;
mod traits;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Error;

use crate::model::Model;
use crate::table::Page;
use paths::Paths;
use tables::Tables;

/// Everything the derive gives.
pub(crate) fn expand(model: &Model, page: Option<&Page>) -> TokenStream {
    let paths = Paths::new(model.runtime.as_ref());
    let proof = page.map(|page| proof::expand(page, &paths));
    implementations(model, &Tables::of(model, &paths), proof.as_ref(), &paths)
}

/// The errors, and behind them the same interface over empty tables, so that use sites are quiet.
pub(crate) fn stub(model: &Model, errors: &Error) -> TokenStream {
    let paths = Paths::new(model.runtime.as_ref());
    let errors = errors.to_compile_error();
    if !model.generics.params.is_empty() {
        return errors;
    }
    let stub = implementations(model, &Tables::blank(&paths), None, &paths);
    quote!(#errors #stub)
}

fn implementations(
    model: &Model,
    tables: &Tables,
    proof: Option<&TokenStream>,
    paths: &Paths,
) -> TokenStream {
    let definitions = tables.definitions(model, paths);
    let inherent = inherent::expand(model, tables, paths);
    let traits = traits::expand(model, paths);
    let conversions = conversions::expand(model, tables, paths);
    let decoding = decoding::expand(model, paths);
    quote! {
        const _: () = {
            #proof
            #definitions
            #inherent
            #traits
            #conversions
            #decoding
        };
    }
}
