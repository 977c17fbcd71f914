//! What selects a variant selects only one.

use std::collections::HashMap;
use std::hash::Hash;

use proc_macro2::{Ident, TokenStream};

use super::{Other, Row};
use crate::errors::{Errors, catalogue};

pub(super) fn check(rows: &[Row], others: &[Other], errors: &mut Errors) {
    let codes = rows.iter().flat_map(|row| {
        row.codes.iter().map(|code| (code.value, Site { owner: &row.ident, tokens: &code.tokens }))
    });
    distinct(codes, "code", errors);
    let statuses = rows.iter().flat_map(|row| {
        row.statuses
            .iter()
            .map(|status| (status.value, Site { owner: &row.ident, tokens: &status.source.tokens }))
    });
    distinct(statuses, "status", errors);
    let timeouts = rows.iter().filter_map(|row| Some((row.timeout.as_ref()?, &row.ident)));
    only_one(timeouts, errors);
    only_one(others.iter().map(|other| (&other.key, &other.ident)), errors);
}

/// Where a selector stands.
#[derive(Clone, Copy)]
struct Site<'a> {
    owner: &'a Ident,
    tokens: &'a TokenStream,
}

fn distinct<'a, K: Copy + Eq + Hash + ToString>(
    selectors: impl Iterator<Item = (K, Site<'a>)>,
    what: &str,
    errors: &mut Errors,
) {
    let mut taken: HashMap<K, Site<'a>> = HashMap::new();
    for (key, site) in selectors {
        match taken.get(&key) {
            Some(first) => errors.push(catalogue::taken(
                what,
                &key.to_string(),
                site.tokens,
                first.owner,
                first.tokens,
            )),
            None => {
                taken.insert(key, site);
            }
        }
    }
}

fn only_one<'a>(keys: impl Iterator<Item = (&'a Ident, &'a Ident)>, errors: &mut Errors) {
    let mut keys = keys;
    let Some((first, owner)) = keys.next() else {
        return;
    };
    for (key, _) in keys {
        errors.push(catalogue::second_of_its_kind(key, owner, first));
    }
}
