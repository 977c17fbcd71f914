use crate::ExchangeError;

/// Rows of lead and copy traders.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/CopyTradingError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum CopyTradingError {
    /// A spot lead trader buys the pairs set up for leading as `spot_isolated`
    ///
    /// `51072` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51072")]
    #[exchange(code = 51072, kind = InvalidOrder)]
    SpotLeadNeedsIsolatedMode,

    /// To sell out of lead trades, a spot lead trader has to use `/copytrading/close-subposition`
    ///
    /// `51073` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51073")]
    #[exchange(code = 51073, kind = InvalidRequest)]
    SpotLeadNeedsCloseEndpoint,

    /// `spot_isolated` is for pairs that a spot lead trader has set up
    ///
    /// `51074` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51074")]
    #[exchange(code = 51074, kind = InvalidOrder)]
    IsolatedModeForLeadPairsOnly,

    /// Sell orders of spot copy trading take a new price, nothing else
    ///
    /// `51075` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51075")]
    #[exchange(code = 51075, kind = InvalidOrder)]
    SpotCopyPriceOnly,

    /// Lead traders cannot use take-profit limit orders
    ///
    /// `51099` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51099")]
    #[exchange(code = 51099, kind = InvalidOrder)]
    LeadTraderTakesNoTakeProfitLimit,

    /// A lead trader in long/short mode cannot close positions with this endpoint
    ///
    /// `51156` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51156")]
    #[exchange(code = 51156, kind = InvalidRequest)]
    LeadLongShortCloseUnsupported,

    /// Lead traders in buy/sell mode may only order in their positions' direction
    ///
    /// `51159` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51159")]
    #[exchange(code = 51159, kind = InvalidRequest)]
    LeadOrderDirectionConflict,

    /// Orders open in this instrument stand in the way: cancel them first
    ///
    /// `51162` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51162")]
    #[exchange(code = 51162, kind = OperationRejected)]
    LeadOpenOrders,

    /// Positions held in this instrument stand in the way: close them first
    ///
    /// `51163` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51163")]
    #[exchange(code = 51163, kind = OperationRejected)]
    LeadOpenPositions,

    /// Lead traders cannot switch to portfolio margin
    ///
    /// `51164` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51164")]
    #[exchange(code = 51164, kind = OperationRejected)]
    LeadAccountNotPortfolio,

    /// No further reduce-only order may wait in the instrument
    ///
    /// `51165` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51165")]
    #[exchange(code = 51165, kind = RiskLimit)]
    LeadReduceOnlyCountExceeded,

    /// At present, trades in this instrument cannot be led
    ///
    /// `51166` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51166")]
    #[exchange(code = 51166, kind = Unsupported)]
    LeadInstrumentUnsupported,

    /// Open orders of block trading stand in the way
    ///
    /// `51167` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51167")]
    #[exchange(code = 51167, kind = OperationRejected)]
    BlockTradeOrdersOpen,

    /// Open reduce-only orders stand in the way
    ///
    /// `51168` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51168")]
    #[exchange(code = 51168, kind = OperationRejected)]
    ReduceOnlyOrdersOpen,

    /// At present, arbitrage, iceberg and TWAP bots are closed to lead traders
    ///
    /// `51321` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51321")]
    #[exchange(code = 51321, kind = Unsupported)]
    LeadBotUnsupported,

    /// The exchange cancelled stop orders and closed lead positions at the market
    ///
    /// `51322` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// The exchange changed orders and positions of its own accord: read both.
    #[doc(alias = "51322")]
    #[exchange(code = 51322, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    LeadPositionClosedAtMarket,

    /// The lead trades have stops already: cancel those first
    ///
    /// `51323` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// They may come from an earlier attempt of this request: read them.
    #[doc(alias = "51323")]
    #[exchange(code = 51323, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    LeadStopOrdersExist,

    /// A lead trader closes exactly the amount available to close
    ///
    /// `51324` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The amount available moves with the position: read it.
    #[doc(alias = "51324")]
    #[exchange(code = 51324, kind = InvalidOrder, retry = AfterResync)]
    LeadCloseAmountMismatch,

    /// The stop orders of a lead trader have to be at the market price
    ///
    /// `51325` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51325")]
    #[exchange(code = 51325, kind = InvalidOrder)]
    LeadStopNeedsMarketPrice,

    /// A lead trader's orders with stops have to be at the market price
    ///
    /// `51326` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51326")]
    #[exchange(code = 51326, kind = InvalidOrder)]
    LeadStopsNeedMarketPrice,

    /// The leverage is higher than a lead trader may use in this instrument
    ///
    /// `59128` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "59128")]
    #[exchange(code = 59128, kind = InvalidOrder)]
    LeadLeverageTooHigh,

    /// Assets below 1 USD repay their own currency; or take profit too high
    ///
    /// `59130` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59130")]
    #[exchange(code = 59130, kind = InvalidRequest)]
    SmallAssetRepaysOwnDebt,

    /// The lead trader has no place left for copy traders
    ///
    /// `59206` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59206")]
    #[exchange(code = 59206, kind = OperationRejected)]
    LeadTraderFull,

    /// No such position was found
    ///
    /// `59216` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// It may have been closed: read the positions.
    #[doc(alias = "59216")]
    #[exchange(code = 59216, kind = OrderNotFound)]
    CopyPositionNotFound,

    /// All positions are being closed at the market price
    ///
    /// `59218` · `OperationRejected` · `AfterResync` · `Unknown`
    #[doc(alias = "59218")]
    #[exchange(code = 59218, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    CopyClosingAllInProgress,

    /// A lead trader's order has too many contracts
    ///
    /// `59245` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "59245")]
    #[exchange(code = 59245, kind = InvalidOrder)]
    LeadOrderTooLarge,

    /// At this leverage the position is over its maximum
    ///
    /// `59247` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59247")]
    #[exchange(code = 59247, kind = RiskLimit)]
    CopyLeverageTooHigh,

    /// One-way mode takes one lead trader to copy at most
    ///
    /// `59256` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59256")]
    #[exchange(code = 59256, kind = OperationRejected)]
    NetModeWithSeveralLeaders,

    /// Lead traders cannot do this
    ///
    /// `59258` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59258")]
    #[exchange(code = 59258, kind = PermissionDenied)]
    LeadTraderActionUnsupported,

    /// The multiplier lies outside its range
    ///
    /// `59259` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59259")]
    #[exchange(code = 59259, kind = InvalidRequest)]
    CopyMultiplierOutOfRange,

    /// This is for spot lead traders; apply on the site
    ///
    /// `59260` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59260")]
    #[exchange(code = 59260, kind = PermissionDenied)]
    NotSpotLeadTrader,

    /// This is for contract lead traders; one becomes that by applying
    ///
    /// `59262` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59262")]
    #[exchange(code = 59262, kind = PermissionDenied)]
    NotContractLeadTrader,

    /// Copy trading is for users of the allow list
    ///
    /// `59263` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59263")]
    #[exchange(code = 59263, kind = PermissionDenied)]
    CopyTradingNotAllowed,

    /// Spot trades cannot be copied here
    ///
    /// `59264` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "59264")]
    #[exchange(code = 59264, kind = Unsupported)]
    SpotCopyUnsupported,

    /// There is no copying of this trader to stop
    ///
    /// `59267` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// It may have been stopped by an earlier attempt: read the settings.
    #[doc(alias = "59267")]
    #[exchange(code = 59267, kind = OrderNotFound)]
    NotCopyingToStop,

    /// The lead trader does not lead one of the instruments given
    ///
    /// `59268` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59268")]
    #[exchange(code = 59268, kind = InvalidRequest)]
    InstrumentNotLed,

    /// There is no such contract lead trader
    ///
    /// `59269` · `AccountNotFound` · `Never` · `NotApplied`
    #[doc(alias = "59269")]
    #[exchange(code = 59269, kind = AccountNotFound)]
    LeadTraderNotFound,

    /// The total amount to copy is less than the amount of one order
    ///
    /// `59270` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59270")]
    #[exchange(code = 59270, kind = InvalidRequest)]
    CopyTotalBelowOrder,

    /// The user copies no contract trader yet
    ///
    /// `59273` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59273")]
    #[exchange(code = 59273, kind = OperationRejected)]
    NotContractCopyTrader,

    /// Nobody copies his own trades
    ///
    /// `59274` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59274")]
    #[exchange(code = 59274, kind = InvalidRequest)]
    CopyingOneself,

    /// An applicant for leading cannot copy at the same time
    ///
    /// `59275` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59275")]
    #[exchange(code = 59275, kind = OperationRejected)]
    CopyWhileApplyingToLead,

    /// The lead trader is about to stop leading
    ///
    /// `59276` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59276")]
    #[exchange(code = 59276, kind = OperationRejected)]
    LeadTraderLeaving,

    /// The lead trader takes no further copy trader
    ///
    /// `59277` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59277")]
    #[exchange(code = 59277, kind = OperationRejected)]
    LeadTraderNoVacancy,

    /// The request to stop copying is at work
    ///
    /// `59278` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Its end is open: read the settings.
    #[doc(alias = "59278")]
    #[exchange(code = 59278, kind = Duplicate)]
    StopCopyingInProgress,

    /// This trader is being copied already
    ///
    /// `59279` · `Duplicate` · `AfterResync` · `Unknown`
    #[doc(alias = "59279")]
    #[exchange(code = 59279, kind = Duplicate)]
    AlreadyCopying,

    /// There is no copying of this trader to change
    ///
    /// `59280` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "59280")]
    #[exchange(code = 59280, kind = OrderNotFound)]
    NotCopyingToAmend,

    /// The endpoint is for sub-accounts of listed ND brokers
    ///
    /// `59282` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59282")]
    #[exchange(code = 59282, kind = PermissionDenied)]
    BrokerSubAccountsOnly,

    /// The account is not in futures mode
    ///
    /// `59283` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59283")]
    #[exchange(code = 59283, kind = OperationRejected)]
    FuturesModeRequired,

    /// The month's changes of the ratio are used up
    ///
    /// `59284` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The limit is monthly.
    #[doc(alias = "59284")]
    #[exchange(code = 59284, kind = OperationRejected)]
    MonthlyRatioEditsReached,

    /// The user has neither led nor copied a trade
    ///
    /// `59285` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "59285")]
    #[exchange(code = 59285, kind = OrderNotFound)]
    NeitherLedNorCopied,

    /// In spot mode nobody becomes a futures lead trader
    ///
    /// `59286` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59286")]
    #[exchange(code = 59286, kind = OperationRejected)]
    LeadNotInSpotMode,

    /// The ratio of shared profit lies outside its range
    ///
    /// `59287` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59287")]
    #[exchange(code = 59287, kind = InvalidRequest)]
    ProfitSharingRatioOutOfRange,

    /// A lead trader's account is in portfolio margin: switch its mode
    ///
    /// `59288` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59288")]
    #[exchange(code = 59288, kind = OperationRejected)]
    LeadInPortfolioMode,

    /// The lead trader can be copied in smart sync alone
    ///
    /// `59292` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59292")]
    #[exchange(code = 59292, kind = InvalidRequest)]
    SmartSyncOnly,

    /// Lead and copy traders have spot and futures mode alone
    ///
    /// `59642` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59642")]
    #[exchange(code = 59642, kind = OperationRejected)]
    CopyAccountModeUnsupported,

    /// The account mode is fixed while spot trades are being copied
    ///
    /// `59643` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59643")]
    #[exchange(code = 59643, kind = OperationRejected)]
    ModeSwitchWhileCopying,
}
