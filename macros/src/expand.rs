//! From the tokens of an item to those of its impls.

use proc_macro2::TokenStream;
use syn::{DeriveInput, Error};

use crate::{emit, errors, model, table};

/// What the compiler shall see for an item.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    match syn::parse2(input) {
        Ok(input) => {
            let (tokens, _) = expand(&input);
            tokens
        }
        Err(error) => error.into_compile_error(),
    }
}

/// Tokens, and what is wrong: then a stub comes with the errors, so that use sites stay quiet.
pub(crate) fn expand(input: &DeriveInput) -> (TokenStream, Option<Error>) {
    let mut errors = errors::Errors::default();
    let model = model::read(input, &mut errors);
    let page = table::read(&model, &mut errors);
    match errors.finish() {
        Ok(()) => (emit::expand(&model, page.as_ref()), None),
        Err(errors) => (emit::stub(&model, &errors), Some(errors)),
    }
}
