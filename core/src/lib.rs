//! What an exchange's error means for a trading program: what went wrong, when to try again, and
//! whether the request took effect.
//!
//! Two kinds of people use this crate. Those who trade on an exchange whose enums are ready made
//! (see [`okcoin`]) check each reply and read the [`Failure`]:
//!
//! ```
//! use exchange_error::okcoin::futures::RestError;
//! use exchange_error::{Classified, Operation, Outcome};
//!
//! let reply = r#"{"result":false,"error_code":21005}"#;
//! if let Err(failure) = RestError::check_response(200, reply) {
//!     // "Request interface failed, please retry" does not say that nothing happened.
//!     assert_eq!(failure.outcome(), Outcome::Unknown);
//!     assert!(!failure.may_resend(Operation::Write));
//! }
//! ```
//!
//! Those who trade elsewhere write down their exchange's table once and
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
//!     wire(code = "$.code", ok = 0, message = "$.msg"),
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
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `std` | yes | conversion into `Box<dyn Classified>` |
//! | `json` | yes | [`Wire`] and [`Failure`]: decoding of responses and frames; needs `std` |
//! | `serde` | no | `#[exchange(serde)]`, and answers and failures serialise; works without `std` |
//! | `http` | no | `http`: responses in the types of that crate, and their `Retry-After` |
//! | `reqwest` | no | `?` turns what a request of reqwest fails with into a `Failure` |
//! | `tower` | no | `tower`: a policy for its retry layer that places no order twice |
//! | `tracing` | no | a failure as an event, or as fields of a span, in one call; brings `json` |
//! | `tungstenite` | no | `tungstenite`: its messages, compressed ones too |
//!
//! To send requests again with another crate, [`resend`] has the functions it asks for.
//!
//! Without features the crate is `no_std`, allocates nothing and depends on nothing but the
//! derive: codes, messages and classification, in constants too.

#![forbid(unsafe_code)]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
// The crate is described with its default features.
#![cfg_attr(not(feature = "json"), allow(rustdoc::broken_intra_doc_links))]

#[cfg(feature = "std")]
extern crate alloc;
// The derive writes `::exchange_error` paths, also for the enums of this crate.
extern crate self as exchange_error;
#[cfg(feature = "json")]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod classified;
mod columns;
mod const_eq;
mod exchange_error_trait;
#[cfg(feature = "json")]
mod failure;
#[cfg(feature = "json")]
mod http_status;
pub mod integration;
#[cfg(feature = "json")]
mod json;
mod lookup;
pub mod okcoin;
mod redact;
pub mod resend;
mod table;
mod taxonomy;
mod unknown_code;
#[cfg(feature = "json")]
mod wire;

pub use exchange_error_macros::ExchangeError;

pub use classified::Classified;
pub use exchange_error_trait::ExchangeError;
#[cfg(feature = "json")]
pub use failure::{FailedRow, Failure};
pub use taxonomy::{ErrorKind, Operation, Outcome, Retry};
pub use unknown_code::UnknownCode;
#[cfg(feature = "json")]
pub use wire::Wire;
