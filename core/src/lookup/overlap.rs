//! Search for codes and messages that several flattened enums have.
//!
//! One hash table takes the keys of all enums, so the search is linear in their number. Constants are
//! evaluated slowly, and a call costs the most: the hash functions call nothing.

use super::{
    Codes, IntegerTable, NO_ROW, Selectors, TextTable,
    words::{self, Words},
};

/// The first code, and the first message, that two flattened enums have in common and the outer enum
/// does not have: one of the two rows could never be found.
#[derive(Debug)]
pub struct Overlaps<const ENUMS: usize> {
    pub(super) codes: Pairs<ENUMS>,
    pub(super) messages: Pairs<ENUMS>,
}

/// A shared selector for each pair of enums: `[later][earlier]`.
type Pairs<const ENUMS: usize> = [[Option<Shared>; ENUMS]; ENUMS];

/// The table of a selector, and its slot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shared {
    pub(super) codes: Codes,
    pub(super) slot: usize,
}

/// Returns the size of the hash table that [`overlaps`] needs: a power of two, and at least twice the
/// number of keys.
#[must_use]
pub const fn overlap_slots(outer: &'static Selectors) -> usize {
    let codes = slots(outer, Column::Codes);
    let messages = slots(outer, Column::Messages);
    let most = if codes > messages { codes } else { messages };
    (2 * most + 1).next_power_of_two()
}

/// Compares the flattened enums of an enum. `ENUMS` is their number, `SLOTS` the size of the hash table.
#[must_use]
pub const fn overlaps<const ENUMS: usize, const SLOTS: usize>(
    outer: &'static Selectors,
) -> Overlaps<ENUMS> {
    Overlaps {
        codes: Search::<ENUMS, SLOTS>::new(outer, Column::Codes).pairs(),
        messages: Search::<ENUMS, SLOTS>::new(outer, Column::Messages).pairs(),
    }
}

/// The selectors that are compared.
#[derive(Clone, Copy)]
enum Column {
    Codes,
    Messages,
}

impl Column {
    const fn of(self, selectors: &'static Selectors) -> Codes {
        match self {
            Self::Codes => selectors.codes,
            Self::Messages => Codes::Text(&selectors.message_equals),
        }
    }

    /// Returns true if an enum, or one that it flattens, has the selector in a slot of a table.
    const fn is_in(self, selectors: &'static Selectors, codes: Codes, slot: usize) -> bool {
        let mut inner = 0;
        while inner < selectors.flattened.len() {
            if self.is_in(selectors.flattened[inner], codes, slot) {
                return true;
            }
            inner += 1;
        }
        self.is_own(selectors, codes, slot)
    }

    const fn is_own(self, selectors: &'static Selectors, codes: Codes, slot: usize) -> bool {
        match (self.of(selectors), codes) {
            (Codes::Integer(own), Codes::Integer(other)) => match other.code_at(slot) {
                Some(code) => own.find(code).is_some(),
                None => false,
            },
            (Codes::Text(own), Codes::Text(other)) => match other.text_at(slot) {
                Some(text) => own.has(text),
                None => false,
            },
            _ => false,
        }
    }
}

impl Codes {
    /// Returns the number of slots that may hold a code.
    pub(super) const fn slots(&self) -> usize {
        match self {
            Self::Integer(codes) => codes.rows.len(),
            Self::Text(codes) => codes.rows.len(),
        }
    }
}

/// Returns the number of slots of all tables below an enum.
const fn slots(selectors: &'static Selectors, column: Column) -> usize {
    let (mut sum, mut at) = (0, 0);
    while at < selectors.flattened.len() {
        let inner = selectors.flattened[at];
        sum += column.of(inner).slots() + slots(inner, column);
        at += 1;
    }
    sum
}

/// A key of the hash table, and the number of the first enum that has it.
#[derive(Clone, Copy)]
struct Seen {
    key: u64,
    /// [`FREE`] for a slot without a key.
    by: usize,
}

const FREE: usize = usize::MAX;

struct Search<const ENUMS: usize, const SLOTS: usize> {
    outer: &'static Selectors,
    column: Column,
    /// Linear probing.
    seen: [Seen; SLOTS],
    shared: Pairs<ENUMS>,
}

impl<const ENUMS: usize, const SLOTS: usize> Search<ENUMS, SLOTS> {
    const fn new(outer: &'static Selectors, column: Column) -> Self {
        let seen = [Seen { key: 0, by: FREE }; SLOTS];
        Self { outer, column, seen, shared: [[None; ENUMS]; ENUMS] }
    }

    const fn pairs(mut self) -> Pairs<ENUMS> {
        let mut at = 0;
        while at < self.outer.flattened.len() {
            self.add_enum(at, self.outer.flattened[at]);
            at += 1;
        }
        self.shared
    }

    /// Adds the keys of an enum, and of those that it flattens.
    const fn add_enum(&mut self, number: usize, selectors: &'static Selectors) {
        let codes = self.column.of(selectors);
        let mut slot = 0;
        match codes {
            Codes::Integer(table) => {
                while slot < table.rows.len() {
                    if table.rows[slot] != NO_ROW {
                        #[expect(clippy::cast_possible_wrap, reason = "a dense table is small")]
                        let code = match &table.table {
                            IntegerTable::Walk(codes) | IntegerTable::Hashed { codes, .. } => {
                                codes[slot]
                            }
                            IntegerTable::Direct(first) => first.wrapping_add(slot as i64),
                        };
                        #[expect(clippy::cast_sign_loss, reason = "the bits are the key")]
                        self.add(number, code as u64, codes, slot);
                    }
                    slot += 1;
                }
            }
            Codes::Text(table) => {
                while slot < table.rows.len() {
                    if table.rows[slot] != NO_ROW {
                        let key = match &table.table {
                            TextTable::Search(texts) => text_key(texts[slot], None),
                            TextTable::Hashed { texts, .. } => {
                                text_key(texts[slot].text, Some(texts[slot].words))
                            }
                        };
                        self.add(number, key, codes, slot);
                    }
                    slot += 1;
                }
            }
        }
        let mut inner = 0;
        while inner < selectors.flattened.len() {
            self.add_enum(number, selectors.flattened[inner]);
            inner += 1;
        }
    }

    /// Adds a key, or records that an earlier enum has it too.
    const fn add(&mut self, number: usize, key: u64, codes: Codes, slot: usize) {
        #[expect(clippy::cast_possible_truncation, reason = "masked")]
        let mut at = mixed(key) as usize & (SLOTS - 1);
        while self.seen[at].by != FREE {
            let Seen { key: other, by } = self.seen[at];
            // An enum may repeat what it flattens. Different texts may have equal keys.
            if other == key
                && by != number
                && self.column.is_in(self.outer.flattened[by], codes, slot)
            {
                let is_decided = self.column.is_own(self.outer, codes, slot);
                if !is_decided && self.shared[number][by].is_none() {
                    self.shared[number][by] = Some(Shared { codes, slot });
                }
                return;
            }
            at = (at + 1) & (SLOTS - 1);
        }
        self.seen[at] = Seen { key, by: number };
    }
}

/// Returns a key of a text. Its words are computed here if the table does not have them.
const fn text_key(text: &str, words: Option<Words>) -> u64 {
    let bytes = text.as_bytes();
    let words = match words {
        Some(words) => words,
        None => match words::of(bytes) {
            Some(words) => words,
            None => words::of_short(bytes),
        },
    };
    let mut key = mixed(words[0] ^ ((bytes.len() as u64) << 56));
    if bytes.len() <= 8 {
        return key;
    }
    key = mixed(mixed(mixed(key ^ words[1]) ^ words[2]) ^ words[3]);
    if bytes.len() > words::LONGEST {
        let (chunks, _) = bytes.as_chunks();
        let mut at = 1;
        while at < chunks.len() {
            let chunk = u128::from_ne_bytes(chunks[at]);
            #[expect(clippy::cast_possible_truncation, reason = "the halves of a chunk")]
            let (low, high) = (chunk as u64, (chunk >> 64) as u64);
            key = mixed(mixed(key ^ low) ^ high);
            at += 1;
        }
        let mut at = chunks.len() * 16;
        while at < bytes.len() - 8 {
            key = mixed(key ^ bytes[at] as u64);
            at += 1;
        }
    }
    key
}

/// Multiplies, and adds the upper half of the product to the lower half by XOR. A product of 128 bits
/// needs no call, unlike `wrapping_mul`.
#[expect(clippy::cast_possible_truncation, reason = "the halves of the product")]
const fn mixed(key: u64) -> u64 {
    let product = key as u128 * 0x9e37_79b9_7f4a_7c15;
    (product >> 64) as u64 ^ product as u64
}
