//! The names of the runtime's taxonomy. A test holds them equal to the runtime's own.

use proc_macro2::{Ident, Span, TokenStream};
use syn::Error;

use crate::errors::nearest;
use crate::grammar::value;

const CODE_TYPES: &[&str] = &["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "str"];

const KINDS: &[&str] = &[
    "InvalidRequest",
    "InvalidSymbol",
    "InvalidOrder",
    "Unsupported",
    "Authentication",
    "NotLoggedIn",
    "PermissionDenied",
    "ManualActionRequired",
    "AccountNotFound",
    "AccountSuspended",
    "OperationRejected",
    "InsufficientFunds",
    "RiskLimit",
    "MarketClosed",
    "NotReady",
    "OrderNotFound",
    "OrderClosed",
    "Duplicate",
    "InvalidNonce",
    "RateLimited",
    "IpBanned",
    "Unavailable",
    "ServerError",
    "Timeout",
    "Transport",
    "Other",
];

const RETRIES: &[&str] = &[
    "Never",
    "AfterBackoff",
    "AfterRateLimit",
    "AfterBan",
    "AfterReauth",
    "AfterResync",
    "AfterReconnect",
    "AfterMarketOpen",
];

const OUTCOMES: &[&str] = &["NotApplied", "Unknown", "AlreadyApplied"];

pub(crate) fn code_type(tokens: &TokenStream, key: &Ident) -> Result<Ident, Error> {
    value::name_of(tokens, key, "", CODE_TYPES)
}

/// The code type that a misspelled name was probably meant to be.
pub(crate) fn nearest_code_type(tokens: &TokenStream) -> Option<Ident> {
    let name = nearest(tokens.to_string().trim_matches('"'), CODE_TYPES)?;
    Some(Ident::new(name, Span::mixed_site()))
}

pub(crate) fn kind(tokens: &TokenStream, key: &Ident) -> Result<Ident, Error> {
    value::name_of(tokens, key, "ErrorKind", KINDS)
}

pub(crate) fn retry(tokens: &TokenStream, key: &Ident) -> Result<Ident, Error> {
    value::name_of(tokens, key, "Retry", RETRIES)
}

pub(crate) fn outcome(tokens: &TokenStream, key: &Ident) -> Result<Ident, Error> {
    value::name_of(tokens, key, "Outcome", OUTCOMES)
}
