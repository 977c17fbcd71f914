//! A planned lookup as constant data.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::paths::{Paths, own};
use crate::lookup::slots::Slots;
use crate::lookup::{integers, texts};

/// The arrays, each a `static` so that a program holds it once, and the table over them, a constant
/// so that a lookup knows its shape.
pub(super) fn integers(plan: &integers::Plan, paths: &Paths) -> (TokenStream, TokenStream) {
    let table = paths.private("IntegerTable");
    let (i64, u32) = (paths.primitive("i64"), paths.primitive("u32"));
    let places_name = own("__PLACES");
    match plan {
        integers::Plan::Walk(sorted) => {
            let codes = pairs(sorted.keys.iter().zip(&sorted.rows));
            (TokenStream::new(), quote!(#table::Walk(&#codes)))
        }
        integers::Plan::Direct { first, rows } => {
            let (first, none) = (Literal::i64_unsuffixed(*first), paths.private("NO_ROW"));
            let places = Literal::usize_unsuffixed(rows.len());
            let rows = rows.iter().map(|row| match row {
                Some(row) => Literal::u32_unsuffixed(*row).into_token_stream(),
                None => none.clone(),
            });
            let items = quote!(static #places_name: [#u32; #places] = [#(#rows),*];);
            (items, quote!(#table::Direct { first: #first, rows: &#places_name }))
        }
        integers::Plan::Hashed { slots, codes } => {
            let (displaced_name, u16) = (own("__DISPLACED"), paths.primitive("u16"));
            let displaced = displacements(slots);
            let codes = pairs(by_slot(slots, codes).map(|(code, row)| (code, row)));
            let [count, places] =
                [slots.displacements.len(), slots.owners.len()].map(Literal::usize_unsuffixed);
            let items = quote! {
                static #displaced_name: [#u16; #count] = #displaced;
                static #places_name: [(#i64, #u32); #places] = #codes;
            };
            let slots = slots_over(slots, &quote!(#displaced_name), paths);
            (items, quote!(#table::Hashed { slots: #slots, codes: &#places_name }))
        }
    }
}

pub(super) fn texts(plan: &texts::Plan, paths: &Paths) -> TokenStream {
    let table = paths.private("Texts");
    match plan {
        texts::Plan::Search(sorted) => {
            let texts = entries(sorted.keys.iter().zip(sorted.rows.iter().copied()), paths);
            quote!(#table::Search(#texts))
        }
        texts::Plan::Hashed { fold, slots, texts } => {
            let texts = entries(by_slot(slots, texts).map(|(text, row)| (text, *row)), paths);
            let (slots, folds) = (self::slots(slots, paths), paths.private("Fold"));
            let fold = match fold {
                texts::Fold::Ends(turn) => {
                    let turn = Literal::u32_unsuffixed(*turn);
                    quote!(Ends(#turn))
                }
                texts::Fold::Middle { turn, at } => {
                    let [turn, at] = [turn, at].map(|number| Literal::u32_unsuffixed(*number));
                    quote!(Middle { turn: #turn, at: #at })
                }
                texts::Fold::Whole => own("Whole").into_token_stream(),
            };
            quote!(#table::Hashed { fold: #folds::#fold, slots: #slots, texts: #texts })
        }
    }
}

fn slots(slots: &Slots, paths: &Paths) -> TokenStream {
    slots_over(slots, &displacements(slots), paths)
}

fn displacements(slots: &Slots) -> TokenStream {
    let displacements = slots.displacements.iter().map(|by| Literal::u16_unsuffixed(*by));
    quote!([#(#displacements),*])
}

fn slots_over(slots: &Slots, displacements: &TokenStream, paths: &Paths) -> TokenStream {
    let name = paths.private("Slots");
    let multiplier = Literal::u64_unsuffixed(slots.multiplier);
    let bits = Literal::u32_unsuffixed(slots.owners.len().trailing_zeros());
    quote!(#name { multiplier: #multiplier, displacements: &#displacements, bits: #bits })
}

/// What each slot holds: its own key, or, where it has none, some key of another slot: whoever looks
/// for that one looks there.
fn by_slot<'a, T>(slots: &'a Slots, keys: &'a [T]) -> impl Iterator<Item = &'a T> {
    slots.owners.iter().filter_map(|key| keys.get(key.unwrap_or(0)))
}

fn pairs<'a>(pairs: impl Iterator<Item = (&'a i64, &'a u32)>) -> TokenStream {
    let pairs = pairs.map(|(code, row)| {
        let (code, row) = (Literal::i64_unsuffixed(*code), Literal::u32_unsuffixed(*row));
        quote!((#code, #row))
    });
    quote!([#(#pairs),*])
}

fn entries(texts: impl Iterator<Item = (impl ToTokens, u32)>, paths: &Paths) -> TokenStream {
    let entry = paths.private("Entry");
    let entries = texts.map(|(text, row)| {
        let row = Literal::u32_unsuffixed(row);
        quote!(#entry::new(#text, #row))
    });
    quote!(&[#(#entries),*])
}
