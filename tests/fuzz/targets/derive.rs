//! Fuzzes the derive with the text of an item. It must return tokens, or errors followed by a stub.
//! Positions of errors are tested elsewhere, because there are no spans while fuzzing.

#![no_main]
#![allow(dead_code, reason = "the derive's own modules")]

#[path = "../../../macros/src/emit/mod.rs"]
mod emit;
#[path = "../../../macros/src/errors/mod.rs"]
mod errors;
#[path = "../../../macros/src/expand.rs"]
mod expand;
#[path = "../../../macros/src/grammar/mod.rs"]
mod grammar;
#[path = "../../../macros/src/jsonpath/mod.rs"]
mod jsonpath;
#[path = "../../../macros/src/lookup/mod.rs"]
mod lookup;
#[path = "../../../macros/src/model/mod.rs"]
mod model;
#[path = "../../../macros/src/syntax/mod.rs"]
mod syntax;
#[path = "../../../macros/src/table/mod.rs"]
mod table;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    if let Ok(input) = syn::parse_str::<syn::DeriveInput>(source) {
        let (tokens, errors) = expand::expand(&input);
        let items = syn::parse2::<syn::File>(tokens).expect("the expansion is Rust").items;
        let is_impl = |item: &syn::Item| matches!(item, syn::Item::Const(_));
        // A stub needs a type without parameters that is no union.
        let takes_stub =
            input.generics.params.is_empty() && !matches!(input.data, syn::Data::Union(_));
        assert_eq!(items.iter().any(is_impl), takes_stub, "a stub comes with every error");
        assert_eq!(items.iter().all(is_impl), errors.is_none());
    }
});
