use crate::ExchangeError;
use crate::exchanges::bybit::tables::{AccountError, DerivativesError, GeneralError, SpotError};

/// Errors of the Bybit trade WebSocket (`/v5/trade`): orders over a WebSocket.
///
/// Code 0 acknowledges: an order can still be rejected, and the order stream reports that
/// ([`OrderRejectReason`](super::OrderRejectReason)).
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit WebSocket",
    code_type = i32,
    table(path = "tables/bybit.md", section = "WebSocketError"),
    wire(
        rows = "$.retExtInfo.list[*]",
        code = "@.code",
        ok = 0,
        message = "@.msg",
        id = "$.reqId",
    ),
    // The first orders of a batch over the limit may have gone through.
    wire(
        when = "$.retCode == 10006 && ($.op == 'order.create-batch' || $.op == 'order.amend-batch' || $.op == 'order.cancel-batch')",
        variant = BatchTooManyVisits,
        decides,
        code = "$.retCode",
        message = "$.retMsg",
        id = "$.reqId",
        wait(
            until_ms = "$.header['X-Bapi-Limit-Reset-Timestamp']",
            now_ms = "$.header.Timenow",
        ),
    ),
    // The header states the end of the limit, and the present time in any other reply.
    wire(
        when = "$.retCode == 10006 || $.retCode == 20003",
        code = "$.retCode",
        message = "$.retMsg",
        id = "$.reqId",
        wait(
            until_ms = "$.header['X-Bapi-Limit-Reset-Timestamp']",
            now_ms = "$.header.Timenow",
        ),
    ),
    wire(code = "$.retCode", ok = 0, message = "$.retMsg", id = "$.reqId"),
    wire(when = "$.success == false", message = "$.ret_msg", id = "$.req_id"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum WebSocketError {
    /// The user has too many sessions open
    ///
    /// `10003` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// Nothing is wrong with the key: close connections. On REST the number means an invalid key.
    #[doc(alias = "10003")]
    #[exchange(code = 10003, kind = OperationRejected)]
    TooManySessions,

    /// The exchange does not know this API key on this socket's domain
    ///
    /// message with `API key is invalid` · `Authentication` · `Never` · `NotApplied`
    #[exchange(
        row = "API key is invalid",
        message_contains = "API key is invalid",
        kind = Authentication,
    )]
    LoginKeyInvalid,

    /// The trade service failed inside, or is restarting
    ///
    /// `10016` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "10016")]
    #[exchange(code = 10016, kind = ServerError)]
    ServerErrorOrRestart,

    /// The trade service restarts and takes no new requests here
    ///
    /// `10019` · `Unavailable` · `AfterReconnect` · `NotApplied`
    ///
    /// The requests in progress go on, and their outcome is unknown. A new connection leads to a
    /// working server.
    #[doc(alias = "10019")]
    #[exchange(code = 10019, kind = Unavailable, retry = AfterReconnect, outcome = NotApplied)]
    ServiceRestarting,

    /// The address sends over 3000 requests a second
    ///
    /// `10403` · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[doc(alias = "10403")]
    #[exchange(code = 10403, kind = RateLimited, outcome = Unknown)]
    AddressRateLimited,

    /// There is no such op, or the category does not fit
    ///
    /// `10404` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "10404")]
    #[exchange(code = 10404, kind = InvalidRequest)]
    OperationNotFound,

    /// The exchange protects itself as a whole against too many requests
    ///
    /// `10429` · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[doc(alias = "10429")]
    #[exchange(code = 10429, kind = RateLimited, outcome = Unknown)]
    SystemFrequencyProtection,

    /// This connection is logged in already
    ///
    /// `20001` · `Duplicate` · `Never` · `Unknown`
    ///
    /// With another one the connection still belongs to the first.
    #[doc(alias = "20001")]
    #[exchange(code = 20001, kind = Duplicate, retry = Never)]
    AlreadyAuthenticated,

    /// Requests come too fast for one session
    ///
    /// `20003` · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[doc(alias = "20003")]
    #[exchange(code = 20003, kind = RateLimited, outcome = Unknown)]
    TooFrequentRequests,

    /// An earlier request has the same reqId
    ///
    /// `20006` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The first request with this id may have been carried out.
    #[doc(alias = "20006")]
    #[exchange(code = 20006, kind = Duplicate)]
    DuplicateRequestId,

    /// The batch came faster than the limit of this account allows
    ///
    /// by a rule · `RateLimited` · `AfterResync` · `Unknown`
    ///
    /// The first orders of the batch may have gone through: read them.
    #[exchange(row = "BatchTooManyVisits", kind = RateLimited, retry = AfterResync, outcome = Unknown)]
    BatchTooManyVisits,

    /// Rows of every API: keys, limits, numbers for anything, and their texts.
    #[exchange(flatten)]
    General(GeneralError),

    /// Rows of perpetuals, futures, options and spreads.
    #[exchange(flatten)]
    Derivatives(DerivativesError),

    /// Rows of spot orders.
    #[exchange(flatten)]
    Spot(SpotError),

    /// Rows of margin modes, collateral, upgrades, sub-accounts and keys.
    #[exchange(flatten)]
    Account(AccountError),
}
