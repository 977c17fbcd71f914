//! A check that each code, status and message selects one variant only.

use std::collections::HashMap;
use std::hash::Hash;

use proc_macro2::{Ident, TokenStream};

use super::other::Other;
use super::selection::Selection;
use crate::errors::{Errors, catalogue};

pub(super) fn check(rows: &[&Selection], others: &[Other], errors: &mut Errors) {
    let codes = each(rows, |row| &row.codes, |code| (&code.value, &code.tokens));
    distinct(codes, "code", errors);
    let statuses = each(rows, |row| &row.statuses, |status| (&status.value, &status.source.tokens));
    distinct(statuses, "status", errors);
    let equals = each(rows, |row| &row.message_equals, |text| (&text.value, &text.tokens));
    distinct(equals, "message", errors);
    let contains = each(rows, |row| &row.message_contains, |text| (&text.value, &text.tokens));
    distinct(contains, "part of a message", errors);
    let timeouts = rows.iter().filter_map(|row| Some((row.timeout.as_ref()?, &row.ident)));
    only_one(timeouts, errors);
    only_one(others.iter().map(|other| (&other.key, &other.ident)), errors);
}

/// Returns the selectors of one sort, each with its variant.
fn each<'a, T: 'a, K: 'a>(
    rows: &[&'a Selection],
    selectors: impl Fn(&'a Selection) -> &'a Vec<T>,
    parts: impl Fn(&'a T) -> (&'a K, &'a TokenStream),
) -> impl Iterator<Item = (&'a K, Site<'a>)> {
    let selectors_of = |row: &&'a Selection| {
        let row: &'a Selection = row;
        selectors(row).iter().map(move |selector| (row, selector))
    };
    let found: Vec<(&'a Selection, &'a T)> = rows.iter().flat_map(selectors_of).collect();
    found.into_iter().map(move |(row, selector)| {
        let (key, tokens) = parts(selector);
        (key, Site { owner: &row.ident, tokens })
    })
}

/// The position of a selector: its variant and its tokens.
#[derive(Clone, Copy)]
struct Site<'a> {
    owner: &'a Ident,
    tokens: &'a TokenStream,
}

/// Reports a selector that occurs twice.
fn distinct<'a, K: Eq + Hash + ToString + 'a>(
    selectors: impl Iterator<Item = (&'a K, Site<'a>)>,
    name: &str,
    errors: &mut Errors,
) {
    let mut taken: HashMap<&K, Site<'a>> = HashMap::new();
    for (key, site) in selectors {
        match taken.get(key) {
            Some(first) => errors.push(catalogue::taken(
                name,
                &key.to_string(),
                (site.tokens, site.owner),
                (first.tokens, first.owner),
            )),
            None => {
                taken.insert(key, site);
            }
        }
    }
}

/// Reports a key that more than one variant has.
fn only_one<'a>(keys: impl Iterator<Item = (&'a Ident, &'a Ident)>, errors: &mut Errors) {
    let mut keys = keys;
    let Some((first, owner)) = keys.next() else {
        return;
    };
    for (key, _) in keys {
        errors.push(catalogue::repeated_flag(key, owner, first));
    }
}
