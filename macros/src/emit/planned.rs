//! A planned lookup as constant data.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::paths::{Paths, own};
use crate::lookup::slots::Slots;
use crate::lookup::{integers, texts};

/// A lookup, ready to be written.
pub(super) struct Planned {
    /// The table that is searched; it names the arrays.
    pub(super) table: TokenStream,
    /// Each array a `static`, so that a program holds it once, while the table over them is a
    /// constant, so that a lookup knows its shape.
    pub(super) arrays: TokenStream,
    /// The row at each place.
    pub(super) rows: Vec<Option<u32>>,
}

pub(super) fn integers(plan: &integers::Plan, paths: &Paths) -> Planned {
    let (table, i64) = (paths.private("IntegerTable"), paths.primitive("i64"));
    let places = own("__PLACES");
    match plan {
        integers::Plan::Walk(sorted) => {
            let codes = sorted.keys.iter().map(|code| Literal::i64_unsuffixed(*code));
            Planned {
                table: quote!(#table::Walk(&[#(#codes),*])),
                arrays: TokenStream::new(),
                rows: sorted.rows.iter().copied().map(Some).collect(),
            }
        }
        integers::Plan::Direct { first, rows } => {
            let first = Literal::i64_unsuffixed(*first);
            Planned {
                table: quote!(#table::Direct(#first)),
                arrays: TokenStream::new(),
                rows: rows.clone(),
            }
        }
        integers::Plan::Hashed { slots, codes, rows } => {
            let (displaced, u8) = (own("__DISPLACED"), paths.primitive("u8"));
            let displacements = displacements(slots);
            let [count, slot_count] =
                [slots.displacements.len(), codes.len()].map(Literal::usize_unsuffixed);
            let codes = codes.iter().map(|code| Literal::i64_unsuffixed(*code));
            let over = slots_over(slots, &quote!(#displaced), paths);
            Planned {
                table: quote!(#table::Hashed { slots: #over, codes: &#places }),
                arrays: quote! {
                    static #displaced: [#u8; #count] = #displacements;
                    static #places: [#i64; #slot_count] = [#(#codes),*];
                },
                rows: rows.clone(),
            }
        }
    }
}

pub(super) fn texts(plan: &texts::Plan, paths: &Paths) -> Planned {
    let table = paths.private("TextTable");
    let (table, rows) = match plan {
        texts::Plan::Search(sorted) => {
            let texts = &sorted.keys;
            (
                quote!(#table::Search(&[#(#texts),*])),
                sorted.rows.iter().copied().map(Some).collect(),
            )
        }
        texts::Plan::Hashed { fold, slots, texts, rows } => {
            let entries = entries(texts, paths);
            let over = slots_over(slots, &displacements(slots), paths);
            let folds = paths.private("Fold");
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
            let hashed = quote!(Hashed { fold: #folds::#fold, slots: #over, texts: #entries });
            (quote!(#table::#hashed), rows.clone())
        }
    };
    Planned { table, arrays: TokenStream::new(), rows }
}

impl Planned {
    /// The first place of each of so many rows, as an array, and places of rows that have more.
    pub(super) fn places(&self, rows: usize) -> (TokenStream, TokenStream) {
        let (mut first, mut more) = (vec![u32::MAX; rows], Vec::new());
        for (place, row) in (0..).zip(&self.rows) {
            let Some(row) = row.and_then(|row| usize::try_from(row).ok()) else { continue };
            match first.get_mut(row) {
                Some(first) if *first == u32::MAX => *first = place,
                _ => {
                    let [place, row] =
                        [Literal::u32_unsuffixed(place), Literal::usize_unsuffixed(row)];
                    more.push(quote!((#place, #row)));
                }
            }
        }
        let first = first.into_iter().map(Literal::u32_unsuffixed);
        (quote!([#(#first),*]), quote!([#(#more),*]))
    }

    /// The row at each place, as an array.
    pub(super) fn rows(&self) -> TokenStream {
        // The runtime has a name for the largest number, but each name takes the compiler a while.
        let rows = self.rows.iter().map(|row| Literal::u32_unsuffixed(row.unwrap_or(u32::MAX)));
        quote!([#(#rows),*])
    }
}

fn displacements(slots: &Slots) -> TokenStream {
    let displacements = slots.displacements.iter().map(|by| Literal::u8_unsuffixed(*by));
    quote!([#(#displacements),*])
}

fn slots_over(slots: &Slots, displacements: &TokenStream, paths: &Paths) -> TokenStream {
    let name = paths.private("Slots");
    let multiplier = Literal::u64_unsuffixed(slots.multiplier);
    let count = Literal::usize_unsuffixed(slots.owners.len());
    quote!(#name { multiplier: #multiplier, displacements: &#displacements, count: #count })
}

fn entries(texts: &[String], paths: &Paths) -> TokenStream {
    let entry = paths.private("Entry");
    let entries = texts.iter().map(|text| {
        let words = texts::words(text.as_bytes()).map(Literal::u64_unsuffixed);
        quote!(#entry { text: #text, words: [#(#words),*] })
    });
    quote!(&[#(#entries),*])
}
