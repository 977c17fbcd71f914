//! The tokens: static tables, and thin functions over them.

mod conversions;
mod decoding;
mod functions;
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

/// Everything the derive gives.
pub(crate) fn expand(model: &Model, page: Option<&Page>) -> TokenStream {
    let paths = Paths::new(model.runtime.as_ref());
    let proof = page.map(|page| proof::expand(page, &paths));
    implementations(model, false, proof.as_ref(), &paths)
}

/// The errors, and behind them the same interface over blank tables, so that use sites are quiet.
pub(crate) fn stub(model: &Model, errors: &Error) -> TokenStream {
    let paths = Paths::new(model.runtime.as_ref());
    let errors = errors.to_compile_error();
    if !model.generics.params.is_empty() {
        return errors;
    }
    let stub = implementations(model, true, None, &paths);
    quote!(#errors #stub)
}

fn implementations(
    model: &Model,
    is_stub: bool,
    proof: Option<&TokenStream>,
    paths: &Paths,
) -> TokenStream {
    let tables = tables::expand(model, is_stub, paths);
    let functions = functions::expand(model, is_stub, paths);
    let inherent = inherent::expand(model, paths);
    let traits = traits::expand(model, is_stub, paths);
    let conversions = conversions::expand(model, is_stub, paths);
    let decoding = decoding::expand(model, paths);
    quote! {
        const _: () = {
            #proof
            #tables
            #functions
            #inherent
            #traits
            #conversions
            #decoding
        };
    }
}
