//! Errors in `wait(...)`.

use proc_macro2::{Ident, TokenStream};
use syn::Error;

use super::format::{at, written};

pub(crate) fn wait_without_unit(key: &Ident) -> Error {
    at(key, "`wait` has no unit: add `secs = …`, `ms = …`, `until_secs = …` or `until_ms = …`")
}

pub(crate) fn second_unit(key: &Ident) -> Error {
    at(key, format!("`wait` has one unit: remove `{key}`, or the other one"))
}

pub(crate) fn second_clock(key: &Ident) -> Error {
    at(key, format!("`wait` has one clock: remove `{key}`, or the other one"))
}

pub(crate) fn unused_clock(key: &Ident) -> Error {
    at(
        key,
        format!(
            "`{key}` is the exchange's clock beside `until_secs` or `until_ms` in `wire(…)`: remove it"
        ),
    )
}

pub(crate) fn wait_out_of_range(key: &Ident, found: &TokenStream, longest: i128) -> Error {
    let written = written(found);
    at(found, format!("expected an integer from 1 to {longest} for `{key}`, found `{written}`"))
}
