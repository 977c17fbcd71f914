//! Compares the messages of the variants with those of their rows. Each message of the page must be
//! accounted for.

use std::collections::{HashMap, HashSet};

use super::claims::{Claim, Claimant, Claims};
use super::columns::{Row, Rows};
use super::elsewhere;
use crate::errors::{Errors, catalogue};
use crate::grammar::table::TableAttribute;
use crate::model;
use crate::syntax::{Text, markdown};

pub(super) fn compare(
    attribute: &TableAttribute,
    rows: &Rows<'_>,
    claimants: &[Claimant<'_>],
    claims: &Claims<'_, '_>,
    errors: &mut Errors,
) {
    for claim in &claims.all {
        check_shared(claim, claimants, errors);
    }
    let mut own: Vec<Vec<&Claim<'_, '_>>> = claimants.iter().map(|_| Vec::new()).collect();
    for claim in &claims.all {
        for variant in &claim.by {
            if let Some(own) = own.get_mut(*variant) {
                own.push(claim);
            }
        }
    }
    let mut differences = Errors::default();
    let (mut compared, mut is_different) = (0, HashSet::new());
    for (index, (claimant, own)) in claimants.iter().zip(&own).enumerate() {
        if let (Some(row), false) = (claimant.row, own.is_empty()) {
            compared += 1;
            if check(row, claimant, own, &mut differences) {
                is_different.insert(index);
            }
        }
    }
    // The wrong column is one mistake, although every message differs.
    if compared > 1
        && is_different.len() == compared
        && let Some(error) = elsewhere::messages(attribute, rows, claimants, &own)
    {
        return errors.push(error);
    }
    errors.take(differences.finish());
    let by_message: HashSet<&str> = claimants
        .iter()
        .zip(&own)
        .filter(|(claimant, own)| own.is_empty() && claimant.selection.unlisted.is_none())
        .flat_map(|(claimant, _)| claimant.messages.iter().map(String::as_str))
        .collect();
    for claim in &claims.all {
        let is_reported = |variant: &usize| {
            is_different.contains(variant)
                || claimants.get(*variant).is_none_or(|claimant| claimant.row.is_none())
        };
        if !claim.by.iter().any(is_reported) {
            check_all_listed(claim, claimants, &by_message, errors);
        }
    }
}

/// Reports a row of two variants, unless they are told apart by its messages.
fn check_shared(claim: &Claim<'_, '_>, claimants: &[Claimant<'_>], errors: &mut Errors) {
    if claim.by.len() < 2 {
        return;
    }
    let documented = &claim.messages;
    let mut owners: HashMap<&str, usize> = HashMap::new();
    for (position, index) in claim.by.iter().enumerate() {
        let Some(claimant) = claimants.get(*index) else { continue };
        let mut taken = claim.by.first().filter(|_| position > 0 && documented.len() < 2);
        let mut owner = None;
        for message in claimant.messages.iter().filter(|own| documented.contains(own.as_str())) {
            owner = owner.or(owners.get(message.as_str()).copied());
            owners.entry(message).or_insert(*index);
        }
        taken = taken.or(owner.as_ref());
        let taken = taken.filter(|taken| *taken != index);
        let first = taken.and_then(|taken| claimants.get(*taken)).map(|first| first.selection);
        if let (Some(label), Some(first)) = (&claimant.selection.label, first) {
            errors.push(catalogue::row_taken(label, &first.ident, first.claim()));
        }
    }
}

/// Compares the messages of one variant with its rows. Returns true if they differ.
fn check(
    row: &model::Row,
    claimant: &Claimant<'_>,
    own: &[&Claim<'_, '_>],
    errors: &mut Errors,
) -> bool {
    let of_all: HashSet<&str>;
    let documented = match own {
        [claim] => &claim.messages,
        claims => {
            of_all = claims.iter().flat_map(|claim| claim.messages.iter().copied()).collect();
            &of_all
        }
    };
    // The row that a wrong message was probably copied from: one whose message is not listed.
    let meant = |claims: &[&Claim<'_, '_>]| -> Option<(String, usize)> {
        let filled = |row: &&&Row<'_>| !row.message.is_empty();
        let rows = || claims.iter().flat_map(|claim| claim.rows).filter(filled);
        let found = rows().find(|row| !claimant.messages.contains(row.message)).or(rows().next())?;
        Some((found.message.to_owned(), found.line))
    };
    let mut is_different = false;
    for claim in own {
        if !claim.messages.is_empty() && !claim.has_any(&claimant.messages) {
            let (message, line) = meant(&[claim]).unwrap_or_default();
            errors.push(catalogue::message_differs(&row.message, &message, line));
            is_different = true;
        }
    }
    let is_wrong = |text: &&Text| {
        !documented.is_empty() && !documented.contains(markdown::one_spaced(&text.value).as_str())
    };
    if !is_different {
        for text in [&row.message].into_iter().chain(&row.further_messages).filter(is_wrong) {
            let (message, line) = meant(own).unwrap_or_default();
            errors.push(catalogue::message_differs(text, &message, line));
            is_different = true;
        }
    }
    is_different
}

/// Reports the messages of a row that no variant lists.
fn check_all_listed(
    claim: &Claim<'_, '_>,
    claimants: &[Claimant<'_>],
    by_message: &HashSet<&str>,
    errors: &mut Errors,
) {
    let variants: Vec<&Claimant<'_>> =
        claim.by.iter().filter_map(|index| claimants.get(*index)).collect();
    let listed: HashSet<&str> = match variants.as_slice() {
        [] => return,
        // A variant may have as many messages as codes, so that a copy for each code would be slow.
        [_] => HashSet::new(),
        several => several.iter().flat_map(|own| own.messages.iter().map(String::as_str)).collect(),
    };
    let is_listed = |message: &str| match variants.as_slice() {
        [only] => only.messages.contains(message),
        _ => listed.contains(message),
    };
    let mut seen: HashSet<&str> = HashSet::new();
    let missing: Vec<&Row<'_>> = claim
        .rows
        .iter()
        .copied()
        .filter(|row| !row.message.is_empty() && !is_listed(row.message))
        .filter(|row| !by_message.contains(row.message) && seen.insert(row.message))
        .collect();
    if let ([first, ..], Some(row), Some(label)) =
        (variants.as_slice(), variants.first().and_then(|first| first.row), missing.first())
    {
        let rows: Vec<(usize, &str)> = missing.iter().map(|row| (row.line, row.message)).collect();
        let own: Vec<&str> = [&row.message]
            .into_iter()
            .chain(&row.further_messages)
            .map(|message| message.value.as_str())
            .collect();
        let at = first.selection.claim();
        errors.push(catalogue::messages_not_listed(
            at,
            &first.selection.ident,
            &label.label.text(),
            &own,
            &rows,
        ));
    }
}
