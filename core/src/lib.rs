//! Meaning of an exchange's error for a trading program: what went wrong, when to try again, and
//! whether the request took effect.
//!
//! An exchange answers an order with `{"error_code":21005,"result":false}`, and its documentation says
//! "Request interface failed, please retry". If the order was placed, the retry places it twice. This
//! crate turns every error of an exchange into three independent answers:
//!
//! | answer | says | for example |
//! |---|---|---|
//! | [`ErrorKind`] | what went wrong | `RateLimited`, `InsufficientFunds`, `OrderNotFound` |
//! | [`Retry`] | what has to happen before another attempt | `Never`, `AfterBackoff`, `AfterResync` |
//! | [`Outcome`] | whether this request took effect | `NotApplied`, `Unknown`, `AlreadyApplied` |
//!
//! # A ready-made exchange
//!
//! Check and parse each reply in one call. If it is a [`Failure`], do what
//! [`next_step`](Failure::next_step) says for the [`Operation`]:
//!
//! ```
//! use exchange_error::okcoin::futures::RestError;
//! use exchange_error::{Failure, NextStep, Operation};
//!
//! #[derive(serde::Deserialize)]
//! struct Placed {
//!     order_id: u64,
//! }
//!
//! fn placed(status: u16, body: &[u8]) -> Result<u64, Failure<RestError>> {
//!     let placed: Placed = RestError::decode_response(status, body)?;
//!     Ok(placed.order_id)
//! }
//!
//! fn after(failure: &Failure<RestError>) -> &'static str {
//!     match failure.next_step(Operation::Write) {
//!         NextStep::Resend { after: _ } => "nothing happened: wait, then send the same order",
//!         NextStep::Query => "it may have been placed: query before sending anything else",
//!         NextStep::LogIn => "log in, then send it again",
//!         NextStep::Reconnect => "open a new connection, then send it again",
//!         NextStep::WaitForMarket => "wait until the market trades, then send it again",
//!         NextStep::StopRequests { period: _ } => "banned: send nothing from this address",
//!         NextStep::Done => "it was placed",
//!         NextStep::GiveUp => "refused for good: report it",
//!     }
//! }
//!
//! assert_eq!(placed(200, br#"{"order_id":986,"result":true}"#), Ok(986));
//! let failure = placed(200, br#"{"error_code":21005,"result":false}"#).unwrap_err();
//! assert!(after(&failure).starts_with("it may have been placed"));
//!
//! // No reply at all.
//! assert!(after(&Failure::not_sent()).starts_with("nothing happened"));
//! assert!(after(&Failure::no_answer()).starts_with("it may have been placed"));
//! ```
//!
//! - [`Failure::not_sent`] is for a connection that could not be opened.
//! - [`Failure::no_answer`] is for every error after the request may have left: a timeout, also your own, a
//!   reset, a reply that was cut off.
//! - **`Ok` means that no rule of the enum found a failure. It does not mean that the reply shows a success,
//!   unless a rule has `required`.** A field that only a success has, such as `order_id`, is the proof:
//!   `decode_response` fails without it, with the outcome `Unknown`.
//!
//! # Any other exchange
//!
//! Write its table of errors as an enum, and [derive](macro@ExchangeError) the rest:
//!
//! ```
//! use exchange_error::ExchangeError;
//!
//! /// Errors of the Acme REST API.
//! #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
//! #[exchange(
//!     name = "Acme REST",
//!     code_type = i32,
//!     wire(code = "$.code", ok = 0, message = "$.msg", required),
//! )]
//! pub enum AcmeError {
//!     /// Invalid symbol.
//!     #[exchange(code = -1121, kind = InvalidSymbol)]
//!     InvalidSymbol,
//!
//!     /// Too many requests.
//!     #[exchange(code = [-1003, -1015], status = 429, kind = RateLimited)]
//!     TooManyRequests,
//! }
//!
//! let reply = r#"{"code":-1121,"msg":"Invalid symbol."}"#;
//! let failure = AcmeError::check_response(400, reply).unwrap_err();
//! assert!(failure.is(AcmeError::InvalidSymbol));
//! ```
//!
//! # Recipes
//!
//! The [`guide`] has a page for each:
//!
//! - [one exchange](guide::one_exchange): send an order, and act on every answer
//! - [two rules against double orders](guide::double_orders), and
//!   [an order that may have been placed](guide::query)
//! - [retry](guide::retry) with backon, with tower or by a [`Delivery`](resend::Delivery), which knows when to
//!   query
//! - [batches](guide::batches), of which a part failed
//! - [WebSocket](guide::websocket): frames, closes, and the requests in flight
//! - [many exchanges](guide::many_exchanges) behind one error
//! - [store](guide::store) orders and resume, and write [logs and metrics](guide::logs)
//! - [test your client](guide::testing)
//! - [derive](mod@guide::derive) from an exchange's page, [rules](guide::wire) step by step, and
//!   [rules tried](guide::try_rules) on captured replies
//! - [the taxonomy](guide::taxonomy) as tables, and [`no_std`](guide::no_std)
//!
//! [`compare`] puts the crate beside thiserror, strum, `num_enum`, ccxt and a `match` by hand.
//!
//! # Exchanges
//!
//! Each exchange is a module behind the feature of its name: [`binance`], [`bybit`], [`coinbase`],
//! [`deribit`], [`hyperliquid`], [`kraken`], [`okx`] and [`upbit`]. [`okcoin`] needs no feature. It is the
//! first table that this crate was made for: it is complete and no longer changes, so it is the reference
//! of the examples and the demonstration, beside exchanges whose pages keep changing.
//!
//! One scheme names the enums: `exchange::product::Enum`. The product is left out if the exchange has one
//! API for all products. Enums that check replies are named by transport: `RestError`, `WebSocketError`
//! for requests over a WebSocket, `StreamError` for subscriptions. They are named by operation
//! (`coinbase::NewOrderError`) if the answer depends on it. Rows that several enums share stand in
//! `tables` and are held by variants: `RestError::Order(OrderError::InsufficientBalance)`.
//!
//! The page of each module says what a client order id is worth there, where waits stand, and which
//! documents were read. [`codes_by_kind`] shows the codes of all exchanges side by side.
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `std` | yes | `?` into `Box<dyn` [`Classified`]`>` |
//! | `json` | yes | [`Wire`] and [`Failure`]: checks of replies; needs `std`, brings memchr |
//! | `decode` | yes | check and parse in one call; needs `json`, brings serde and `serde_json` |
//! | [`explain`] | no | reports for people: what a code means, what the replies in a file were |
//! | [`serde`] | no | `#[exchange(serde)]`; answers and failures serialise; works without `std` |
//! | [`http`] | no | responses in the types of `http` 1, and their `Retry-After` |
//! | [`reqwest`] | no | `?` on an error of reqwest 0.13 |
//! | [`reqwest-0-12`] | no | `?` on an error of reqwest 0.12; both may be on |
//! | [`tower`] | no | a policy for the retry layer of tower 0.5 that places no order twice |
//! | [`tracing`] | no | a failure as an event of tracing 0.1, or as fields of a span |
//! | [`tungstenite`] | no | messages and errors of tungstenite 0.30 and tokio-tungstenite 0.30; brings `http` and `websocket` |
//! | [`websocket`] | no | messages of any WebSocket client, also compressed ones |
//! | [`binance`] | no | spot, SAPI, USD-M and COIN-M futures, portfolio margin, options: REST, WebSocket API, streams |
//! | [`bybit`] | no | v5: REST, orders over a WebSocket, streams, reasons of rejected orders |
//! | [`coinbase`] | no | Advanced Trade: REST by operation, WebSocket |
//! | [`deribit`] | no | v2: HTTP, WebSocket |
//! | [`hyperliquid`] | no | HTTP, WebSocket |
//! | [`kraken`] | no | spot: REST, WebSocket v2 |
//! | [`okx`] | no | v5: REST, WebSocket |
//! | [`upbit`] | no | REST, WebSocket |
//!
//! The features from `http` to `websocket` bring `json`. An HTTP client without a feature, or of another version,
//! uses [`integration::client`]; backon and other crates that retry use the functions of [`resend`].
//!
//! Without features the crate is `no_std`, allocates nothing and has no dependency besides the derive.
//! Codes, messages and classification are all there, in constants too.
//!
#![cfg_attr(docsrs, doc = include_str!("../docs/links.md"))]
#![cfg_attr(not(docsrs), doc = include_str!("../docs/links-to-docs-rs.md"))]
#![forbid(unsafe_code)]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
// The documentation links to items of the default features.
#![cfg_attr(not(feature = "json"), allow(rustdoc::broken_intra_doc_links))]

// The modules build on each other in this order: `json`, `taxonomy` and `lookup`, then `wire` with the
// rules of replies, `failure`, `decode`, `check`, `exchange`, and last `explain`, `integration` and the
// ready-made enums.

#[cfg(feature = "std")]
extern crate alloc;
// Derived code has `::exchange_error` paths, also for the enums of this crate.
extern crate self as exchange_error;
#[cfg(feature = "json")]
extern crate std;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
#[cfg(feature = "json")]
mod check;
mod classified;
mod columns;
mod const_eq;
#[cfg(feature = "decode")]
mod decode;
#[cfg(feature = "json")]
mod exchange;
mod exchange_error_trait;
mod exchanges;
#[cfg(feature = "explain")]
pub mod explain;
#[cfg(feature = "json")]
mod failure;
// The tests package runs the code of the guide, because it needs more crates than this one.
#[cfg(all(doc, not(doctest)))]
pub mod guide;
#[cfg(feature = "json")]
mod http_status;
pub mod integration;
#[cfg(feature = "json")]
mod json;
mod lookup;
mod redact;
pub mod resend;
#[cfg(feature = "decode")]
mod rows;
mod table;
mod taxonomy;
mod unknown_code;
mod wait;
#[cfg(feature = "json")]
mod wire;

/// Codes of every exchange side by side. A page without items.
///
#[cfg(doc)]
#[doc = include_str!("../docs/codes-by-kind.md")]
#[doc(alias = "error code")]
pub mod codes_by_kind {}

#[cfg(doc)]
#[doc = include_str!("../docs/compare.md")]
#[doc(alias = "ccxt")]
#[doc(alias = "num_enum")]
#[doc(alias = "strum")]
#[doc(alias = "thiserror")]
pub mod compare {}

// The documentation of the derive follows that of this item. Only this crate can link to its own items.
#[doc = include_str!("../docs/derive.md")]
///
pub use exchange_error_macros::ExchangeError;

#[cfg(feature = "json")]
pub use check::Wire;
pub use classified::Classified;
#[cfg(feature = "json")]
pub use exchange::Exchange;
pub use exchange_error_trait::ExchangeError;
#[cfg(feature = "binance")]
pub use exchanges::binance;
#[cfg(feature = "bybit")]
pub use exchanges::bybit;
#[cfg(feature = "coinbase")]
pub use exchanges::coinbase;
#[cfg(feature = "deribit")]
pub use exchanges::deribit;
#[cfg(feature = "hyperliquid")]
pub use exchanges::hyperliquid;
#[cfg(feature = "kraken")]
pub use exchanges::kraken;
pub use exchanges::okcoin;
#[cfg(feature = "okx")]
pub use exchanges::okx;
#[cfg(feature = "upbit")]
pub use exchanges::upbit;
#[cfg(feature = "json")]
pub use failure::{AnyError, AnyFailedRow, AnyFailure, Documented, FailedRow, Failure};
#[cfg(feature = "json")]
pub use taxonomy::NextStep;
pub use taxonomy::{Answers, ErrorKind, Operation, Outcome, Retry, UnknownLabel};
pub use unknown_code::UnknownCode;
