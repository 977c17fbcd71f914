//! The three answers and the operation are written as labels.

use std::collections::BTreeMap;
use std::fmt::Debug;

use exchange_error::{ErrorKind, Operation, Outcome, Retry};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{json, refusal};

fn assert_labels<T: Serialize + DeserializeOwned + PartialEq + Debug + ToString>(all: &[T]) {
    for value in all {
        assert_eq!(json(value), format!("\"{}\"", value.to_string()));
    }
}

#[test]
fn answers_are_their_labels() {
    assert_labels(ErrorKind::ALL);
    assert_labels(Retry::ALL);
    assert_labels(Outcome::ALL);
    assert_labels(Operation::ALL);
    assert_eq!(json(&BTreeMap::from([(Outcome::Unknown, 1)])), r#"{"Unknown":1}"#);
}

#[test]
fn error_of_an_unknown_label_lists_all_labels() {
    assert_eq!(
        refusal::<Outcome>(r#""Maybe""#),
        "unknown variant `Maybe`, expected one of `NotApplied`, `Unknown`, `AlreadyApplied`"
    );
    let kinds = refusal::<ErrorKind>(r#""ratelimited""#);
    assert!(ErrorKind::ALL.iter().all(|kind| kinds.contains(&format!("`{kind}`"))), "{kinds}");
    assert_eq!(
        refusal::<Operation>("1"),
        "invalid type: integer `1`, expected the label of an operation"
    );
}
