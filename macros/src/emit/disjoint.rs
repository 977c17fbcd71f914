//! Assertions on flattened enums, which the derive cannot see. The compiler evaluates them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::spanned::Spanned;

use super::flattened::{self, Inner};
use super::lookups;
use super::names::Names;
use super::paths::{Paths, at};
use crate::model::Model;

/// Returns assertions on flattened enums: they share only selectors that the enum itself has, and none
/// of their codes is `ok`.
///
/// rustc reports a failed assertion at the flattened enum, or at the later of two.
pub(super) fn expand(model: &Model, paths: &Paths) -> TokenStream {
    let inner = flattened::each(model, false);
    let assert = |inner: &Inner<'_>, call: &TokenStream| {
        let call = at(inner.flattened.inner.span(), call);
        quote!(const _: () = #call;)
    };
    let mut assertions = Vec::new();
    let mut ok = Vec::new();
    for rule in model.rules.iter().flatten() {
        ok.extend(rule.ok.iter().map(ToString::to_string));
    }
    if !ok.is_empty() {
        let (not_ok, exchange_error) =
            (paths.private("assert_not_ok"), paths.public("ExchangeError"));
        for inner in &inner {
            let (name, inner_type) = (inner.name(), &inner.checked);
            let selectors = quote!(<#inner_type as #exchange_error>::__SELECTORS);
            assertions.push(assert(inner, &quote!(#not_ok(&[#(#ok),*], (#name, #selectors)))));
        }
    }
    if inner.len() > 1 {
        assertions.push(between(&inner, paths));
        let (disjoint, one_timeout) =
            (paths.private("assert_disjoint"), paths.private("assert_one_timeout"));
        let Names { selectors, overlaps, enums, timeouts, .. } = Names::new();
        let has_timeout = model.rows.iter().any(|row| row.selection.timeout.is_some());
        for (later, inner) in inner.iter().enumerate().skip(1) {
            let later = Literal::usize_unsuffixed(later);
            let disjoint = quote!(#disjoint(#selectors, &#overlaps, &#enums, #later));
            let one_timeout = quote!(#one_timeout(#has_timeout, &#timeouts, &#enums, #later));
            assertions.extend([assert(inner, &disjoint), assert(inner, &one_timeout)]);
        }
    }
    quote!(#(#assertions)*)
}

/// Returns the constants that the assertions on two enums read.
fn between(inner: &[Inner<'_>], paths: &Paths) -> TokenStream {
    let (core, bool, str) = (paths.core(), paths.primitive("bool"), paths.primitive("str"));
    let [overlap_type, search, slots] =
        ["Overlaps", "overlaps", "overlap_slots"].map(|name| paths.private(name));
    let Names { selectors, overlaps, enums, timeouts, .. } = Names::new();
    let (count, names) = (Literal::usize_unsuffixed(inner.len()), inner.iter().map(Inner::name));
    let found = inner.iter().map(|inner| {
        let (inner_type, find) = (&inner.checked, lookups::find("timeout"));
        inner.at(&quote!(#core::option::Option::is_some(&<#inner_type>::#find())))
    });
    quote! {
        // Tens of thousands of codes take more steps than rustc expects of a constant.
        #[allow(long_running_const_eval)]
        const #overlaps: #overlap_type<#count> =
            #search::<#count, { #slots(#selectors) }>(#selectors);
        const #enums: [&#str; #count] = [#(#names),*];
        const #timeouts: [#bool; #count] = [#(#found),*];
    }
}
