//! `__index`, the function from a value to the index of its row.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::paths::{Paths, own};
use crate::model::Model;

/// Returns the name of the function.
pub(super) fn name() -> Ident {
    own("__index")
}

pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, usize, index) = (&model.ident, paths.primitive("usize"), name());
    let body = if is_stub {
        quote! {
            let _ = __error;
            0
        }
    } else if model.is_numbered_as_declared {
        let copied = paths.private("copied");
        quote!(#copied(__error) as #usize)
    } else {
        let variants = model.rows.iter().map(|row| &row.selection.ident);
        let variants = variants.chain(model.other.iter().map(|other| &other.ident));
        let arms = variants.enumerate().map(|(row, variant)| {
            let row = Literal::usize_unsuffixed(row);
            quote!(#ident::#variant { .. } => #row,)
        });
        // Callers ask a flattened enum before they ask for an index.
        let flattened = model.flattened.iter().map(|flattened| &flattened.ident);
        quote!(match __error { #(#arms)* #(#ident::#flattened { .. } => 0,)* })
    };
    quote! {
        #[inline]
        const fn #index(__error: &#ident) -> #usize {
            #body
        }
    }
}
