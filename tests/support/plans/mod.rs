//! Lookup tables of the runtime, built from the derive's plans without generating code.

#[path = "../../../macros/src/lookup/mod.rs"]
mod lookup;

use exchange_error::__private::{
    Entry, Fold, IntegerCodes, IntegerTable, NO_ROW, Parts, Slots, TextTable, Texts,
};
use lookup::{integers, parts, slots, texts};

pub(crate) fn leaked<T>(values: impl IntoIterator<Item = T>) -> &'static [T] {
    Box::leak(values.into_iter().collect::<Vec<T>>().into_boxed_slice())
}

pub(crate) fn text(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

pub(crate) fn integers(codes: impl IntoIterator<Item = (i64, u32)>) -> IntegerCodes {
    let (table, rows) = match integers::plan(codes.into_iter().collect()) {
        integers::Plan::Walk(sorted) => {
            (IntegerTable::Walk(leaked(sorted.keys)), leaked(sorted.rows))
        }
        integers::Plan::Direct { first, rows } => {
            (IntegerTable::Direct(first), leaked(rows.into_iter().map(|row| row.unwrap_or(NO_ROW))))
        }
        integers::Plan::Hashed { slots, codes, rows } => {
            let table = IntegerTable::Hashed { slots: self::slots(slots), codes: leaked(codes) };
            (table, numbered(rows))
        }
    };
    IntegerCodes { unsigned: false, table, rows }
}

pub(crate) fn texts(keys: impl IntoIterator<Item = (String, u32)>) -> Texts {
    let entry = |key: String| Entry { text: text(&key), words: texts::words(key.as_bytes()) };
    let (table, rows) = match texts::plan(keys.into_iter().collect()) {
        texts::Plan::Search(sorted) => {
            let texts = leaked(sorted.keys.iter().map(|key| text(key)));
            (TextTable::Search(texts), leaked(sorted.rows))
        }
        texts::Plan::Hashed { hash, slots, texts, rows } => {
            let fold = match hash {
                texts::Hash::Ends(turn) => Fold::Ends(turn),
                texts::Hash::Middle { rotate: turn, at } => Fold::Middle { turn, at },
                texts::Hash::Whole => Fold::Whole,
            };
            let texts = leaked(texts.into_iter().map(entry));
            (TextTable::Hashed { fold, slots: self::slots(slots), texts }, numbered(rows))
        }
    };
    Texts { table, rows }
}

pub(crate) fn parts(keys: impl IntoIterator<Item = (String, u32)>) -> Parts {
    Parts(leaked(
        parts::plan(keys.into_iter().collect()).iter().map(|(part, row)| (text(part), *row)),
    ))
}

fn slots(slots: slots::Slots) -> Slots {
    Slots {
        multiplier: slots.multiplier,
        count: slots.owners.len(),
        displacements: leaked(slots.displacements),
    }
}

fn numbered(rows: Vec<Option<u32>>) -> &'static [u32] {
    leaked(rows.into_iter().map(|row| row.unwrap_or(NO_ROW)))
}
