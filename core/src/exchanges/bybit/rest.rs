use crate::ExchangeError;
use crate::exchanges::bybit::tables::{
    AccountError, AssetError, BrokerError, DerivativesError, EarnError, GeneralError, LoanError,
    MarginError, RfqError, SpotError, StrategyError,
};

/// Errors of the Bybit REST API (v5).
///
/// Code 0 acknowledges: an order can still be rejected, and the order stream reports that
/// ([`OrderRejectReason`](super::OrderRejectReason)).
///
/// ```
/// use exchange_error::bybit::RestError;
/// use exchange_error::{NextStep, Operation};
///
/// let reply = r#"{"retCode":10000,"retMsg":"Server Timeout","result":{},"retExtInfo":{}}"#;
/// let failure = RestError::check_response(200, reply).unwrap_err();
/// // The order may have been placed.
/// assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
/// ```
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit REST",
    code_type = i32,
    table(path = "tables/bybit.md", section = "RestError"),
    wait(until_ms = "X-Bapi-Limit-Reset-Timestamp"),
    wire(rows = "$.retExtInfo.list[*]", code = "@.code", ok = 0, message = "@.msg"),
    // P2P still answers with `ret_code`.
    wire(code = ["$.retCode", "$.ret_code"], ok = 0, message = ["$.retMsg", "$.ret_msg"]),
    // Without a code: the text of a server in front.
    wire(
        when = "!$.retCode && !$.ret_code && !$.code",
        message = ["$.retMsg", "$.ret_msg", "$"],
    ),
    // Cancelling all RFQs and quotes has rows.
    wire(
        rows = "$.result[:]",
        when = "@.rfqId && @.code",
        code = "@.code",
        ok = 0,
        message = "@.msg",
    ),
    wire(
        rows = "$.result.result[:]",
        when = "@.bizType && @.success == false",
        message = "@.msg",
        variant = RateLimitNotSet,
    ),
    // Failures under code 0.
    wire(when = "$.result.success == 0", variant = CancelAllFailed),
    wire(when = "$.result.transferId && $.result.status == 'FAILED'", variant = TransferFailed),
    wire(
        when = "$.result.transferId && $.result.status == 'STATUS_UNKNOWN'",
        variant = TransferStatusUnknown,
    ),
    wire(
        when = "$.result.blockTradeId && $.result.status == 'Rejected'",
        variant = PositionMoveRejected,
    ),
    wire(
        when = "$.result.quoteId && $.result.status == 'Failed'",
        variant = QuoteExecutionFailed,
    ),
    wire(
        when = "$.result.exchangeStatus == 'failure' || $.result.quoteId && $.result.status == 'failure'",
        variant = ConversionFailed,
    ),
    wire(when = "$.result.resultStatus == 'FA'", variant = RepaymentNotDone),
    wire(when = "$.result.resultStatus == 'failed'", variant = DeltaModeFailed),
    wire(
        when = "$.result.unifiedUpdateStatus == 'FAIL'",
        message = "$.result.unifiedUpdateMsg.msg[0]",
        variant = UpgradeFailed,
    ),
    wire(when = "$.result == 'Failure'", variant = LoanRenewalFailed),
    wire(
        when = "$.retCode == 0 && $.result.status == 0 && !$.result.tokenCode && !$.result.coin",
        variant = ChangeRefused,
    ),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RestError {
    /// The request is malformed: method, or an account type that does not fit
    ///
    /// HTTP 400 · `InvalidRequest` · `Never` · `NotApplied`
    #[exchange(status = 400, kind = InvalidRequest)]
    BadRequest,

    /// Key or authentication headers are missing or wrong
    ///
    /// HTTP 401 · `Authentication` · `Never` · `NotApplied`
    #[exchange(status = 401, kind = Authentication)]
    Unauthorized,

    /// Refused at the door: too fast, region, or a body with GET
    ///
    /// HTTP 403 · `IpBanned` · `AfterBan` · `NotApplied` · wait 10 min
    ///
    /// Two of the three causes, the address and the country, have texts of their own. Without a
    /// text, stop for ten minutes.
    #[exchange(status = 403, kind = IpBanned, wait(secs = 600))]
    Forbidden,

    /// Requests from this address came too fast; it is shut out
    ///
    /// message with `access too frequent` · `IpBanned` · `AfterBan` · `NotApplied` · wait 10 min
    ///
    /// Status 403 has this text. The ban ends by itself.
    #[exchange(
        row = "access too frequent",
        message_contains = "access too frequent",
        kind = IpBanned,
        wait(secs = 600),
    )]
    AddressTooFast,

    /// The exchange's front blocks the country of this address
    ///
    /// message with `block access from your country` · `PermissionDenied` · `Never` · `NotApplied`
    ///
    /// Status 403 has this text.
    #[exchange(
        row = "block access from your country",
        message_contains = "block access from your country",
        kind = PermissionDenied,
    )]
    CountryBlocked,

    /// No such path, or the category does not fit the account
    ///
    /// HTTP 404 · `InvalidRequest` · `Never` · `NotApplied`
    #[exchange(status = 404, kind = InvalidRequest)]
    NotFound,

    /// The exchange protects itself as a whole against too many requests
    ///
    /// HTTP 429 · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[exchange(status = 429, kind = RateLimited, outcome = Unknown)]
    FrequencyProtection,

    /// Cancelling all orders did not succeed
    ///
    /// by a rule · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Some orders may be cancelled: read the open orders.
    #[exchange(row = "CancelAllFailed", kind = ServerError, retry = AfterResync)]
    CancelAllFailed,

    /// The transfer failed
    ///
    /// by a rule · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Nothing says how far it got: query it by its id.
    #[exchange(row = "TransferFailed", kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    TransferFailed,

    /// The exchange does not know yet how the transfer ended
    ///
    /// by a rule · `Timeout` · `AfterResync` · `Unknown`
    ///
    /// Query it by `transferId`, and never send another before that.
    #[exchange(row = "TransferStatusUnknown", kind = Timeout, retry = AfterResync)]
    TransferStatusUnknown,

    /// Moving the position was rejected at the first check
    ///
    /// by a rule · `OperationRejected` · `AfterResync` · `NotApplied`
    #[exchange(row = "PositionMoveRejected", kind = OperationRejected, retry = AfterResync)]
    PositionMoveRejected,

    /// Executing the quote failed
    ///
    /// by a rule · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// The trade has several legs: read all of them.
    #[exchange(row = "QuoteExecutionFailed", kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    QuoteExecutionFailed,

    /// The conversion failed
    ///
    /// by a rule · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Read the history of conversions.
    #[exchange(row = "ConversionFailed", kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    ConversionFailed,

    /// The repayment was not made
    ///
    /// by a rule · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Read the liabilities.
    #[exchange(row = "RepaymentNotDone", kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    RepaymentNotDone,

    /// The delta mode could not be set
    ///
    /// by a rule · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// Read the mode.
    #[exchange(row = "DeltaModeFailed", kind = ServerError, retry = AfterResync)]
    DeltaModeFailed,

    /// The account does not meet the conditions of the upgrade
    ///
    /// by a rule · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The message lists them.
    #[exchange(row = "UpgradeFailed", kind = OperationRejected)]
    UpgradeFailed,

    /// The loan was not renewed
    ///
    /// by a rule · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Read the loan.
    #[exchange(row = "LoanRenewalFailed", kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    LoanRenewalFailed,

    /// The rate limit was not set
    ///
    /// by a rule · `OperationRejected` · `Never` · `NotApplied`
    #[exchange(row = "RateLimitNotSet", kind = OperationRejected)]
    RateLimitNotSet,

    /// The change was not made
    ///
    /// by a rule · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Read the state: the exchange gives no reason.
    #[exchange(row = "ChangeRefused", kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    ChangeRefused,

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

    /// Rows of spot margin, manual loans and repayment.
    #[exchange(flatten)]
    Margin(MarginError),

    /// Rows of withdrawals, transfers, queries and conversions.
    #[exchange(flatten)]
    Asset(AssetError),

    /// Rows of RFQs.
    #[exchange(flatten)]
    Rfq(RfqError),

    /// Rows of strategies and signals.
    #[exchange(flatten)]
    Strategy(StrategyError),

    /// Rows of crypto loans and institutional loans.
    #[exchange(flatten)]
    Loan(LoanError),

    /// Rows of earn products.
    #[exchange(flatten)]
    Earn(EarnError),

    /// Rows of exchange brokers.
    #[exchange(flatten)]
    Broker(BrokerError),
}
