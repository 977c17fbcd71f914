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
