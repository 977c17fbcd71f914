//! Classification of exchange errors for trading programs: what went wrong, when to try again, and
//! whether the request took effect.
//!
//! For an exchange with [ready-made enums](#exchanges), check each reply and read the [`Failure`]:
//!
//! ```
//! use exchange_error::okcoin::futures::RestError;
//! use exchange_error::{NextStep, Operation, Outcome};
//!
//! let reply = r#"{"result":false,"error_code":21005}"#;
//! if let Err(failure) = RestError::check_response(200, reply) {
//!     // "Request interface failed, please retry" does not say that nothing happened.
//!     assert_eq!(failure.outcome(), Outcome::Unknown);
//!     assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
//! }
//! ```
//!
//! For any other exchange, write its table of errors as an enum and
//! [derive](macro@ExchangeError) the rest:
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
//! assert_eq!(failure.error(), Some(AcmeError::InvalidSymbol));
//! ```
//!
//! A program that talks to several exchanges has one error, [`AnyFailure`], and may hold the checks of an
//! enum as a value, an [`Exchange`].
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `std` | yes | conversion into `Box<dyn Classified>` |
//! | `json` | yes | [`Wire`] and [`Failure`]: checks of responses and frames; needs `std`, brings memchr |
//! | `decode` | yes | check and parse in one call; needs `json`, brings serde and `serde_json` |
//! | `explain` | no | [`mod@explain`]: reports for people, what a code means and what the replies in a file were |
//! | `serde` | no | `integration::serde`: `#[exchange(serde)]`, and serialisation of answers and failures; works without `std` |
//! | `http` | no | `integration::http`: responses in the types of `http` 1, and their `Retry-After` |
//! | `reqwest` | no | conversion of the errors of reqwest 0.13 into `Failure`, for `?` |
//! | `reqwest-0-12` | no | the same for reqwest 0.12; both may be on |
//! | `tower` | no | `integration::tower`: a policy for the retry layer of tower 0.5 that places no order twice |
//! | `tracing` | no | `integration::tracing`: a failure as an event of tracing 0.1, or as fields of a span |
//! | `tungstenite` | no | `integration::tungstenite`: messages and errors of tungstenite 0.30 and tokio-tungstenite 0.30; brings `http` and `websocket` |
//! | `websocket` | no | `integration::websocket`: messages of any WebSocket client, also compressed ones |
//! | `binance` | no | spot, SAPI, USD-M and COIN-M futures, portfolio margin, options: REST, WebSocket API, streams |
//! | `bybit` | no | v5: REST, orders over a WebSocket, streams, reasons of rejected orders |
//! | `coinbase` | no | Advanced Trade: REST by operation, WebSocket |
//! | `deribit` | no | v2: HTTP, WebSocket |
//! | `hyperliquid` | no | HTTP, WebSocket |
//! | `kraken` | no | spot: REST, WebSocket v2 |
//! | `okx` | no | v5: REST, WebSocket |
//! | `upbit` | no | REST, WebSocket |
//!
//! The features from `http` to `websocket` bring `json`. An HTTP client without a feature, or of another version,
//! uses [`integration::client`]; other crates that retry can use the functions of [`resend`].
//!
//! Without features the crate is `no_std`, allocates nothing and has no dependency besides the derive.
//! Codes, messages and classification are all there, in constants too.
//!
//! # Exchanges
//!
//! Each exchange is a module behind the feature of its name; [`okcoin`] is always there.
//!
//! One scheme names them: `exchange::product::Enum`. The product is left out if the exchange has one
//! API for all products. Enums that check replies are named by transport: `RestError`, `WebSocketError`
//! for requests over a WebSocket, `StreamError` for subscriptions. They are named by operation
//! (`coinbase::NewOrderError`) if the answer depends on it. Rows that several enums share stand in
//! `tables` and are held by variants: `RestError::Order(OrderError::InsufficientBalance)`.
//!
//! The page of each module says what a client order id is worth there, where waits stand, and which
//! documents were read. [`codes_by_kind`] shows the codes of all exchanges side by side.

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

/// Documentation only.
///
#[cfg(doc)]
#[doc = include_str!("../docs/codes-by-kind.md")]
pub mod codes_by_kind {}

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
