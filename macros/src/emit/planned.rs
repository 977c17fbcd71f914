//! A planned lookup as constant data.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::paths::{Paths, own};
use crate::lookup::slots::Slots;
use crate::lookup::{integers, texts};

pub(super) fn integers(plan: &integers::Plan, paths: &Paths) -> TokenStream {
    let table = paths.private("IntegerTable");
    match plan {
        integers::Plan::Walk(sorted) => {
            let codes = sorted.keys.iter().map(|code| Literal::i64_unsuffixed(*code));
            let codes = pairs(codes.zip(sorted.rows.iter().copied()));
            quote!(#table::Walk(#codes))
        }
        integers::Plan::Direct { first, rows } => {
            let (first, none) = (Literal::i64_unsuffixed(*first), paths.private("NO_ROW"));
            let rows = rows.iter().map(|row| match row {
                Some(row) => Literal::u32_unsuffixed(*row).into_token_stream(),
                None => none.clone(),
            });
            quote!(#table::Direct { first: #first, rows: &[#(#rows),*] })
        }
        integers::Plan::Hashed { slots, codes } => {
            let codes = by_slot(slots, codes);
            let codes = codes.map(|(code, row)| (Literal::i64_unsuffixed(*code), *row));
            let (codes, slots) = (pairs(codes), self::slots(slots, paths));
            quote!(#table::Hashed { slots: #slots, codes: #codes })
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
                texts::Fold::Whole => own("Whole").into_token_stream(),
            };
            quote!(#table::Hashed { fold: #folds::#fold, slots: #slots, texts: #texts })
        }
    }
}

fn slots(slots: &Slots, paths: &Paths) -> TokenStream {
    let name = paths.private("Slots");
    let multiplier = Literal::u64_unsuffixed(slots.multiplier);
    let displacements = slots.displacements.iter().map(|by| Literal::u16_unsuffixed(*by));
    let bits = Literal::u32_unsuffixed(slots.owners.len().trailing_zeros());
    quote! {
        #name { multiplier: #multiplier, displacements: &[#(#displacements),*], bits: #bits }
    }
}

/// What each slot holds: its own key, or, where it has none, some key of another slot: whoever looks
/// for that one looks there.
fn by_slot<'a, T>(slots: &'a Slots, keys: &'a [T]) -> impl Iterator<Item = &'a T> {
    slots.owners.iter().filter_map(|key| keys.get(key.unwrap_or(0)))
}

fn pairs<T: ToTokens>(pairs: impl Iterator<Item = (T, u32)>) -> TokenStream {
    let pairs = pairs.map(|(key, row)| {
        let row = Literal::u32_unsuffixed(row);
        quote!((#key, #row))
    });
    quote!(&[#(#pairs),*])
}

fn entries(texts: impl Iterator<Item = (impl ToTokens, u32)>, paths: &Paths) -> TokenStream {
    let entry = paths.private("Entry");
    let entries = texts.map(|(text, row)| {
        let row = Literal::u32_unsuffixed(row);
        quote!(#entry::new(#text, #row))
    });
    quote!(&[#(#entries),*])
}
