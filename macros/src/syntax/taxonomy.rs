//! Names that an attribute may give: code types, and the values of the runtime's taxonomy.
//!
//! The derive cannot see the runtime's enums. A test holds these lists equal to them.

pub(crate) const CODE_TYPES: &[&str] =
    &["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "str"];

pub(crate) const KINDS: &[&str] = &[
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

pub(crate) const RETRIES: &[&str] = &[
    "Never",
    "AfterBackoff",
    "AfterRateLimit",
    "AfterBan",
    "AfterReauth",
    "AfterResync",
    "AfterReconnect",
    "AfterMarketOpen",
];

pub(crate) const OUTCOMES: &[&str] = &["NotApplied", "Unknown", "AlreadyApplied"];

/// Names that other libraries, HTTP and gRPC have for a key or for a value of the taxonomy.
pub(crate) const FOREIGN: &[(&str, &str)] = &[
    ("AccountNotEnabled", "AccountSuspended"),
    ("ArgumentsRequired", "InvalidRequest"),
    ("BadRequest", "InvalidRequest"),
    ("BadSymbol", "InvalidSymbol"),
    ("Conflict", "OperationRejected"),
    ("DDoSProtection", "RateLimited"),
    ("ExchangeNotAvailable", "Unavailable"),
    ("Forbidden", "PermissionDenied"),
    ("InsufficientBalance", "InsufficientFunds"),
    ("InternalServerError", "ServerError"),
    ("InvalidArgument", "InvalidRequest"),
    ("NetworkError", "Transport"),
    ("NotSupported", "Unsupported"),
    ("OnMaintenance", "Unavailable"),
    ("RateLimitExceeded", "RateLimited"),
    ("RequestTimeout", "Timeout"),
    ("ResourceExhausted", "RateLimited"),
    ("ServiceUnavailable", "Unavailable"),
    ("TooManyRequests", "RateLimited"),
    ("Unauthenticated", "Authentication"),
    ("Unauthorized", "Authentication"),
    ("Unimplemented", "Unsupported"),
    ("desc", "message"),
    ("msg", "message"),
];

#[cfg(test)]
mod tests {
    use super::{FOREIGN, KINDS};

    #[test]
    fn foreign_names_lead_to_kinds_or_keys() {
        for (foreign, name) in FOREIGN {
            assert!(KINDS.contains(name) || *name == "message", "{foreign}");
            assert!(!KINDS.contains(foreign), "{foreign}");
        }
    }
}
