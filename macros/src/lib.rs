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
mod expand;
mod grammar;
mod lookup;
mod model;
mod table;
mod wire;

use proc_macro::TokenStream;

/// Turns an enum annotated with an exchange's codes into a complete mapping.
///
/// # On the enum
///
/// | key | meaning |
/// |---|---|
/// | `code_type = i64` | type of the codes: `i8` to `i64`, `u8` to `u64`, or `str`; default `i64` |
/// | `name = "…"` | the venue and API, for messages and metrics; default: the enum's name |
/// | `kind = …` | kind for variants that name none |
/// | `table(path = "…", section = "…")` | the documented table the enum is checked against while it compiles |
/// | `wire(…)` | how replies carry the errors; several are tried in order |
/// | `code_first` | a code says more than a message; without it messages are asked first |
/// | `serde` | implement `Serialize` and `Deserialize`: codes are stored as codes, rows without one as names; needs the feature `serde` |
/// | `crate = path` | where `exchange_error` is, when renamed |
///
/// `table(…)` also takes `partial` (rows without a variant are fine), `code = "…"` and
/// `message = "…"` (names of the columns, when they are not the first two). The path is relative
/// to the crate's manifest; the page is Markdown, or one table as `.csv` or `.tsv`. `section` is
/// the text of the nearest line above the table, and needed where there are several. Rows without a variant are also fine where the enum flattens another, which may have them.
///
/// # On a variant
///
/// | key | meaning |
/// |---|---|
/// | `code = C`, `code = [C, …]` | codes reported for it; the first is canonical |
/// | `status = N`, `[N, …]` | HTTP statuses that mean it |
/// | `timeout` | what a request that got no answer means at this venue |
/// | `message_equals = "…"`, `[…]` | whole messages that mean it |
/// | `message_contains = "…"`, `[…]` | parts of messages that mean it; the longest that occurs wins |
/// | `message = "…"` | the documented message; default: the first paragraph of the doc comment |
/// | `kind`, `retry`, `outcome` | classification; `retry` and `outcome` default from the kind |
/// | `row = "…"` | label of its row in the documented table, when that is not its code |
/// | `flatten` | holds another derived enum with the same code type and passes everything through to it; own entries win, and of two parts of a message the longer one |
/// | `other` | catches what the table does not list; with one field of an integer code type it keeps the code |
///
/// # In `wire(…)`
///
/// | key | meaning | if absent |
/// |---|---|---|
/// | `when = "…"` | the rule applies to a row where this filter holds | to a row with a code, or else a message |
/// | `status = 400..` | and the HTTP status is one of these: number, range, list; a frame has none | any |
/// | `rows = "$.data[*]"`, `[…]` | each value found there is a row, judged alone; a reply without rows is its own row, so a rule may want a `when` beside it | the reply is the row |
/// | `code = "$.code"`, `[…]` | places of the code: the first is judged and reported, all are looked up | no code |
/// | `message = …` | the same for the message | no message |
/// | `ok = [0, 200]` | no failure if the first code is one of these | every code fails |
/// | `documented` | only a documented code or message counts, else the next rule is tried | undocumented fails too |
/// | `variant = Name` | what the failure means if these places hold nothing documented | undocumented |
/// | `accept` | a success, the search ends; only with `when` and `status` | |
/// | `id = …` | places of the request id or channel | none |
///
/// Paths and filters are a subset of [RFC 9535](https://www.rfc-editor.org/rfc/rfc9535): `$` is
/// the reply, `@` the row; `.name`, `['name']`, `[0]`, `[*]`, `[:]` (elements of an array only);
/// existence (`$.error`), comparison of one value with `'text'`, an integer, `true` or `false`,
/// `&&`, `||`, `!`, parentheses. `null` and `""` count as absent, and a comparison with something
/// absent fails, except `!=`, which holds. A text that holds JSON can be stepped into.
#[proc_macro_derive(ExchangeError, attributes(exchange))]
pub fn derive_exchange_error(input: TokenStream) -> TokenStream {
    expand::derive(input.into()).into()
}
