use crate::ExchangeError;
use crate::exchanges::hyperliquid::tables::CommonError;

/// Errors of the Hyperliquid API over HTTP: the endpoints `exchange` and `info`.
///
/// ```
/// use exchange_error::ErrorKind;
/// use exchange_error::hyperliquid::RestError;
///
/// let reply = r#"{"status":"ok","response":{"type":"order","data":{"statuses":[
///     {"error":"Price must be divisible by tick size. asset=4"}]}}}"#;
/// let failure = RestError::check_response(200, reply).unwrap_err();
/// assert_eq!(failure.kind(), ErrorKind::InvalidOrder);
/// ```
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Hyperliquid REST",
    code_type = str,
    table(path = "tables/hyperliquid.md", section = "RestError"),
    wire(when = "$.status == 'unknownOid'", message = "$.status"),
    wire(when = "$.status == 'err'", message = "$.response"),
    wire(
        rows = "$.response.data.statuses[*]",
        when = "@.error",
        variant = Refused,
        message = "@.error",
    ),
    // TWAP orders.
    wire(
        when = "$.response.data.status.error",
        variant = Refused,
        message = "$.response.data.status.error",
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// Too much weight from this address
    ///
    /// HTTP 429 · `RateLimited` · `AfterRateLimit` · `NotApplied`
    ///
    /// The address is over its weight of 1,200 a minute. A request that was executed all the same
    /// cannot be executed again, because the nonce counts once.
    // Source: Rate limits, 2026-08-22, and the nonce rules: the same signed bytes count once.
    #[exchange(status = 429, kind = RateLimited)]
    TooManyRequests,

    /// The JSON is not of the form that the endpoint takes
    ///
    /// HTTP 422 · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The parser did not read the request, so nothing was done.
    #[exchange(status = 422, kind = InvalidRequest)]
    Unprocessable,

    /// The exchange refused the action
    ///
    /// by a rule · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The text is in no table. Refusals stand in a place of their own, so nothing was executed.
    #[exchange(row = "Refused", kind = OperationRejected, retry = AfterResync)]
    Refused,

    /// Rows of both transports.
    #[exchange(flatten)]
    Common(CommonError),
}
