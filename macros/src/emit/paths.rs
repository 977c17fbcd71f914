//! Paths in generated code. All of them are absolute, so that no name in the user's scope matters.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};
use syn::Lifetime;
use syn::ext::IdentExt;

use crate::model::CodeType;

/// Paths into the runtime crate. They start at one `use`, so that a missing runtime crate causes one
/// error.
pub(super) struct Paths {
    root: TokenStream,
}

/// Returns the name of the runtime crate inside the anonymous constant.
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

    /// Returns `use ::exchange_error as __runtime;`, and an import of functions that have the names of
    /// the parameters of public functions.
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

    /// Returns a path such as `__runtime::ErrorKind`.
    #[allow(clippy::unused_self, reason = "a `Paths` stands for the import that every path needs")]
    pub(super) fn public(&self, name: &str) -> TokenStream {
        let (runtime, name) = (runtime(), own(name));
        quote!(#runtime::#name)
    }

    /// Returns a path such as `__runtime::__private::Selectors`.
    #[allow(clippy::unused_self, reason = "a `Paths` stands for the import that every path needs")]
    pub(super) fn private(&self, name: &str) -> TokenStream {
        let (runtime, name) = (runtime(), own(name));
        quote!(#runtime::__private::#name)
    }

    /// Returns `__runtime::__private::core`, which is the standard library's even where the user has
    /// another `core`.
    pub(super) fn core(&self) -> TokenStream {
        self.private("core")
    }

    /// Returns a path such as `…::core::primitive::i32`.
    pub(super) fn primitive(&self, name: &str) -> TokenStream {
        let (core, name) = (self.core(), own(name));
        quote!(#core::primitive::#name)
    }

    /// Returns the type of a code: `i32`, or `&'lifetime str`.
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

    /// Returns `…::core::option::Option::Some(value)` or `None`.
    pub(super) fn option(&self, value: Option<impl ToTokens>) -> TokenStream {
        let core = self.core();
        match value {
            Some(value) => quote!(#core::option::Option::Some(#value)),
            None => quote!(#core::option::Option::None),
        }
    }
}

/// Returns a name of the derive's own. Errors about it point at the derive.
pub(super) fn own(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// Returns the name without the `r#` of a raw identifier.
pub(super) fn label(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// Moves tokens to `span`, so that rustc reports errors about them there.
pub(super) fn at(span: Span, tokens: &TokenStream) -> TokenStream {
    let mut moved = TokenStream::new();
    for mut tree in tokens.clone() {
        tree.set_span(tree.span().located_at(span));
        moved.append(tree);
    }
    moved
}
