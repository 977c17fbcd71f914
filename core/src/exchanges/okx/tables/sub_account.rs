use crate::ExchangeError;

/// Rows of keys, sub-accounts and brokers.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/SubAccountError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum SubAccountError {
    /// For this, the API key has to be the main account's
    ///
    /// `59500` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59500")]
    #[exchange(code = 59500, kind = PermissionDenied)]
    MainAccountKeyOnly,

    /// The account has its 50 API keys and gets no more
    ///
    /// `59501` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59501")]
    #[exchange(code = 59501, kind = OperationRejected)]
    TooManyKeys,

    /// Another API key bears this name: choose a new one
    ///
    /// `59502` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have created the key: list the keys.
    #[doc(alias = "59502")]
    #[exchange(code = 59502, kind = Duplicate)]
    KeyNameExists,

    /// More than 20 IP addresses cannot be bound to one API key
    ///
    /// `59503` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59503")]
    #[exchange(code = 59503, kind = InvalidRequest)]
    TooManyKeyAddresses,

    /// Withdrawing is left to the main account
    ///
    /// `59504` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59504")]
    #[exchange(code = 59504, kind = PermissionDenied)]
    SubAccountCannotWithdraw,

    /// The passphrase does not have the form it should
    ///
    /// `59505` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59505")]
    #[exchange(code = 59505, kind = InvalidRequest)]
    PassphraseFormatInvalid,

    /// There is no such API key
    ///
    /// `59506` · `Authentication` · `Never` · `NotApplied`
    ///
    /// The key that is managed, not the one that signs (50119).
    #[doc(alias = "59506")]
    #[exchange(code = 59506, kind = Authentication)]
    KeyNotFound,

    /// Sender and receiver have to be two sub-accounts of one main account
    ///
    /// `59507` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59507")]
    #[exchange(code = 59507, kind = InvalidRequest)]
    TransferNeedsTwoSubAccounts,

    /// The sub-account is under suspension
    ///
    /// `59508` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "59508")]
    #[exchange(code = 59508, kind = AccountSuspended)]
    SubAccountSuspended,

    /// The account may not reset market maker protection
    ///
    /// `59509` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59509")]
    #[exchange(code = 59509, kind = PermissionDenied)]
    MarketMakerResetNotPermitted,

    /// There is no such sub-account
    ///
    /// `59510` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "59510")]
    #[exchange(code = 59510, kind = AccountNotFound)]
    SubAccountNotFound,

    /// Sub-accounts of ND brokers can always transfer out: nothing to set
    ///
    /// `59512` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59512")]
    #[exchange(code = 59512, kind = OperationRejected)]
    BrokerSubAccountTransferFixed,

    /// The exchange's allow list for custody lacks this account; customer service can help
    ///
    /// `59515` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59515")]
    #[exchange(code = 59515, kind = PermissionDenied)]
    NotOnCustodyAllowList,

    /// A funding account in custody with Copper has to exist first
    ///
    /// `59516` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "59516")]
    #[exchange(code = 59516, kind = AccountNotFound)]
    CopperAccountMissing,

    /// A funding account in custody with Komainu has to exist first
    ///
    /// `59517` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "59517")]
    #[exchange(code = 59517, kind = AccountNotFound)]
    KomainuAccountMissing,

    /// Sub-accounts are made in the app or on the site, not over the API
    ///
    /// `59518` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59518")]
    #[exchange(code = 59518, kind = PermissionDenied)]
    SubAccountCreationNotAllowed,

    /// The function is frozen; the reply names the reason
    ///
    /// `59519` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "59519")]
    #[exchange(code = 59519, kind = AccountSuspended)]
    FunctionFrozen,

    /// Another sub-account bears this name
    ///
    /// `59601` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have created it: list the sub-accounts.
    #[doc(alias = "59601")]
    #[exchange(code = 59601, kind = Duplicate)]
    SubAccountNameExists,

    /// There are as many sub-accounts as allowed
    ///
    /// `59603` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59603")]
    #[exchange(code = 59603, kind = OperationRejected)]
    SubAccountCountExceeded,

    /// This API takes a key of the main account
    ///
    /// `59604` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59604")]
    #[exchange(code = 59604, kind = PermissionDenied)]
    MainAccountKeyRequired,

    /// The sub-account still holds funds and cannot be deleted
    ///
    /// `59606` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59606")]
    #[exchange(code = 59606, kind = OperationRejected)]
    SubAccountNotEmpty,

    /// This API is for brokers
    ///
    /// `59608` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59608")]
    #[exchange(code = 59608, kind = PermissionDenied)]
    BrokersOnly,

    /// The broker exists already
    ///
    /// `59609` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have created it: read it.
    #[doc(alias = "59609")]
    #[exchange(code = 59609, kind = Duplicate)]
    BrokerExists,

    /// There is no such broker
    ///
    /// `59610` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "59610")]
    #[exchange(code = 59610, kind = AccountNotFound)]
    BrokerNotFound,

    /// The broker is not verified
    ///
    /// `59611` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "59611")]
    #[exchange(code = 59611, kind = ManualActionRequired)]
    BrokerUnverified,

    /// A time is not in the expected form
    ///
    /// `59612` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59612")]
    #[exchange(code = 59612, kind = InvalidRequest)]
    TimeFormatInvalid,

    /// The sub-account is not in this account's care
    ///
    /// `59613` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59613")]
    #[exchange(code = 59613, kind = PermissionDenied)]
    NoEscrowRelationship,

    /// A managed sub-account cannot do this
    ///
    /// `59614` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "59614")]
    #[exchange(code = 59614, kind = Unsupported)]
    ManagedSubAccountUnsupported,

    /// From begin to end there are more than 180 days
    ///
    /// `59615` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59615")]
    #[exchange(code = 59615, kind = InvalidRequest)]
    PeriodTooLong,

    /// The period begins after it ends
    ///
    /// `59616` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59616")]
    #[exchange(code = 59616, kind = InvalidRequest)]
    PeriodReversed,

    /// The sub-account was made, but its level could not be set
    ///
    /// `59617` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// The sub-account exists. Do not create it again, set its level.
    #[doc(alias = "59617")]
    #[exchange(code = 59617, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    SubAccountLevelFailed,

    /// The sub-account could not be made, for no given reason
    ///
    /// `59618` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// List sub-accounts before another attempt.
    #[doc(alias = "59618")]
    #[exchange(code = 59618, kind = ServerError, retry = AfterResync)]
    SubAccountCreationFailed,

    /// Sub-accounts of ND brokers have an endpoint of their own
    ///
    /// `59619` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59619")]
    #[exchange(code = 59619, kind = InvalidRequest)]
    BrokerSubAccountUnsupported,

    /// The parent sub-account is wrong or missing
    ///
    /// `59622` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59622")]
    #[exchange(code = 59622, kind = InvalidRequest)]
    ParentSubAccountInvalid,

    /// The sub-account has sub-accounts of its own: delete them first
    ///
    /// `59623` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59623")]
    #[exchange(code = 59623, kind = OperationRejected)]
    ParentSubAccountInUse,
}
