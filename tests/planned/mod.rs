//! Lookups planned as the derive plans them, as tables of the runtime.

#[path = "../../macros/src/lookup/mod.rs"]
mod lookup;

use exchange_error::__private::{
    Entry, Fold, IntegerCodes, IntegerTable, NO_ROW, Parts, Slots, Texts,
};
use lookup::{integers, parts, slots, texts};

pub fn leaked<T>(values: impl IntoIterator<Item = T>) -> &'static [T] {
    Box::leak(values.into_iter().collect::<Vec<T>>().into_boxed_slice())
}

pub fn text(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

pub fn integers(codes: impl IntoIterator<Item = (i64, u32)>) -> IntegerCodes {
    let table = match integers::plan(codes) {
        integers::Plan::Walk(sorted) => {
            IntegerTable::Walk(leaked(sorted.keys.into_iter().zip(sorted.rows)))
        }
        integers::Plan::Direct { first, rows } => IntegerTable::Direct {
            first,
            rows: leaked(rows.into_iter().map(|row| row.unwrap_or(NO_ROW))),
        },
        integers::Plan::Hashed { slots, codes } => {
            IntegerTable::Hashed { codes: by_slot(&slots, &codes), slots: self::slots(slots) }
        }
    };
    IntegerCodes { unsigned: false, table }
}

pub fn texts(keys: impl IntoIterator<Item = (String, u32)>) -> Texts {
    match texts::plan(keys) {
        texts::Plan::Search(sorted) => {
            let entry = |(key, row): (&String, u32)| Entry::new(text(key), row);
            Texts::Search(leaked(sorted.keys.iter().zip(sorted.rows).map(entry)))
        }
        texts::Plan::Hashed { fold, slots, texts } => {
            let keys: Vec<_> = texts.iter().map(|(key, row)| Entry::new(text(key), *row)).collect();
            Texts::Hashed {
                fold: match fold {
                    texts::Fold::Ends(turn) => Fold::Ends(turn),
                    texts::Fold::Middle { turn, at } => Fold::Middle { turn, at },
                    texts::Fold::Whole => Fold::Whole,
                },
                texts: by_slot(&slots, &keys),
                slots: self::slots(slots),
            }
        }
    }
}

pub fn parts(keys: impl IntoIterator<Item = (String, u32)>) -> Parts {
    Parts(leaked(parts::plan(keys).iter().map(|(part, row)| (text(part), *row))))
}

fn slots(slots: slots::Slots) -> Slots {
    Slots {
        multiplier: slots.multiplier,
        bits: slots.owners.len().trailing_zeros(),
        displacements: leaked(slots.displacements),
    }
}

fn by_slot<T: Copy>(slots: &slots::Slots, keys: &[T]) -> &'static [T] {
    leaked(slots.owners.iter().map(|owner| keys[owner.unwrap_or(0)]))
}
