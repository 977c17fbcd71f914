//! The derive of `exchange-error`. Depend on that crate, not on this one.
//!
//! The derive is a pipeline with a folder for each step. A folder imports only what stands above it:
//!
//! ```text
//! syntax/    values with their tokens, the names of the taxonomy, Markdown in strings
//! jsonpath/  paths and filters inside `wire(...)`
//! lookup/    plans how codes and messages are found: plain data, computed from the keys alone
//! errors/    words every message
//! grammar/   reads one attribute at a time
//! model/     checks what the attributes mean together, and holds legal states only
//! table/     reads the documented page, and compares the enum with it
//! emit/      writes the tokens
//! ```
//!
#![doc = include_str!("../docs/expansion.md")]
#![forbid(unsafe_code)]

mod emit;
mod errors;
mod expand;
#[cfg(test)]
mod expansion_doc;
mod grammar;
mod jsonpath;
mod lookup;
mod model;
mod syntax;
mod table;

use proc_macro::TokenStream;

// `exchange-error` puts an example and the list of generated items in front of this documentation.
#[doc = include_str!("../docs/attributes.md")]
#[proc_macro_derive(ExchangeError, attributes(exchange))]
pub fn derive_exchange_error(input: TokenStream) -> TokenStream {
    expand::derive(input.into()).into()
}
