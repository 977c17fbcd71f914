//! Tokens of a planned lookup, as constant data.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::paths::{Paths, own};
use crate::lookup::slots::Slots;
use crate::lookup::{integers, texts};

/// The tokens of a lookup.
pub(super) struct Planned {
    /// The expression of the table, which refers to the arrays.
    pub(super) table: TokenStream,
    /// The arrays as statics, so that a program holds each once. The table itself is a constant, so
    /// that the compiler sees which search a lookup uses.
    pub(super) arrays: TokenStream,
    /// The row of each slot.
    pub(super) rows: Vec<Option<u32>>,
}

pub(super) fn integers(plan: &integers::Plan, paths: &Paths) -> Planned {
    let (table, i64) = (paths.private("IntegerTable"), paths.primitive("i64"));
    let slot_codes = own("__SLOT_CODES");
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
                table: quote!(#table::Hashed { slots: #over, codes: &#slot_codes }),
                arrays: quote! {
                    static #displaced: [#u8; #count] = #displacements;
                    static #slot_codes: [#i64; #slot_count] = [#(#codes),*];
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
        texts::Plan::Hashed { hash, slots, texts, rows } => {
            let entries = entries(texts, paths);
            let over = slots_over(slots, &displacements(slots), paths);
            let hash_type = paths.private("Fold");
            let hash = match hash {
                texts::Hash::Ends(rotate) => {
                    let rotate = Literal::u32_unsuffixed(*rotate);
                    quote!(Ends(#rotate))
                }
                texts::Hash::Middle { rotate, at } => {
                    let [rotate, at] = [rotate, at].map(|number| Literal::u32_unsuffixed(*number));
                    quote!(Middle { turn: #rotate, at: #at })
                }
                texts::Hash::Whole => own("Whole").into_token_stream(),
            };
            let hashed = quote!(Hashed { fold: #hash_type::#hash, slots: #over, texts: #entries });
            (quote!(#table::#hashed), rows.clone())
        }
    };
    Planned { table, arrays: TokenStream::new(), rows }
}

impl Planned {
    /// Returns the first slot of each row as an array, and the further slots with their rows.
    pub(super) fn slots(&self, rows: usize) -> (TokenStream, TokenStream) {
        let (mut first, mut more) = (vec![u32::MAX; rows], Vec::new());
        for (slot, row) in (0..).zip(&self.rows) {
            let Some(row) = row.and_then(|row| usize::try_from(row).ok()) else { continue };
            match first.get_mut(row) {
                Some(first) if *first == u32::MAX => *first = slot,
                _ => {
                    let (slot, row) =
                        (Literal::u32_unsuffixed(slot), Literal::usize_unsuffixed(row));
                    more.push(quote!((#slot, #row)));
                }
            }
        }
        let first = first.into_iter().map(Literal::u32_unsuffixed);
        (quote!([#(#first),*]), quote!([#(#more),*]))
    }

    /// Returns the row of each slot as an array.
    pub(super) fn rows(&self) -> TokenStream {
        // A literal compiles faster than the runtime's constant `NO_ROW`, and there may be thousands.
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
