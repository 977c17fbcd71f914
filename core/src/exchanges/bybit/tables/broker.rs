use crate::ExchangeError;

/// Rows of exchange brokers.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit",
    code_type = i32,
    table(path = "tables/bybit.md", section = "tables/BrokerError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum BrokerError {
    /// The value of limit is not acceptable
    ///
    /// `3500402` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "3500402")]
    #[exchange(code = 3500402, kind = InvalidRequest)]
    LimitParameterInvalid,

    /// Only the main account of an exchange broker may do this
    ///
    /// `3500403` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "3500403")]
    #[exchange(code = 3500403, kind = PermissionDenied)]
    BrokerMainAccountOnly,

    /// The cursor is not acceptable
    ///
    /// `3500404` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "3500404")]
    #[exchange(code = 3500404, kind = InvalidRequest)]
    CursorInvalid,

    /// The time asked for lies outside what can be queried
    ///
    /// `3500406` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "3500406")]
    #[exchange(code = 3500406, kind = InvalidRequest)]
    QueryRangeExceeded,

    /// begin and end have to be given together
    ///
    /// `3500407` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "3500407")]
    #[exchange(code = 3500407, kind = InvalidRequest)]
    BeginAndEndNeeded,

    /// Subaccounts may not do this
    ///
    /// `3500415` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "3500415")]
    #[exchange(code = 3500415, kind = PermissionDenied)]
    NotForSubaccounts,

    /// The user is not an institution
    ///
    /// `3500002` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "3500002")]
    #[exchange(code = 3500002, kind = PermissionDenied)]
    NotInstitutional,

    /// The user may neither manage nor query these users
    ///
    /// `3500153` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "3500153")]
    #[exchange(code = 3500153, kind = PermissionDenied)]
    UsersNotYours,

    /// No user may have a rate limit this high
    ///
    /// message `Requested limit exceeds maximum allowed per user` · `RiskLimit` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "Requested limit exceeds maximum allowed per user",
        message_equals = "Requested limit exceeds maximum allowed per user",
        kind = RiskLimit,
    )]
    RateLimitAboveUserMaximum,

    /// The caller may not change the limits of these users
    ///
    /// message `No permission to operate these UIDs` · `PermissionDenied` · `Never` · `NotApplied`
    #[exchange(
        row = "No permission to operate these UIDs",
        message_equals = "No permission to operate these UIDs",
        kind = PermissionDenied,
    )]
    RateLimitUsersNotYours,

    /// No cap is configured for this institution
    ///
    /// message `API cap configuration not found` · `OperationRejected` · `Never` · `NotApplied`
    #[exchange(
        row = "API cap configuration not found",
        message_equals = "API cap configuration not found",
        kind = OperationRejected,
    )]
    RateCapMissing,

    /// No cap is configured for this kind of business
    ///
    /// message `API cap configuration not found for bizType` · `OperationRejected` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "API cap configuration not found for bizType",
        message_equals = "API cap configuration not found for bizType",
        kind = OperationRejected,
    )]
    RateCapMissingForType,

    /// The institution's quota does not allow this limit
    ///
    /// message `Requested limit would exceed institutional quota` · `RiskLimit` · `Never` ·
    /// `NotApplied`
    #[exchange(
        row = "Requested limit would exceed institutional quota",
        message_equals = "Requested limit would exceed institutional quota",
        kind = RiskLimit,
    )]
    RateLimitAboveQuota,
}
