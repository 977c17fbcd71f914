//! Inherent functions that find the row for a code, a status or a missing answer.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::flattened::{Inner, own_first};
use super::names::Names;
use super::paths::{Paths, own};
use crate::model::{CodeType, Model};

pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let by_code = from_code(model, is_stub, paths);
    let by_status = from_status(model, is_stub, paths);
    let by_timeout = from_timeout(model, is_stub, paths);
    quote!(#by_code #by_status #by_timeout)
}

fn from_code(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (core, code_type) = (paths.core(), paths.code(&model.code_type, None));
    let Names { found, codes, .. } = Names::new();
    let (at, i64) = (paths.private("at"), paths.primitive("i64"));
    let str = paths.primitive("str");
    let (constness, end) = match model.code_type {
        CodeType::Integer(_) => (Some(quote!(const)), quote!(#codes.end(code as #i64))),
        // Strings cannot be compared in a `const fn`.
        CodeType::Text => (None, quote!(#codes.end(code))),
    };
    let own = if is_stub { nothing(&quote!(code), paths) } else { quote!(#at(&#found, #end)) };
    let from_code = |inner: &Inner<'_>| {
        let into_inner = &inner.code;
        let find = find("code");
        quote!(#find(#into_inner(code)))
    };
    let body = own_first(model, is_stub, own, &from_code, paths);
    let find = find("code");
    // The trait's function would need the enum to be `Copy`, which it reports once more.
    let by_text = match model.code_type {
        CodeType::Integer(_) => {
            let integer_code = paths.private("integer_code");
            quote!(#core::option::Option::and_then(#integer_code(code), Self::#find))
        }
        CodeType::Text => quote!(Self::#find(code)),
    };
    quote! {
        #[doc(hidden)]
        #[inline]
        pub #constness fn #find(code: #code_type) -> #core::option::Option<Self> {
            #body
        }

        /// Returns the error documented for a code, or `None` if the code is not documented.
        #[inline]
        pub #constness fn from_code(code: #code_type) -> #core::option::Option<Self> {
            Self::#find(code)
        }

        /// Returns the error documented for a code as replies carry it: for an integer, digits with an
        /// optional minus and leading zeros.
        #[inline]
        pub fn from_code_text(code: &#str) -> #core::option::Option<Self> {
            #by_text
        }
    }
}

fn from_status(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (core, u16) = (paths.core(), paths.primitive("u16"));
    let Names { own, statuses, .. } = Names::new();
    let in_row = paths.private("in_row");
    let own = if is_stub {
        nothing(&quote!(status), paths)
    } else {
        quote!(#in_row(&#own, #statuses.find(status)))
    };
    let find = find("status");
    let body = own_first(model, is_stub, own, &|_| quote!(#find(status)), paths);
    quote! {
        #[doc(hidden)]
        #[inline]
        pub const fn #find(status: #u16) -> #core::option::Option<Self> {
            #body
        }

        /// Returns the error documented for an HTTP status, or `None` if the status is not
        /// documented.
        #[inline]
        pub const fn from_status(status: #u16) -> #core::option::Option<Self> {
            Self::#find(status)
        }
    }
}

fn from_timeout(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let row = model.rows.iter().find(|row| row.selection.timeout.is_some() && !is_stub);
    let own = row.map(|row| &row.selection.ident).map(|variant| quote!(#ident::#variant));
    let own = paths.option(own);
    let find = find("timeout");
    let body = own_first(model, is_stub, own, &|_| quote!(#find()), paths);
    quote! {
        #[doc(hidden)]
        #[inline]
        pub const fn #find() -> #core::option::Option<Self> {
            #body
        }

        /// Returns the error documented for a request that got no answer, or `None` if the exchange
        /// documents none.
        #[inline]
        pub const fn from_timeout() -> #core::option::Option<Self> {
            Self::#find()
        }
    }
}

/// Returns the name of the function that generated code calls: `__from_code`. A variant may be named
/// `from_code`, and rustc then prefers the variant.
pub(super) fn find(selector: &str) -> Ident {
    own(&format!("__from_{selector}"))
}

/// Returns `None` as a block that uses the parameter.
fn nothing(parameter: &TokenStream, paths: &Paths) -> TokenStream {
    let core = paths.core();
    quote!({
        let _ = #parameter;
        #core::option::Option::None
    })
}
