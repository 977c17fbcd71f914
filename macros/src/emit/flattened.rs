//! Tokens that pass a call or a value on between an enum and a flattened one.
//!
//! A flattened type that does not fit is one mistake in many places. Its tokens therefore all have the
//! span of the type, and they all check it by the projection that the alias names: rustc shows errors
//! of equal text and span once, and is silent about values whose type is a failed projection.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{TokenStreamExt, quote};
use syn::Type;
use syn::spanned::Spanned;

use super::paths::{Paths, label};
use crate::model::{CodeType, Flattened, Model};

/// A flattened enum, and the names that stand for it in generated code.
pub(super) struct Inner<'m> {
    pub(super) flattened: &'m Flattened,
    /// Alias of the type, if the type fits.
    pub(super) checked: Ident,
    /// Alias of the type as written.
    unchecked: Ident,
    /// Identity function from a code of the outer enum to a code of the inner one.
    pub(super) code: Ident,
    /// Identity function for a reference to a value.
    value: Ident,
    /// Identity function for the result of a lookup.
    found: Ident,
    /// Position of the type. The hygiene is that of generated code, because spans of different hygiene
    /// are different to rustc.
    span: Span,
}

/// Returns the flattened enums in declaration order. A stub has none, because it finds nothing.
pub(super) fn each(model: &Model, is_stub: bool) -> Vec<Inner<'_>> {
    if is_stub {
        return Vec::new();
    }
    model.flattened.iter().enumerate().map(Inner::new).collect()
}

/// Declares the names.
pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (core, exchange_error) = (paths.core(), paths.public("ExchangeError"));
    let (same_code, not_derived) = (paths.private("SameCode"), paths.private("NotDerived"));
    let (generics, lifetime) = match model.code_type {
        CodeType::Integer(_) => (None, quote!('static)),
        CodeType::Text => (Some(quote!(<'a>)), quote!('a)),
    };
    let code_type = |lifetime| paths.code(&model.code_type, Some(lifetime));
    let (asked, kept) = (code_type("a"), code_type("static"));
    let inner = each(model, is_stub);
    let names = inner.iter().map(|inner| {
        let Inner { flattened, checked, unchecked, code, value, found, .. } = inner;
        let inner_type = &flattened.inner;
        let declared = inner.at(&quote! {
            type #checked =
                <<#unchecked as #exchange_error>::Code<'static> as #same_code<#kept, #unchecked>>::Enum;
            #[inline]
            const fn #code #generics(
                __code: #asked,
            ) -> <<#unchecked as #exchange_error>::Code<#lifetime> as #same_code<#asked, #unchecked>>::Code {
                __code
            }
            #[inline]
            const fn #value(__value: &#unchecked) -> &#checked {
                __value
            }
            #[inline]
            const fn #found(
                __found: #core::option::Option<#unchecked>,
            ) -> #core::option::Option<#checked> {
                __found
            }
        });
        quote! {
            type #unchecked = #inner_type;
            #declared
        }
    });
    let import = (!model.flattened.is_empty() && !is_stub).then(|| {
        quote! {
            #[allow(unused_imports)]
            use #not_derived as _;
        }
    });
    quote!(#import #(#names)*)
}

impl<'m> Inner<'m> {
    fn new((number, flattened): (usize, &'m Flattened)) -> Self {
        let span = Span::mixed_site().located_at(flattened.inner.span());
        let name = |name: &str| Ident::new(&format!("__{name}{number}"), span);
        Self {
            flattened,
            checked: name("Checked"),
            unchecked: name("Unchecked"),
            code: name("code"),
            value: name("value"),
            found: name("found"),
            span,
        }
    }

    /// Moves generated tokens to the position of the type.
    pub(super) fn at(&self, tokens: &TokenStream) -> TokenStream {
        let mut moved = TokenStream::new();
        for mut tree in tokens.clone() {
            tree.set_span(self.span);
            moved.append(tree);
        }
        moved
    }

    /// Returns the name of the type without its path.
    pub(super) fn name(&self) -> String {
        let segment = match &self.flattened.inner {
            Type::Path(path) => path.path.segments.last(),
            _ => None,
        };
        segment.map_or_else(|| label(&self.flattened.ident), |segment| label(&segment.ident))
    }

    /// Returns the reference `__inner` as a reference to the checked type.
    pub(super) fn value(&self) -> TokenStream {
        let value = &self.value;
        self.at(&quote!(#value(__inner)))
    }
}

/// Wraps a value of a flattened enum in its variant.
pub(super) fn wrap(model: &Model, flattened: &Flattened, value: &TokenStream) -> TokenStream {
    let (ident, variant, field) = (&model.ident, &flattened.ident, &flattened.field);
    quote!(#ident::#variant { #field: #value })
}

/// Returns `found`, or else what a flattened enum finds. Entries of the enum itself come first.
pub(super) fn own_first(
    model: &Model,
    is_stub: bool,
    found: TokenStream,
    ask: &dyn Fn(&Inner<'_>) -> TokenStream,
    paths: &Paths,
) -> TokenStream {
    if is_stub || model.flattened.is_empty() {
        return found;
    }
    let core = paths.core();
    let mut rest = quote!(#core::option::Option::None);
    for inner in each(model, is_stub).iter().rev() {
        let (unchecked, ask, found) = (&inner.unchecked, ask(inner), &inner.found);
        let ask = inner.at(&quote!(<#unchecked>::#ask));
        let found = inner.at(&quote!(#found(#ask)));
        let wrapped = wrap(model, inner.flattened, &quote!(__inner));
        rest = quote! {
            match #found {
                #core::option::Option::Some(__inner) => #core::option::Option::Some(#wrapped),
                #core::option::Option::None => #rest,
            }
        };
    }
    quote! {
        match #found {
            #core::option::Option::Some(__error) => #core::option::Option::Some(__error),
            #core::option::Option::None => #rest,
        }
    }
}
