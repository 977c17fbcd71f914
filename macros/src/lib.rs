//! The derive of `exchange-error`. Depend on that crate, not on this one.
//!
//! The derive reads as a pipeline, one folder per step:
//!
//! ```text
//! grammar/  attributes as written, with their spans; knows no rule that spans two of them
//! model/    what they mean together: only legal states, and the documented `table/` they match
//! lookup/   how codes are found: plain data, computed from the codes alone
//! emit/     the tokens
//! ```
//!
//! `wire/` is the grammar of paths and filters inside `wire(...)`; `errors/` words every message.

#![forbid(unsafe_code)]

mod emit;
mod errors;
mod grammar;
mod lookup;
mod model;
mod table;
mod wire;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Turns an enum annotated with an exchange's codes into a complete mapping.
///
/// # On the enum
///
/// | key | meaning |
/// |---|---|
/// | `code_type = i64` | type of the codes: `i8` to `i64`, `u8` to `u64`; default `i64` |
/// | `name = "…"` | the venue and API, for messages and metrics; default: the enum's name |
/// | `kind = …` | kind for variants that name none |
/// | `table(path = "…", section = "…")` | the documented table the enum is checked against while it compiles |
/// | `wire(…)` | how replies carry the errors; several are tried in order |
/// | `crate = path` | where `exchange_error` is, when renamed |
///
/// `table(…)` also takes `partial` (rows without a variant are fine), `code = "…"` and
/// `message = "…"` (names of the columns, when they are not the first two). The path is relative
/// to the crate's manifest. `section` is the text of the nearest line above the table.
///
/// `wire(…)` takes `when = "filter"`, and paths for `rows`, `code`, `message` and `id`, each one
/// or a list, and `ok = [0, …]` for the codes that are no failure.
///
/// # On a variant
///
/// | key | meaning |
/// |---|---|
/// | `code = C`, `code = [C, …]` | codes reported for it; the first is canonical |
/// | `status = N`, `[N, …]` | HTTP statuses that mean it |
/// | `timeout` | what a request that got no answer means at this venue |
/// | `message = "…"` | the documented message; default: the first paragraph of the doc comment |
/// | `kind`, `retry`, `outcome` | classification; `retry` and `outcome` default from the kind |
/// | `row = "…"` | label of its row in the documented table, when that is not its code |
/// | `other` | catches what the table does not list; with one field of the code type it keeps the code |
#[proc_macro_derive(ExchangeError, attributes(exchange))]
pub fn derive_exchange_error(input: TokenStream) -> TokenStream {
    expand(&parse_macro_input!(input as DeriveInput)).into()
}

/// Tokens, or errors with a stub behind them so that use sites stay quiet.
fn expand(input: &DeriveInput) -> proc_macro2::TokenStream {
    let mut errors = errors::Errors::default();
    let model = model::read(input, &mut errors);
    let page = table::read(&model, &mut errors);
    match errors.finish() {
        Ok(()) => emit::expand(&model, page.as_ref()),
        Err(errors) => emit::stub(&model, &errors),
    }
}
