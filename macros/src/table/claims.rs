//! The rows that each variant has on the page.

use std::collections::{HashMap, HashSet};

use super::columns::Row;
use super::label::{Key, Wanted};
use crate::model::{self, CodeType, Model, Selection};
use crate::syntax::markdown;

/// The rows of each label. A page may list a code several times, with different messages.
pub(super) struct Documented<'p>(HashMap<Key, Vec<&'p Row<'p>>>);

impl<'p> Documented<'p> {
    pub(super) fn new(rows: &'p [Row<'p>], code_type: &CodeType) -> Self {
        let mut by_key: HashMap<Key, Vec<&Row<'_>>> = HashMap::new();
        for row in rows {
            by_key.entry(Key::of(&row.label, code_type)).or_default().push(row);
        }
        Self(by_key)
    }

    /// Returns the key and the rows of a variant.
    pub(super) fn find(&self, wanted: &Wanted) -> Option<(&Key, &[&'p Row<'p>])> {
        let found = wanted.keys.iter().find_map(|key| self.0.get_key_value(key));
        found.map(|(key, rows)| (key, rows.as_slice()))
    }

    /// Returns the line of a row with one of these messages.
    pub(super) fn line_of(&self, messages: &HashSet<String>) -> Option<usize> {
        let rows = self.0.values().flatten();
        rows.filter(|row| messages.contains(row.message)).map(|row| row.line).min()
    }
}

/// A variant with the messages that it documents.
pub(super) struct Claimant<'a> {
    pub(super) selection: &'a Selection,
    /// `None` if the variant has errors.
    pub(super) row: Option<&'a model::Row>,
    /// The messages with white space as on the page.
    pub(super) messages: HashSet<String>,
}

impl<'a> Claimant<'a> {
    /// Returns the variants that are rows, those with errors included.
    pub(super) fn all(model: &'a Model) -> Vec<Self> {
        let row = |row: &'a model::Row| {
            let all = [&row.message].into_iter().chain(&row.further_messages);
            let messages = all.map(|message| markdown::one_spaced(&message.value)).collect();
            Self { selection: &row.selection, row: Some(row), messages }
        };
        let broken = |selection| Self { selection, row: None, messages: HashSet::new() };
        model.rows.iter().map(row).chain(model.broken.iter().map(broken)).collect()
    }
}

/// A label of the page that variants have.
pub(super) struct Claim<'a, 'p> {
    pub(super) rows: &'a [&'p Row<'p>],
    /// The messages of the rows. A row with a label alone documents none.
    pub(super) messages: HashSet<&'p str>,
    /// Indices of the variants.
    pub(super) by: Vec<usize>,
}

impl Claim<'_, '_> {
    /// Returns true if one of the messages is in both sets. Searches the smaller one, because a code may
    /// have as many messages, and a variant as many codes, as the page has rows.
    pub(super) fn has_any(&self, own: &HashSet<String>) -> bool {
        if self.messages.len() < own.len() {
            self.messages.iter().any(|message| own.contains(*message))
        } else {
            own.iter().any(|message| self.messages.contains(message.as_str()))
        }
    }
}

/// The labels that variants have, in the order of the variants.
#[derive(Default)]
pub(super) struct Claims<'a, 'p> {
    pub(super) all: Vec<Claim<'a, 'p>>,
    index: HashMap<&'a Key, usize>,
}

impl<'a, 'p> Claims<'a, 'p> {
    pub(super) fn add(&mut self, key: &'a Key, rows: &'a [&'p Row<'p>], variant: usize) {
        let claim = *self.index.entry(key).or_insert(self.all.len());
        if claim == self.all.len() {
            let messages = rows.iter().map(|row| row.message).filter(|message| !message.is_empty());
            self.all.push(Claim { rows, messages: messages.collect(), by: Vec::new() });
        }
        if let Some(claim) = self.all.get_mut(claim) {
            claim.by.push(variant);
        }
    }

    pub(super) fn has(&self, key: &Key) -> bool {
        self.index.contains_key(key)
    }
}
