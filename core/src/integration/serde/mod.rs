//! The serialised form of errors, answers and failures, for serde 1, with the feature `serde`.
//!
//! # Derived enums
//!
//! `#[exchange(serde)]` implements `Serialize` and `Deserialize`; the feature alone adds nothing to
//! a derived enum. Your crate needs no dependency on serde for that. The ready-made enums implement
//! both.
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
//! | a row with codes | its first code: a number, or a string if `code_type = str` |
//! | a row without a code | the variant name: `"AddressNotAllowed"` |
//! | `other` with a field | the code in it |
//! | `other` without a field | the variant name |
//! | a row of a flattened enum | its code |
//! | a row of a flattened enum without a code, or whose code this enum gives to another row | the name behind that of the flattening variant: `"Base::AddressNotAllowed"` |
//!
//! Every documented row comes back as the same row. All codes of a row are read, from numbers and
//! from strings, leading zeros included. An unknown code or name becomes `other`, and is an error in
//! an enum without `other`; so is an unknown name if `other` has a field, which holds a code. The
//! `other` of a flattened enum is written as its code, which is an unknown code when it is read.
//!
//! With `code_type = str`, a variant name that is also a code of the enum does not compile. A name
//! that is a code of a flattened enum is an error when it is read.
//!
//! Formats that are not [human readable](serde::Serializer::is_human_readable), such as postcard,
//! hold codes as strings, because they do not distinguish numbers from strings.
//!
//! If a crate of your program turns on the feature `arbitrary_precision` of `serde_json`, numbers
//! arrive as maps. Codes are then read from strings only; a number is an error.
//!
//! # Answers
//!
//! [`ErrorKind`](crate::ErrorKind), [`Retry`](crate::Retry), [`Outcome`](crate::Outcome) and
//! [`Operation`](crate::Operation) are written as their labels in every format, and read from them.
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

[`Failure`](crate::Failure) and [`FailedRow`](crate::FailedRow) implement `Serialize`, for logs and
for storing, also if their enum does not. Every field is always written; an absent value is null.

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

| field | value |
|---|---|
| `exchange` | the name of the enum |
| `variant` | the variant name of the documented error |
| `kind`, `retry`, `outcome` | the labels of the three answers |
| `status` | the HTTP status |
| `code`, `message`, `id` | the text that the exchange sent, cut and masked as below; a message that it did not send is the documented one |
| `is_partial` | true if some rows failed and others did not |
| `failures` | the failed rows, each with `position`, `variant`, `code`, `message`, `id`, `kind`, `retry`, `outcome` and the fields of the next table |
| `retry_after` | the wait that the exchange asked for, in seconds, as a number with a fraction |
| `excerpt` | the beginning of a body that the exchange's table does not explain |
| `cause` | the origin of the failure: `Reply`, `Text`, `Bare`, `NotSent`, `NoAnswer`, `Unreadable`, `Closed`, `Mismatch` or `CutShort` |
| `row_count` | the number of failed rows, also beyond those in `failures` |
| `reason` | the messages of [`because`](crate::Failure::because) |
| `headers` | the headers that explain the failure, as a map |

A row has these fields as well, from which it is read back:

| field | value |
|---|---|
| `cause` | as above |
| `documented`, `documented_wait` | message and wait of the documented error |
| `wait`, `wait_until` | the wait that the reply states, or the time since 1970 at which it ends |

# Reading failures

Every failure is read back as an [`AnyFailure`](crate::AnyFailure), from any format;
[`downcast`](crate::Failure#method.downcast) gives the type of its enum back. If no text was cut or masked, it is
equal to the one that was written.

Versions may differ. An unknown field is skipped. An absent one has its default; the exchange, for one,
is empty. An unknown kind is read as `Other`, an unknown retry as `Never`, and an unknown outcome as
`Unknown`, so that nothing is sent again by mistake.

```
use exchange_error::okcoin::futures::RestError;
use exchange_error::{AnyFailure, Outcome};

let stored = serde_json::to_string(&RestError::check_response(504, "").unwrap_err())?;
let failure: AnyFailure = serde_json::from_str(&stored)?;
assert_eq!(failure.status(), Some(504));
assert_eq!(failure.outcome(), Outcome::Unknown);
assert!(failure.downcast::<RestError>().is_ok());
# Ok::<(), serde_json::Error>(())
```

# Secrets

At most 256 characters of each text are written, no control characters, and `***` for the value of a
key or a signature. The functions of the same names return the whole text.
"##
)]

mod code;
#[cfg(feature = "json")]
mod failure;
mod labels;
#[cfg(feature = "json")]
mod read_failure;
mod stored;

#[doc(hidden)]
pub use stored::{Stored, deserialize, serialize};
