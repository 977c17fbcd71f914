//! The serialised form of errors, answers and failures, in JSON and in postcard.

mod answers;
mod codes;
mod failures;
mod flattened;
mod texts;

use std::fmt::Debug;

use exchange_error::ExchangeError;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Returns a value as JSON. Asserts that it comes back from JSON, from a JSON tree and from postcard.
fn json<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> String {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value, "{json}");
    let tree = serde_json::to_value(value).unwrap();
    assert_eq!(&serde_json::from_value::<T>(tree).unwrap(), value, "{json}");
    let bytes = postcard::to_stdvec(value).unwrap();
    assert_eq!(&postcard::from_bytes::<T>(&bytes).unwrap(), value, "{json} as {bytes:?}");
    json
}

/// Asserts that every documented row comes back; returns those that are not written as numbers.
fn names<E: ExchangeError + Serialize + DeserializeOwned + PartialEq>() -> Vec<String> {
    let mut written: Vec<String> = E::ALL.iter().map(json).collect();
    let names = written.iter().filter(|text| text.contains(char::is_alphabetic)).cloned().collect();
    written.sort();
    written.dedup();
    assert_eq!(written.len(), E::ALL.len(), "two rows are written alike");
    names
}

/// Returns the error of reading a text.
fn refusal<T: DeserializeOwned + Debug>(json: &str) -> String {
    let error = serde_json::from_str::<T>(json).unwrap_err().to_string();
    error.split(" at line").next().unwrap_or_default().to_owned()
}
