//! A check that each code, status and message selects one variant only.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};

use super::other::Other;
use super::selection::Selection;
use crate::errors::{Errors, catalogue};
use crate::syntax::Text;

pub(super) fn check(rows: &[&Selection], others: &[Other], errors: &mut Errors) {
    let (mut integers, mut texts) = (Taken::new("code"), Taken::new("code"));
    for row in rows {
        for code in &row.codes {
            let codes = if code.is_text() { &mut texts } else { &mut integers };
            codes.add(code.value.to_string(), &code.tokens, &row.ident, errors);
        }
    }
    let mut statuses = Taken::new("status");
    for row in rows {
        for status in &row.statuses {
            let tokens = &status.source.tokens;
            statuses.add(status.value.to_string(), tokens, &row.ident, errors);
        }
    }
    let mut equals = Taken::new("message");
    for row in rows {
        equals.add_texts(&row.message_equals, &row.ident, errors);
    }
    let mut contains = Taken::new("part of a message");
    for row in rows {
        contains.add_texts(&row.message_contains, &row.ident, errors);
    }
    let mut timeout = None;
    for row in rows {
        if let Some(key) = &row.timeout {
            only_one(&mut timeout, key, &row.ident, errors);
        }
    }
    let mut first = None;
    for other in others {
        only_one(&mut first, &other.key, &other.ident, errors);
    }
}

/// The selectors of one sort, each with its tokens and its variant. Integers are written as text, so
/// that one type of map holds every sort.
struct Taken<'a> {
    name: &'static str,
    taken: HashMap<String, (&'a TokenStream, &'a Ident)>,
}

impl<'a> Taken<'a> {
    fn new(name: &'static str) -> Self {
        Self { name, taken: HashMap::new() }
    }

    /// Adds a selector, or reports that it occurs twice.
    fn add(
        &mut self,
        selector: String,
        tokens: &'a TokenStream,
        owner: &'a Ident,
        errors: &mut Errors,
    ) {
        let own = (tokens, owner);
        match self.taken.get(&selector) {
            Some(first) => errors.push(catalogue::taken(self.name, &selector, own, *first)),
            None => {
                self.taken.insert(selector, own);
            }
        }
    }

    fn add_texts(&mut self, texts: &'a [Text], owner: &'a Ident, errors: &mut Errors) {
        for text in texts {
            self.add(text.value.clone(), &text.tokens, owner, errors);
        }
    }
}

/// Keeps the first variant with a key, and reports each further one.
fn only_one<'a>(
    first: &mut Option<(&'a Ident, &'a Ident)>,
    key: &'a Ident,
    owner: &'a Ident,
    errors: &mut Errors,
) {
    match first {
        Some((first, first_owner)) => {
            errors.push(catalogue::repeated_flag(key, first_owner, first));
        }
        None => *first = Some((key, owner)),
    }
}
