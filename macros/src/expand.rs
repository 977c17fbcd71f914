//! The pipeline, from the tokens of an item to the tokens of its impls.

use proc_macro2::TokenStream;
use syn::{DeriveInput, Error};

use crate::{emit, errors, model, table};

/// Returns the impls, or the error for tokens that are no item.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    match syn::parse2(input) {
        Ok(input) => {
            let (tokens, _) = expand(&input);
            tokens
        }
        Err(error) => error.into_compile_error(),
    }
}

/// Returns the tokens and the errors. With errors the tokens include a stub, so that use sites cause
/// no follow-up errors.
pub(crate) fn expand(input: &DeriveInput) -> (TokenStream, Option<Error>) {
    let mut errors = errors::Errors::default();
    let model = model::read(input, &mut errors);
    let page = table::read(&model, &mut errors);
    match errors.finish() {
        Ok(()) => (emit::expand(&model, page.as_ref()), None),
        Err(errors) => (emit::stub(&model, &errors), Some(errors)),
    }
}
