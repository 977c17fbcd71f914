//! Every selector of every exchange in every envelope, and back: the reviewed rows of
//! `corpora/exchanges/NAME.csv`, compared with the enums.

use std::collections::BTreeSet;

use super::corpus::{Reviewed, apis, escaped, reviewed, reviewed_of, sources, usual_status};
use crate::exchanges::{Api, Stored};

/// Returns replies that report the selector of a row, and nothing else that is documented.
fn bodies(api: &Api, row: &Reviewed) -> Vec<String> {
    let fill = |envelopes: &[&str], place: &str, text: &str| {
        envelopes.iter().map(|body| body.replace(place, &escaped(text))).collect()
    };
    match &*row.selector_type {
        "code" => fill(api.envelopes.code, "{code}", &row.selector),
        "message_equals" => fill(api.envelopes.message, "{message}", &row.selector),
        "message_contains" => {
            fill(api.envelopes.message, "{message}", &format!("0 {} 1", row.selector))
        }
        _ => Vec::new(),
    }
}

/// Returns the rows of an API without those that own rows replace.
fn effective(api: &Api) -> Vec<Reviewed> {
    let mut taken = BTreeSet::new();
    let mut rows = reviewed_of(api);
    rows.retain(|row| {
        row.selector_type == "rule"
            || taken.insert((row.selector_type.clone(), row.selector.clone()))
    });
    rows
}

#[test]
fn every_selector_is_decoded_from_every_envelope() {
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for api in apis() {
        for row in effective(api) {
            let is_text = row.selector_type == "code" || row.selector_type.starts_with("message");
            let bodies = bodies(api, &row);
            assert_eq!(is_text, !bodies.is_empty(), "{} {}: {row:?}", api.exchange, api.name);
            for (number, body) in bodies.into_iter().enumerate() {
                checked += 1;
                // The plain envelope comes under failing statuses too.
                let status = if number == 0 { 400 } else { 200 };
                let found = (api.check)(usual_status(api, status), body.as_bytes());
                let error = found.as_ref().and_then(|verdict| verdict.error.as_ref());
                if !error.is_some_and(|error| row.is(error)) {
                    let name = api.name;
                    wrong.push(format!("{} {name} {body}: {row:?}: {error:?}", api.exchange));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {checked} wrong:\n{}", wrong.len(), wrong.join("\n"));
    println!("{checked} round trips");
}

#[test]
fn every_status_and_timeout_selects_its_variant() {
    let mut checked = 0;
    for api in apis() {
        for row in effective(api) {
            let found = match &*row.selector_type {
                "status" => (api.by_status)(row.selector.parse().unwrap()),
                "timeout" => (api.by_timeout)(),
                _ => continue,
            };
            checked += 1;
            let is_right = found.as_ref().is_some_and(|found| row.is(found));
            assert!(is_right, "{} {}: {row:?}: {found:?}", api.exchange, api.name);
            if row.selector_type == "status" {
                let status: u16 = row.selector.parse().unwrap();
                let verdict = (api.check)(Some(status), b"<html>").unwrap();
                assert_eq!(verdict.variant, Some(&*row.variant), "{} {}", api.exchange, api.name);
            }
        }
    }
    println!("{checked} statuses and timeouts");
    assert!(checked > 20);
}

#[test]
fn every_row_selected_by_a_rule_is_a_row_of_its_enum() {
    for api in apis() {
        let rows = (api.rows)();
        for row in reviewed_of(api).iter().filter(|row| row.selector_type == "rule") {
            let is_there = rows.iter().any(|own| row.is(own));
            assert!(is_there, "{} {}: {row:?}", api.exchange, api.name);
        }
    }
}

#[test]
fn every_row_of_an_enum_is_reviewed() {
    let mut unreviewed = Vec::new();
    for api in apis() {
        let reviewed = reviewed_of(api);
        for row in (api.rows)() {
            if !reviewed.iter().any(|own| own.is(&row)) {
                unreviewed.push(format!("{} {}: {row:?}", api.exchange, api.name));
            }
        }
    }
    assert!(unreviewed.is_empty(), "not in the corpus:\n{}", unreviewed.join("\n"));
}

#[test]
fn every_reviewed_row_belongs_to_an_api() {
    for exchange in apis().map(|api| api.exchange).collect::<BTreeSet<_>>() {
        let own = || apis().filter(|api| api.exchange == exchange);
        let tables: BTreeSet<&str> = own()
            .flat_map(|api| [api.name].into_iter().chain(api.tables.iter().copied()))
            .collect();
        for row in reviewed(exchange) {
            // Sub-codes are looked up by the caller.
            let is_owned = tables.contains(&*row.table) || row.table == "SubCodeError";
            assert!(is_owned, "{exchange}: {row:?} belongs to no API");
        }
    }
}

/// Decodes the error of each selector, serialises it and reads it back.
#[test]
fn every_row_survives_serialisation() {
    let (mut wrong, mut checked, mut names) = (Vec::new(), 0, 0);
    for api in apis() {
        for row in effective(api) {
            for body in bodies(api, &row).into_iter().take(1) {
                checked += 1;
                match (api.stored)(usual_status(api, 400), &body) {
                    Some(Stored { json, is_same: true }) => {
                        names += usize::from(json.contains("::"));
                    }
                    stored => wrong.push(format!("{} {body}: {stored:?}", api.exchange)),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {checked} wrong:\n{}", wrong.len(), wrong.join("\n"));
    println!("{checked} stored and read again, {names} by a name that leads through enums");
}

#[test]
fn every_code_is_an_alias_for_the_documentation_search() {
    for exchange in apis().map(|api| api.exchange).collect::<BTreeSet<_>>() {
        if exchange == "bitfinex" {
            continue;
        }
        let text: String = sources(exchange).into_iter().map(|(_, text)| text).collect();
        for row in reviewed(exchange).iter().filter(|row| row.selector_type == "code") {
            // An alias cannot have quotes, nor the name of its variant.
            let has_alias = text.contains(&format!("#[doc(alias = {:?})]", row.selector));
            let needs_none = row.selector == row.variant || row.selector.contains('\'');
            assert!(has_alias || needs_none, "{exchange}: {row:?}");
        }
    }
}
