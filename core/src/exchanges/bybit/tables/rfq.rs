use crate::ExchangeError;

/// Rows of RFQs.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit",
    code_type = i32,
    table(path = "tables/bybit.md", section = "tables/RfqError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum RfqError {
    /// There is no such request for quotes
    ///
    /// `110300` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "110300")]
    #[exchange(code = 110300, kind = OrderNotFound)]
    RfqNotFound,

    /// There is no such quote
    ///
    /// `110301` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "110301")]
    #[exchange(code = 110301, kind = OrderNotFound)]
    QuoteNotFound,

    /// Demo users cannot do this
    ///
    /// `110302` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110302")]
    #[exchange(code = 110302, kind = PermissionDenied)]
    RfqNotInDemo,

    /// The request for quotes is worth less than the minimum
    ///
    /// `110303` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "110303")]
    #[exchange(code = 110303, kind = InvalidOrder)]
    RfqValueTooSmall,

    /// Nobody can execute their own quote
    ///
    /// `110304` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110304")]
    #[exchange(code = 110304, kind = OperationRejected)]
    SelfExecution,

    /// The quoting user was not asked
    ///
    /// `110305` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110305")]
    #[exchange(code = 110305, kind = PermissionDenied)]
    NotACounterparty,

    /// The legs of the quote differ from those asked for
    ///
    /// `110306` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110306")]
    #[exchange(code = 110306, kind = InvalidRequest)]
    QuoteLegsMismatch,

    /// There is a quote for this request already
    ///
    /// `110307` · `Duplicate` · `AfterResync` · `Unknown`
    #[doc(alias = "110307")]
    #[exchange(code = 110307, kind = Duplicate)]
    QuoteExists,

    /// The strategy has another number of legs
    ///
    /// `110308` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110308")]
    #[exchange(code = 110308, kind = InvalidRequest)]
    StrategyLegCount,

    /// A side does not fit the strategy
    ///
    /// `110309` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110309")]
    #[exchange(code = 110309, kind = InvalidRequest)]
    StrategySide,

    /// A quantity does not fit the strategy
    ///
    /// `110310` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110310")]
    #[exchange(code = 110310, kind = InvalidRequest)]
    StrategyQuantity,

    /// A symbol does not fit the strategy
    ///
    /// `110311` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110311")]
    #[exchange(code = 110311, kind = InvalidRequest)]
    StrategySymbol,

    /// The user may not execute this quote
    ///
    /// `110312` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110312")]
    #[exchange(code = 110312, kind = PermissionDenied)]
    ExecutionNotPermitted,

    /// Block trades work in one-way position mode only
    ///
    /// `110313` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "110313")]
    #[exchange(code = 110313, kind = OperationRejected)]
    RfqOneWayOnly,

    /// The amount is under the smallest trade
    ///
    /// `110314` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "110314")]
    #[exchange(code = 110314, kind = InvalidOrder)]
    RfqBelowMinimumTrade,

    /// The quantity is over the upper limit
    ///
    /// `110315` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "110315")]
    #[exchange(code = 110315, kind = InvalidOrder)]
    RfqQuantityTooLarge,

    /// Copy traders cannot do this
    ///
    /// `110316` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110316")]
    #[exchange(code = 110316, kind = PermissionDenied)]
    RfqNotForCopyTrading,

    /// Nobody can ask themselves for a quote
    ///
    /// `110317` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110317")]
    #[exchange(code = 110317, kind = InvalidRequest)]
    CounterpartyIsSelf,

    /// Too many counterparties were chosen
    ///
    /// `110318` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "110318")]
    #[exchange(code = 110318, kind = InvalidRequest)]
    TooManyCounterparties,

    /// The amount is over the largest trade
    ///
    /// `110319` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "110319")]
    #[exchange(code = 110319, kind = InvalidOrder)]
    RfqAboveMaximumTrade,

    /// Symbols without manual loans are not supported
    ///
    /// `110320` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "110320")]
    #[exchange(code = 110320, kind = Unsupported)]
    ManualLoanNotEnabledForSymbol,

    /// The symbol has no block trading
    ///
    /// `110321` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "110321")]
    #[exchange(code = 110321, kind = Unsupported)]
    RfqSymbolNotSupported,

    /// Only institutions registered with this exchange may quote
    ///
    /// `110323` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "110323")]
    #[exchange(code = 110323, kind = PermissionDenied)]
    QuotesByBybitInstitutionsOnly,

    /// A leg's spot asset does not serve as collateral
    ///
    /// `111008` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "111008")]
    #[exchange(code = 111008, kind = OperationRejected)]
    SpotAssetNotCollateral,
}
