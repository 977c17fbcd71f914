//! The rows that each variant has on the page.

use std::collections::{HashMap, HashSet};

use super::columns::Row;
use super::label::{Key, Wanted};
use crate::model::{self, CodeType, Model, Selection};
use crate::syntax::markdown;

/// The rows of each label. A page may list a code several times, with different messages.
pub(super) struct Documented<'p> {
    /// In the order of the page.
    pub(super) labels: Vec<Vec<&'p Row<'p>>>,
    /// Index in `labels`.
    index: HashMap<Key, usize>,
}

impl<'p> Documented<'p> {
    pub(super) fn new(rows: &'p [Row<'p>], code_type: &CodeType) -> Self {
        let (mut labels, mut index): (Vec<Vec<_>>, _) = (Vec::new(), HashMap::new());
        for row in rows {
            let label = *index.entry(Key::of(&row.label, code_type)).or_insert(labels.len());
            match labels.get_mut(label) {
                Some(rows) => rows.push(row),
                None => labels.push(vec![row]),
            }
        }
        Self { labels, index }
    }

    /// Returns the index of the label of a variant, and its rows.
    pub(super) fn find(&self, wanted: &Wanted) -> Option<(usize, &[&'p Row<'p>])> {
        let label = *wanted.keys.iter().find_map(|key| self.index.get(key))?;
        Some((label, self.labels.get(label)?))
    }

    /// Returns the line of a row with one of these messages.
    pub(super) fn line_of(&self, messages: &HashSet<String>) -> Option<usize> {
        let rows = self.labels.iter().flatten();
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
            let all = row.messages().into_iter();
            let messages = all.map(|message| markdown::one_spaced(&message.value)).collect();
            Self { selection: &row.selection, row: Some(row), messages }
        };
        let broken = |selection| Self { selection, row: None, messages: HashSet::new() };
        let mut all: Vec<Self> = model.rows.iter().map(row).collect();
        all.extend(model.broken.iter().map(broken));
        all
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
pub(super) struct Claims<'a, 'p> {
    pub(super) all: Vec<Claim<'a, 'p>>,
    /// Index in `all` of each label of the page.
    of_label: Vec<Option<usize>>,
}

impl<'a, 'p> Claims<'a, 'p> {
    pub(super) fn new(documented: &Documented<'_>) -> Self {
        Self { all: Vec::new(), of_label: vec![None; documented.labels.len()] }
    }

    pub(super) fn add(&mut self, label: usize, rows: &'a [&'p Row<'p>], variant: usize) {
        let Some(claim) = self.of_label.get_mut(label) else { return };
        let claim = *claim.get_or_insert(self.all.len());
        if claim == self.all.len() {
            let messages = rows.iter().map(|row| row.message).filter(|message| !message.is_empty());
            self.all.push(Claim { rows, messages: messages.collect(), by: Vec::new() });
        }
        if let Some(claim) = self.all.get_mut(claim) {
            claim.by.push(variant);
        }
    }

    /// Returns true if a variant has the label.
    pub(super) fn has(&self, label: usize) -> bool {
        self.of_label.get(label).is_some_and(Option::is_some)
    }
}
