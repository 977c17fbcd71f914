//! How errors, answers and failures are serialised, with the feature `serde`.
//!
//! # Derived enums
//!
//! `#[exchange(serde)]` asks for it; the feature alone adds nothing to a derived enum. Your crate
//! needs no dependency on serde for that. The ready-made enums have it.
//!
//! ```
//! use exchange_error::ExchangeError;
//! use std::collections::BTreeMap;
//!
//! /// Errors of the Acme REST API.
//! #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
//! #[exchange(name = "Acme REST", code_type = i32, serde)]
//! pub enum AcmeError {
//!     /// Too many requests.
//!     #[exchange(code = [-1003, -1015], kind = RateLimited)]
//!     TooManyRequests,
//!
//!     /// Address not allowed.
//!     #[exchange(status = 403, kind = PermissionDenied)]
//!     AddressNotAllowed,
//! }
//!
//! let errors = [AcmeError::TooManyRequests, AcmeError::AddressNotAllowed];
//! assert_eq!(serde_json::to_string(&errors)?, r#"[-1003,"AddressNotAllowed"]"#);
//!
//! let read: Vec<AcmeError> = serde_json::from_str(r#"[-1015,"-1003","AddressNotAllowed"]"#)?;
//! assert_eq!(read, [errors[0], errors[0], errors[1]]);
//!
//! let counts = BTreeMap::from([(AcmeError::TooManyRequests, 7)]);
//! assert_eq!(serde_json::to_string(&counts)?, r#"{"-1003":7}"#);
//!
//! let unknown = serde_json::from_str::<AcmeError>("-9").unwrap_err();
//! assert!(unknown.to_string().starts_with("Acme REST: undocumented code -9"));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! | value | written as |
//! |---|---|
//! | a row with codes | its first code: a number, or a text where `code_type = str` |
//! | a row without a code | the name of its variant: `"AddressNotAllowed"` |
//! | `other` that keeps the code | that code |
//! | `other` that keeps nothing | the name of its variant |
//! | a row of a flattened enum | its code |
//! | … that has none, or one that leads elsewhere | the names of the variants that lead to it: `"Base::AddressNotAllowed"` |
//!
//! Codes are read from numbers and from texts, leading zeros included, every code of a row; a code
//! that is not documented becomes `other`, or where there is none, an error that keeps it. Every
//! documented row comes back as what it was. A name that is also a code does not compile.
//!
//! Formats that are not [human readable](serde::Serializer::is_human_readable), such as postcard,
//! hold all of these as text, because they cannot tell a number from a text.
//!
//! # Answers
//!
//! [`ErrorKind`](crate::ErrorKind), [`Retry`](crate::Retry), [`Outcome`](crate::Outcome) and
//! [`Operation`](crate::Operation) are their labels, in every format.
//!
//! ```
//! use exchange_error::Outcome;
//!
//! assert_eq!(serde_json::to_string(&Outcome::NotApplied)?, r#""NotApplied""#);
//! assert_eq!(serde_json::from_str::<Outcome>(r#""Unknown""#)?, Outcome::Unknown);
//! # Ok::<(), serde_json::Error>(())
//! ```
#![cfg_attr(
    feature = "json",
    doc = r##"
# Failures

[`Failure`](crate::Failure) and [`FailedRow`](crate::FailedRow) can be written, for logs, whether
or not their enum asks for serde. Every field is always there; what is absent is null.

```
use exchange_error::okcoin::futures::RestError;

let body = r#"{"error_code":20049,"result":false}"#;
let failure = RestError::check_response(200, body).unwrap_err();
let logged = serde_json::to_value(&failure)?;

assert_eq!(logged["exchange"], "OKCoin futures REST");
assert_eq!(logged["variant"], "RequestTooFrequent");
assert_eq!(logged["code"], "20049");
assert_eq!(logged["outcome"], "NotApplied");
assert!(logged["retry_after"].is_null());
assert_eq!(logged["failures"][0]["position"], 0);
# Ok::<(), serde_json::Error>(())
```

| field | what it is |
|---|---|
| `exchange` | the name of the enum |
| `variant` | the documented error, by the name of its variant |
| `kind`, `retry`, `outcome` | the three answers |
| `status` | the HTTP status |
| `code`, `message`, `id` | texts, as sent but fit for a log: see below; the message else as documented |
| `is_partial` | whether some rows did not fail |
| `failures` | each failed row: `position`, `variant`, `code`, `message`, `id`, `kind`, `retry`, `outcome` |
| `retry_after` | how long the exchange asked to wait, in seconds, as a number with a fraction |
| `excerpt` | the beginning of a body that the exchange's table does not explain |

Of each text at most 256 characters are written, no control characters, and `***` for the value of
what is called like a key or a signature. The functions of the same names have all of it.
"##
)]

mod digits;
#[cfg(feature = "json")]
mod failure;
mod labels;
mod number_or_text;
mod stored;

#[doc(hidden)]
pub use number_or_text::deserialize;
#[doc(hidden)]
pub use stored::{Stored, parse, serialize};
