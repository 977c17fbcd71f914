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
//!
#![doc = include_str!("../docs/expansion.md")]
#![forbid(unsafe_code)]

mod emit;
mod errors;
mod expand;
#[cfg(test)]
mod expansion_doc;
mod grammar;
mod lookup;
mod model;
mod table;
mod wire;

use proc_macro::TokenStream;

/// Turns an enum annotated with an exchange's codes into a complete mapping.
///
/// What it writes is shown [for a small enum](https://docs.rs/exchange-error-macros).
///
#[doc = include_str!("../docs/attributes.md")]
#[proc_macro_derive(ExchangeError, attributes(exchange))]
pub fn derive_exchange_error(input: TokenStream) -> TokenStream {
    expand::derive(input.into()).into()
}
