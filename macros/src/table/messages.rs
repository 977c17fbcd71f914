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
    let (mut compared, mut different) = (0, 0);
    // Variants that have an error already.
    let mut is_reported: Vec<bool> = claimants.iter().map(|own| own.row.is_none()).collect();
    for ((claimant, own), is_reported) in claimants.iter().zip(&own).zip(&mut is_reported) {
        if let (Some(row), false) = (claimant.row, own.is_empty()) {
            compared += 1;
            if check(row, claimant, own, &mut differences) {
                different += 1;
                *is_reported = true;
            }
        }
    }
    // The wrong column is one mistake, although every message differs.
    if compared > 1
        && different == compared
        && let Some(error) = elsewhere::messages(attribute, rows, claimants, &own)
    {
        return errors.push(error);
    }
    errors.take(differences.finish());
    let mut by_message: HashSet<&str> = HashSet::new();
    for (claimant, own) in claimants.iter().zip(&own) {
        if own.is_empty() && claimant.selection.unlisted.is_none() {
            by_message.extend(claimant.messages.iter().map(String::as_str));
        }
    }
    for claim in &claims.all {
        let is_reported = |variant: &usize| is_reported.get(*variant) != Some(&false);
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
    let mut of_all: HashSet<&str> = HashSet::new();
    let documented = match own {
        [claim] => &claim.messages,
        claims => {
            for claim in claims {
                of_all.extend(&claim.messages);
            }
            &of_all
        }
    };
    let mut is_different = false;
    for claim in own {
        if !claim.messages.is_empty() && !claim.has_any(&claimant.messages) {
            let (message, line) = meant(claimant, &[claim]);
            errors.push(catalogue::message_differs(&row.message, message, line));
            is_different = true;
        }
    }
    let is_wrong = |text: &&Text| {
        !documented.is_empty() && !documented.contains(markdown::one_spaced(&text.value).as_str())
    };
    if !is_different {
        for text in row.messages().into_iter().filter(is_wrong) {
            let (message, line) = meant(claimant, own);
            errors.push(catalogue::message_differs(text, message, line));
            is_different = true;
        }
    }
    is_different
}

/// Returns the message and the line that a wrong message was probably copied from: of the first row
/// whose message is not listed, or else of the first row.
fn meant<'p>(claimant: &Claimant<'_>, claims: &[&Claim<'_, 'p>]) -> (&'p str, usize) {
    let mut first = None;
    for claim in claims {
        for row in claim.rows {
            if row.message.is_empty() {
                continue;
            }
            let found = (row.message, row.line);
            if !claimant.messages.contains(row.message) {
                return found;
            }
            first = first.or(Some(found));
        }
    }
    first.unwrap_or_default()
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
    let mut listed: HashSet<&str> = HashSet::new();
    // A variant may have as many messages as codes, so that a copy for each code would be slow.
    if let [_, _, ..] = variants.as_slice() {
        for own in &variants {
            listed.extend(own.messages.iter().map(String::as_str));
        }
    }
    let is_listed = |message: &str| match variants.as_slice() {
        [only] => only.messages.contains(message),
        _ => listed.contains(message),
    };
    let mut seen: HashSet<&str> = HashSet::new();
    let mut missing: Vec<&Row<'_>> = Vec::new();
    for row in claim.rows {
        let message = row.message;
        let is_known = message.is_empty() || is_listed(message) || by_message.contains(message);
        if !is_known && seen.insert(message) {
            missing.push(row);
        }
    }
    if let ([first, ..], Some(row), Some(label)) =
        (variants.as_slice(), variants.first().and_then(|first| first.row), missing.first())
    {
        let rows: Vec<(usize, &str)> = missing.iter().map(|row| (row.line, row.message)).collect();
        let own: Vec<&str> = row.messages().iter().map(|message| message.value.as_str()).collect();
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
