//! Labels of the taxonomy, groups of kinds, and codes as numbers.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::str::FromStr;

use exchange_error::okcoin::futures::RestError;
use exchange_error::{ErrorKind, Operation, Outcome, Retry, UnknownLabel};

fn parses<T: FromStr<Err = UnknownLabel> + Copy + Debug + PartialEq + ToString>(values: &[T]) {
    let labels: Vec<String> = values.iter().map(ToString::to_string).collect();
    for (value, label) in values.iter().zip(&labels) {
        assert_eq!(label.parse(), Ok(*value));
        // Another case is no label, and the label is proposed.
        let unknown = label.to_uppercase().parse::<T>().unwrap_err();
        assert_eq!(unknown.nearest(), Some(&**label));
        assert_eq!(unknown.expected(), labels);
        assert!(unknown.to_string().ends_with(&format!("; did you mean `{label}`?")), "{unknown}");
    }
    for foreign in ["", " ", "banana", "🍌", &"x".repeat(1000)] {
        let unknown = foreign.parse::<T>().unwrap_err();
        assert_eq!(unknown.nearest(), None, "{foreign}");
        assert!(unknown.to_string().starts_with("unknown "));
    }
}

#[test]
fn labels_parse_and_others_are_errors_with_the_nearest() {
    parses(ErrorKind::ALL);
    parses(Retry::ALL);
    parses(Outcome::ALL);
    parses(Operation::ALL);
}

#[test]
fn unknown_label_names_the_answer_and_all_labels() {
    let unknown = "Reed".parse::<Operation>().unwrap_err();
    let expected = "unknown operation, expected one of `Read`, `IdempotentWrite`, `Write`; \
                    did you mean `Read`?";
    assert_eq!(unknown.to_string(), expected);
}

/// A group of kinds as the code has it.
type Group = fn(ErrorKind) -> bool;

#[test]
fn groups_of_kinds_are_those_of_the_documentation() {
    let groups: [(&str, Group); 5] = [
        ("is_rate_limit", ErrorKind::is_rate_limit),
        ("is_authentication", ErrorKind::is_authentication),
        ("is_outage", ErrorKind::is_outage),
        ("is_bad_request", ErrorKind::is_bad_request),
        ("needs_human", ErrorKind::needs_human),
    ];
    let table = include_str!("../../../core/src/taxonomy/groups.md");
    let rows: Vec<&str> = table.lines().skip(2).collect();
    assert_eq!(rows.len(), groups.len());
    for (row, (name, group)) in rows.iter().zip(groups) {
        let (link, kinds) = row.trim_matches(['|', ' ']).split_once(" | ").unwrap();
        assert_eq!(link, format!("[`{name}`](ErrorKind::{name})"));
        let documented: BTreeSet<&str> =
            kinds.split(", ").map(|kind| kind.trim_matches('`')).collect();
        let kinds = ErrorKind::ALL.iter().filter(|kind| group(**kind));
        assert_eq!(kinds.map(|kind| kind.as_str()).collect::<BTreeSet<_>>(), documented, "{name}");
    }
}

#[test]
fn http_method_that_is_not_known_to_be_safe_is_a_write() {
    for (method, expected) in [
        ("GET", Operation::Read),
        ("HEAD", Operation::Read),
        ("POST", Operation::Write),
        ("PUT", Operation::Write),
        ("DELETE", Operation::Write),
        ("PATCH", Operation::Write),
        ("get", Operation::Write),
        ("", Operation::Write),
    ] {
        assert_eq!(Operation::from_http_method(method), expected, "{method}");
    }
}

#[test]
fn code_is_parsed_as_any_type() {
    let body = r#"{"order_info":[{"error_code":20016,"order_id":-1}],"result":true}"#;
    let failure = RestError::check_response(200, body).unwrap_err();
    assert_eq!(failure.code_as::<u32>(), Some(20016));
    assert_eq!(failure.rows()[0].code_as::<i64>(), Some(20016));
    assert_eq!(failure.rows()[0].code_as::<i8>(), None);
    assert_eq!(failure.code_as::<String>().as_deref(), Some("20016"));
    let lost = RestError::check_response(502, "<html>").unwrap_err();
    assert_eq!(lost.code_as::<i64>(), None);
}
