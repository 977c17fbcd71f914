//! Every path that generated code names, so that nothing in scope can get in the way.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Lifetime;
use syn::ext::IdentExt;

use crate::model::CodeType;

/// Paths into the runtime crate.
///
/// All go through one `use`, so that a runtime crate that cannot be found is one error.
pub(super) struct Paths {
    root: TokenStream,
}

/// What the runtime crate is called inside the anonymous constant.
fn runtime() -> Ident {
    own("__runtime")
}

impl Paths {
    pub(super) fn new(runtime: Option<&syn::Path>) -> Self {
        let root = match runtime {
            Some(path) => path.to_token_stream(),
            None => quote!(::exchange_error),
        };
        Self { root }
    }

    /// `use ::exchange_error as __runtime;`, and functions named like the parameters of public
    /// functions.
    ///
    /// A parameter cannot have the name of a constant in scope, but it can have the name of a
    /// function. Other bindings start with `__` instead. Parameters of public functions do not,
    /// because users read them in the documentation.
    pub(super) fn import(&self) -> TokenStream {
        let (root, runtime) = (&self.root, runtime());
        quote! {
            use #root as #runtime;
            #[allow(unused_imports)]
            use #runtime::__private::parameters::{body, code, frame, operation, status};
        }
    }

    /// `__runtime::ErrorKind`
    #[allow(clippy::unused_self, reason = "whoever writes paths must have imported the runtime")]
    pub(super) fn public(&self, name: &str) -> TokenStream {
        let (runtime, name) = (runtime(), own(name));
        quote!(#runtime::#name)
    }

    /// `__runtime::__private::Row`
    #[allow(clippy::unused_self, reason = "whoever writes paths must have imported the runtime")]
    pub(super) fn private(&self, name: &str) -> TokenStream {
        let (runtime, name) = (runtime(), own(name));
        quote!(#runtime::__private::#name)
    }

    /// `__runtime::__private::core`, the standard library's, whatever `core` means here
    pub(super) fn core(&self) -> TokenStream {
        self.private("core")
    }

    /// `…::core::primitive::i32`
    pub(super) fn primitive(&self, name: &str) -> TokenStream {
        let (core, name) = (self.core(), own(name));
        quote!(#core::primitive::#name)
    }

    /// The type of a code: `i32`, or `&'lifetime str`
    pub(super) fn code(&self, code_type: &CodeType, lifetime: Option<&str>) -> TokenStream {
        match code_type {
            CodeType::Integer(name) => self.primitive(&name.to_string()),
            CodeType::Text => {
                let str = self.primitive("str");
                let lifetime = lifetime
                    .map(|name| Lifetime { apostrophe: Span::mixed_site(), ident: own(name) });
                quote!(& #lifetime #str)
            }
        }
    }

    /// `…::core::option::Option::Some(value)` or `None`
    pub(super) fn option(&self, value: Option<impl ToTokens>) -> TokenStream {
        let core = self.core();
        match value {
            Some(value) => quote!(#core::option::Option::Some(#value)),
            None => quote!(#core::option::Option::None),
        }
    }
}

/// A name that the derive writes itself: errors at it point at the derive.
pub(super) fn own(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// The name without the marker of a raw identifier.
pub(super) fn label(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// The same names, elsewhere: what rustc says of them, it says there.
pub(super) fn at(span: Span, tokens: &TokenStream) -> TokenStream {
    let moved = tokens.clone().into_iter().map(|mut tree| {
        tree.set_span(tree.span().located_at(span));
        tree
    });
    moved.collect()
}
