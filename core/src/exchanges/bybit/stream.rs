use crate::ExchangeError;
use crate::exchanges::bybit::tables::GeneralError;

/// Errors of the Bybit public and private streams.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit streams",
    code_type = i32,
    table(path = "tables/bybit.md", section = "StreamError"),
    wire(
        code = ["$.retCode", "$.ret_code"],
        ok = 0,
        message = ["$.retMsg", "$.ret_msg"],
        id = ["$.reqId", "$.req_id"],
    ),
    wire(
        when = "$.success == false && $.op == 'auth'",
        variant = LoginRefused,
        message = ["$.ret_msg", "$.retMsg"],
        id = "$.req_id",
    ),
    // Frames of the first version, which only old addresses send.
    wire(when = "$.code && $.desc", code = "$.code", message = "$.desc"),
    // Options and spreads list the topics that failed.
    wire(
        when = "$.data.failTopics[0]",
        variant = SomeTopicsRefused,
        message = "$.data.failTopics[0]",
        id = "$.req_id",
    ),
    wire(when = "$.success == false", message = "$.ret_msg", id = "$.req_id"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum StreamError {
    /// The login frame is wrong: expires too near or past, or malformed
    ///
    /// message `Params Error` · `Authentication` · `AfterResync` · `NotApplied`
    ///
    /// The clock may be wrong: sign again with a later expires.
    #[exchange(
        row = "Params Error",
        message_equals = "Params Error",
        kind = Authentication,
        retry = AfterResync,
    )]
    LoginParametersRefused,

    /// The login came after the moment in expires
    ///
    /// message with `request expired` · `InvalidNonce` · `AfterResync` · `NotApplied`
    ///
    /// Synchronise the clock and sign again.
    #[exchange(row = "request expired", message_contains = "request expired", kind = InvalidNonce)]
    LoginExpired,

    /// One topic does not exist here; the whole request is refused
    ///
    /// message with `handler not found` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The text names the topic. The other topics of the request may be missing too.
    #[exchange(
        row = "handler not found",
        message_contains = "handler not found",
        kind = InvalidRequest,
    )]
    TopicNotFound,

    /// One topic is subscribed already
    ///
    /// message with `already subscribed` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It keeps delivering; of the other topics in the request nothing is certain.
    #[exchange(
        row = "already subscribed",
        message_contains = "already subscribed",
        kind = Duplicate,
    )]
    AlreadySubscribed,

    /// The request names more topics than one may
    ///
    /// message with `args size >` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// Spot allows ten.
    #[exchange(row = "args size >", message_contains = "args size >", kind = InvalidRequest)]
    TooManyTopics,

    /// The stream does not know this op
    ///
    /// message with `error:invalid op` · `InvalidRequest` · `Never` · `NotApplied`
    #[exchange(
        row = "error:invalid op",
        message_contains = "error:invalid op",
        kind = InvalidRequest,
    )]
    InvalidOperation,

    /// The login was refused
    ///
    /// by a rule · `Authentication` · `Never` · `NotApplied`
    #[exchange(row = "LoginRefused", kind = Authentication)]
    LoginRefused,

    /// Some of the topics were refused
    ///
    /// by a rule · `InvalidRequest` · `AfterResync` · `Unknown`
    ///
    /// The other topics of the request are subscribed.
    #[exchange(row = "SomeTopicsRefused", kind = InvalidRequest, retry = AfterResync, outcome = Unknown)]
    SomeTopicsRefused,

    /// Rows of every API: keys, limits, numbers for anything, and their texts.
    #[exchange(flatten)]
    General(GeneralError),
}
