use crate::ExchangeError;

/// Rows of settings, leverage, borrowing, mode switches, collateral and statements.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/AccountError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum AccountError {
    /// The download has to be requested before its link can be had
    ///
    /// `51604` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51604")]
    #[exchange(code = 51604, kind = InvalidRequest)]
    StatementNotRequested,

    /// Trades older than two years cannot be downloaded
    ///
    /// `51605` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51605")]
    #[exchange(code = 51605, kind = InvalidRequest)]
    TradesOlderThanTwoYears,

    /// Trades of the present quarter cannot be downloaded
    ///
    /// `51606` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51606")]
    #[exchange(code = 51606, kind = InvalidRequest)]
    CurrentQuarterTradesUnavailable,

    /// The download requested before is still being prepared
    ///
    /// `51607` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The file of the first request will come: ask for its link later.
    #[doc(alias = "51607")]
    #[exchange(code = 51607, kind = Duplicate)]
    StatementInProgress,

    /// The present quarter holds no trades to download
    ///
    /// `51608` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "51608")]
    #[exchange(code = 51608, kind = OrderNotFound)]
    QuarterHasNoTrades,

    /// Statements of this period cannot be downloaded
    ///
    /// `51610` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51610")]
    #[exchange(code = 51610, kind = InvalidRequest)]
    StatementPeriodUnavailable,

    /// Statements of the present quarter cannot be downloaded
    ///
    /// `51611` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51611")]
    #[exchange(code = 51611, kind = InvalidRequest)]
    CurrentQuarterStatementUnavailable,

    /// This is for affiliates
    ///
    /// `51620` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "51620")]
    #[exchange(code = 51620, kind = PermissionDenied)]
    AffiliatesOnly,

    /// The user was not invited by this affiliate
    ///
    /// `51621` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "51621")]
    #[exchange(code = 51621, kind = PermissionDenied)]
    NotYourInvitee,

    /// Settings cannot change while positions or orders are open
    ///
    /// `59000` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59000")]
    #[exchange(code = 59000, kind = OperationRejected)]
    SettingsBlockedByPositions,

    /// The switch is impossible while the account owes borrowed funds
    ///
    /// `59001` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59001")]
    #[exchange(code = 59001, kind = OperationRejected)]
    SettingsBlockedByBorrowings,

    /// The sub-account's positions, orders or bots block the settings
    ///
    /// `59002` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59002")]
    #[exchange(code = 59002, kind = OperationRejected)]
    SubAccountSettingsBlocked,

    /// The ids given have to share an instrument type
    ///
    /// `59004` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59004")]
    #[exchange(code = 59004, kind = InvalidRequest)]
    MixedInstrumentTypes,

    /// With margin moved by hand, a position starts above 10,000 USDT
    ///
    /// `59005` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "59005")]
    #[exchange(code = 59005, kind = InvalidOrder)]
    IsolatedTransferTooSmall,

    /// The feature is being retired and cannot be used
    ///
    /// `59006` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "59006")]
    #[exchange(code = 59006, kind = Unsupported)]
    FeatureGoingOffline,

    /// The leverage is fixed until every pending isolated-margin order is cancelled
    ///
    /// `59101` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59101")]
    #[exchange(code = 59101, kind = OperationRejected)]
    LeverageBlockedByIsolatedOrders,

    /// The leverage is above its upper limit
    ///
    /// `59102` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "59102")]
    #[exchange(code = 59102, kind = InvalidOrder)]
    LeverageTooHigh,

    /// With leverage this low the account is short of margin: raise it
    ///
    /// `59103` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "59103")]
    #[exchange(code = 59103, kind = InsufficientFunds)]
    LeverageLeavesTooLittleMargin,

    /// At this leverage the borrowed position is too large: lower it
    ///
    /// `59104` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59104")]
    #[exchange(code = 59104, kind = RiskLimit)]
    BorrowedPositionTooLarge,

    /// The leverage is below its lower limit
    ///
    /// `59105` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "59105")]
    #[exchange(code = 59105, kind = InvalidOrder)]
    LeverageTooLow,

    /// The tier of this order does not allow so much margin
    ///
    /// `59106` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59106")]
    #[exchange(code = 59106, kind = RiskLimit)]
    TierMarginExceeded,

    /// The leverage is fixed until every pending cross-margin order is cancelled
    ///
    /// `59107` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59107")]
    #[exchange(code = 59107, kind = OperationRejected)]
    LeverageBlockedByCrossOrders,

    /// The margin is too small for so little leverage: raise it
    ///
    /// `59108` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "59108")]
    #[exchange(code = 59108, kind = InsufficientFunds)]
    LeverageTooLowForMargin,

    /// After the change, equity would be below the margin required
    ///
    /// `59109` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59109")]
    #[exchange(code = 59109, kind = RiskLimit)]
    EquityBelowRequiredMargin,

    /// Instruments of this kind do not take `tgtCcy`
    ///
    /// `59110` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59110")]
    #[exchange(code = 59110, kind = InvalidRequest)]
    InstrumentTakesNoTargetCurrency,

    /// Portfolio margin accounts cannot ask for leverage
    ///
    /// `59111` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59111")]
    #[exchange(code = 59111, kind = OperationRejected)]
    LeverageQueryNotInPortfolio,

    /// Pending orders have to be cancelled before leverage changes
    ///
    /// `59112` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59112")]
    #[exchange(code = 59112, kind = OperationRejected)]
    LeverageBlockedByOrders,

    /// Local law rules out margin trading here, unless KYC2 proves another citizenship
    ///
    /// `59113` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59113")]
    #[exchange(code = 59113, kind = PermissionDenied)]
    MarginRestrictedInRegion,

    /// Local law rules out margin trading in this region
    ///
    /// `59114` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59114")]
    #[exchange(code = 59114, kind = PermissionDenied)]
    MarginUnavailableInRegion,

    /// Open orders and incompatible bots block the switch of mode
    ///
    /// `59132` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59132")]
    #[exchange(code = 59132, kind = OperationRejected)]
    ModeSwitchBlockedByOrders,

    /// The account holds too little for the mode chosen
    ///
    /// `59133` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "59133")]
    #[exchange(code = 59133, kind = InsufficientFunds)]
    ModeSwitchNeedsAssets,

    /// Incompatible positions block the switch of mode
    ///
    /// `59134` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59134")]
    #[exchange(code = 59134, kind = OperationRejected)]
    ModeSwitchBlockedByPositions,

    /// Copy trades block the switch of mode
    ///
    /// `59135` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59135")]
    #[exchange(code = 59135, kind = OperationRejected)]
    ModeSwitchBlockedByCopyTrades,

    /// Cross contract positions need a preset leverage before the switch
    ///
    /// `59136` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59136")]
    #[exchange(code = 59136, kind = OperationRejected)]
    ModeSwitchNeedsLeverage,

    /// Cross contract positions need lower leverage before the switch
    ///
    /// `59137` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59137")]
    #[exchange(code = 59137, kind = OperationRejected)]
    ModeSwitchLeverageTooHigh,

    /// The switch of mode fails the check of position tiers
    ///
    /// `59138` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59138")]
    #[exchange(code = 59138, kind = RiskLimit)]
    ModeSwitchTierCheckFailed,

    /// The switch of mode fails the check of margin
    ///
    /// `59139` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59139")]
    #[exchange(code = 59139, kind = RiskLimit)]
    ModeSwitchMarginCheckFailed,

    /// The account does not hold enough
    ///
    /// `59200` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "59200")]
    #[exchange(code = 59200, kind = InsufficientFunds)]
    InsufficientAccountBalance,

    /// The account's balance is below zero
    ///
    /// `59201` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "59201")]
    #[exchange(code = 59201, kind = InsufficientFunds)]
    NegativeAccountBalance,

    /// Portfolio margin accounts cannot ask for the largest cross position
    ///
    /// `59202` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59202")]
    #[exchange(code = 59202, kind = OperationRejected)]
    MaxSizeQueryNotInPortfolio,

    /// There is no position to which the margin call could apply
    ///
    /// `59300` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "59300")]
    #[exchange(code = 59300, kind = OrderNotFound)]
    MarginCallPositionNotFound,

    /// The margin cannot be adjusted by this much: it would pass the maximum
    ///
    /// `59301` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59301")]
    #[exchange(code = 59301, kind = RiskLimit)]
    MarginAdjustmentTooLarge,

    /// A pending order to close blocks the change of margin
    ///
    /// `59302` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59302")]
    #[exchange(code = 59302, kind = OperationRejected)]
    MarginBlockedByCloseOrder,

    /// The available margin is too small for the loan
    ///
    /// `59303` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "59303")]
    #[exchange(code = 59303, kind = InsufficientFunds)]
    BorrowingMarginTooSmall,

    /// The equity has to pay a day's interest at least
    ///
    /// `59304` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "59304")]
    #[exchange(code = 59304, kind = InsufficientFunds)]
    BorrowingEquityTooSmall,

    /// A VIP loan has to exist before it gets priority
    ///
    /// `59305` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59305")]
    #[exchange(code = 59305, kind = OperationRejected)]
    VipLoanNotInUse,

    /// More was to be borrowed than the maximum
    ///
    /// `59306` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59306")]
    #[exchange(code = 59306, kind = RiskLimit)]
    BorrowingAboveMaximum,

    /// The user does not qualify for VIP loans
    ///
    /// `59307` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59307")]
    #[exchange(code = 59307, kind = PermissionDenied)]
    NotEligibleForVipLoan,

    /// The limit for borrowing is too small to repay the VIP loan
    ///
    /// `59308` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59308")]
    #[exchange(code = 59308, kind = RiskLimit)]
    VipRepayQuotaTooSmall,

    /// More was to be repaid than was borrowed
    ///
    /// `59309` · `InvalidRequest` · `AfterResync` · `NotApplied`
    ///
    /// An earlier repayment may have lowered the debt: read it.
    #[doc(alias = "59309")]
    #[exchange(code = 59309, kind = InvalidRequest, retry = AfterResync)]
    RepayExceedsDebt,

    /// The account cannot take VIP loans
    ///
    /// `59310` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "59310")]
    #[exchange(code = 59310, kind = Unsupported)]
    VipLoanUnsupportedByAccount,

    /// A VIP loan that is not repaid blocks the setting
    ///
    /// `59311` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59311")]
    #[exchange(code = 59311, kind = OperationRejected)]
    VipLoanOutstanding,

    /// The currency is not lent as a VIP loan
    ///
    /// `59312` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "59312")]
    #[exchange(code = 59312, kind = Unsupported)]
    VipLoanUnsupportedByCurrency,

    /// In Quick margin mode this pair has no debt in this currency to repay
    ///
    /// `59313` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// A repayment whose answer was lost looks like this when it is repeated: read the debt.
    #[doc(alias = "59313")]
    #[exchange(code = 59313, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    NothingToRepayInQuickMargin,

    /// The loan order is not in the state of being borrowed, so not repaid
    ///
    /// `59314` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Repaid before, or not lent yet: read the loan.
    #[doc(alias = "59314")]
    #[exchange(code = 59314, kind = OperationRejected, retry = AfterResync)]
    LoanOrderNotBorrowed,

    /// VIP loans are being upgraded
    ///
    /// `59315` · `Unavailable` · `AfterBackoff` · `Unknown` · wait 10 min
    #[doc(alias = "59315")]
    #[exchange(code = 59315, kind = Unavailable, wait(secs = 600))]
    VipLoanUpgrading,

    /// A loan in this currency is being applied for already
    ///
    /// `59316` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// The application under way may be that of an earlier attempt: read the loans.
    #[doc(alias = "59316")]
    #[exchange(code = 59316, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    LoanApplicationPending,

    /// The most VIP loan orders of the currency that are allowed are pending
    ///
    /// `59317` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59317")]
    #[exchange(code = 59317, kind = RiskLimit)]
    VipLoanOrderCountExceeded,

    /// The funds for the repayment are in use elsewhere
    ///
    /// `59319` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "59319")]
    #[exchange(code = 59319, kind = InsufficientFunds)]
    RepayFundsInUse,

    /// The limit for loans is passed
    ///
    /// `59320` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59320")]
    #[exchange(code = 59320, kind = RiskLimit)]
    LendingLimitExceeded,

    /// The most that may be held is held
    ///
    /// `59401` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59401")]
    #[exchange(code = 59401, kind = RiskLimit)]
    HoldingsLimitReached,

    /// None of the instruments given is live: ask for each alone
    ///
    /// `59402` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59402")]
    #[exchange(code = 59402, kind = InvalidRequest)]
    NoTradableInstrumentGiven,

    /// Borrowing is not offered for this currency, or not switched on
    ///
    /// `59410` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59410")]
    #[exchange(code = 59410, kind = OperationRejected)]
    BorrowingNotEnabled,

    /// The account has too little free margin to borrow by hand
    ///
    /// `59411` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "59411")]
    #[exchange(code = 59411, kind = InsufficientFunds)]
    BorrowingNeedsMargin,

    /// The amount to borrow by hand is above what the account may borrow
    ///
    /// `59412` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59412")]
    #[exchange(code = 59412, kind = RiskLimit)]
    BorrowingExceedsLimit,

    /// There is no debt in this currency, and so nothing to repay
    ///
    /// `59413` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// A repayment whose answer was lost looks like this when it is repeated: read the debt.
    #[doc(alias = "59413")]
    #[exchange(code = 59413, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    NothingToRepay,

    /// The amount to borrow by hand is below the least that can be borrowed
    ///
    /// `59414` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59414")]
    #[exchange(code = 59414, kind = InvalidRequest)]
    BorrowingBelowMinimum,

    /// Borrowing this token is disabled while utilization is high
    ///
    /// `59417` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "59417")]
    #[exchange(code = 59417, kind = Unavailable)]
    SimpleBorrowDisabled,

    /// Spot and futures mode do not have the delta neutral strategy
    ///
    /// `59520` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59520")]
    #[exchange(code = 59520, kind = OperationRejected)]
    DeltaNeutralNotInMode,

    /// The delta neutral strategy and a flexible loan exclude each other
    ///
    /// `59521` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59521")]
    #[exchange(code = 59521, kind = OperationRejected)]
    DeltaNeutralWithFlexibleLoan,

    /// Under the delta neutral strategy nothing borrowed can be moved out
    ///
    /// `59522` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59522")]
    #[exchange(code = 59522, kind = OperationRejected)]
    DeltaNeutralBorrowedTransfer,

    /// The delta neutral strategy excludes isolated margin
    ///
    /// `59523` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59523")]
    #[exchange(code = 59523, kind = OperationRejected)]
    DeltaNeutralIsolated,

    /// The delta neutral strategy excludes options
    ///
    /// `59524` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59524")]
    #[exchange(code = 59524, kind = OperationRejected)]
    DeltaNeutralOptions,

    /// The delta neutral strategy excludes some bots and copy trades
    ///
    /// `59525` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59525")]
    #[exchange(code = 59525, kind = OperationRejected)]
    DeltaNeutralBots,

    /// After the switch, delta to equity would pass its threshold
    ///
    /// `59526` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59526")]
    #[exchange(code = 59526, kind = RiskLimit)]
    DeltaRatioTooHigh,

    /// The delta neutral strategy takes all currencies as collateral
    ///
    /// `59527` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59527")]
    #[exchange(code = 59527, kind = OperationRejected)]
    DeltaNeutralNeedsAllCollateral,

    /// After the switch, borrowing would pass the main account's limit
    ///
    /// `59528` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59528")]
    #[exchange(code = 59528, kind = RiskLimit)]
    DeltaNeutralBorrowLimit,

    /// The account belongs to a delta neutral risk unit: remove it first
    ///
    /// `59529` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59529")]
    #[exchange(code = 59529, kind = OperationRejected)]
    DeltaNeutralRiskUnit,

    /// The feature takes identity verification of level 2
    ///
    /// `59550` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "59550")]
    #[exchange(code = 59550, kind = ManualActionRequired)]
    VerificationLevelTwoRequired,

    /// Fixed loans block the switch of mode
    ///
    /// `59641` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59641")]
    #[exchange(code = 59641, kind = OperationRejected)]
    ModeSwitchBlockedByFixedLoan,

    /// The changed spot in use could lead to liquidation
    ///
    /// `59648` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59648")]
    #[exchange(code = 59648, kind = RiskLimit)]
    SpotInUseTooSmall,

    /// Without the spot-derivatives offset, liquidation comes closer
    ///
    /// `59649` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59649")]
    #[exchange(code = 59649, kind = RiskLimit)]
    OffsetOffTooRisky,

    /// Another offset unit brings liquidation closer
    ///
    /// `59650` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59650")]
    #[exchange(code = 59650, kind = RiskLimit)]
    OffsetUnitSwitchTooRisky,

    /// An amount of spot in use takes the spot-derivatives offset mode
    ///
    /// `59651` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59651")]
    #[exchange(code = 59651, kind = OperationRejected)]
    OffsetModeRequired,

    /// Only crypto that serves as margin can be set as in use
    ///
    /// `59652` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59652")]
    #[exchange(code = 59652, kind = InvalidRequest)]
    SpotInUseNeedsMarginCrypto,

    /// One or more of the currencies cannot be collateral
    ///
    /// `59658` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "59658")]
    #[exchange(code = 59658, kind = Unsupported)]
    CollateralUnsupported,

    /// To enable this collateral, another one has to be enabled too
    ///
    /// `59659` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59659")]
    #[exchange(code = 59659, kind = InvalidRequest)]
    CollateralNeedsCompanion,

    /// To disable this collateral, another one has to be disabled too
    ///
    /// `59660` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59660")]
    #[exchange(code = 59660, kind = InvalidRequest)]
    CollateralBindsCompanion,

    /// This currency has to stay collateral
    ///
    /// `59661` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59661")]
    #[exchange(code = 59661, kind = OperationRejected)]
    CollateralMandatory,

    /// Orders or positions need the currencies as collateral
    ///
    /// `59662` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59662")]
    #[exchange(code = 59662, kind = OperationRejected)]
    CollateralInUse,

    /// Debts in the currencies block the settings
    ///
    /// `59664` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59664")]
    #[exchange(code = 59664, kind = OperationRejected)]
    CollateralBorrowed,

    /// Positions would lack margin: enable more collateral
    ///
    /// `59665` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "59665")]
    #[exchange(code = 59665, kind = RiskLimit)]
    CollateralMarginTooSmall,

    /// The request enables and disables the same crypto
    ///
    /// `59666` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59666")]
    #[exchange(code = 59666, kind = InvalidRequest)]
    CollateralSwitchedBothWays,

    /// Virtual accounts cannot enable collateral
    ///
    /// `59667` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "59667")]
    #[exchange(code = 59667, kind = Unsupported)]
    CollateralNotInVirtualAccount,

    /// Isolated algo orders or bots block the change of leverage
    ///
    /// `59668` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59668")]
    #[exchange(code = 59668, kind = OperationRejected)]
    LeverageBlockedByIsolatedAlgos,

    /// Cross-margin algo orders or bots block the change of leverage
    ///
    /// `59669` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59669")]
    #[exchange(code = 59669, kind = OperationRejected)]
    LeverageBlockedByCrossAlgos,

    /// Too many open orders in the pair block the change of leverage
    ///
    /// `59670` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59670")]
    #[exchange(code = 59670, kind = OperationRejected)]
    LeverageBlockedByManyOrders,

    /// The currency takes no part in auto-earn
    ///
    /// `59671` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "59671")]
    #[exchange(code = 59671, kind = Unsupported)]
    AutoEarnUnsupported,

    /// The least rate can only be changed while auto-earn is on
    ///
    /// `59672` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59672")]
    #[exchange(code = 59672, kind = OperationRejected)]
    AutoEarnOff,

    /// Within a day of being switched on, auto-earn stays on
    ///
    /// `59673` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59673")]
    #[exchange(code = 59673, kind = OperationRejected)]
    AutoEarnLocked,

    /// While auto-earn is on, nothing borrowed can be moved out
    ///
    /// `59674` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59674")]
    #[exchange(code = 59674, kind = OperationRejected)]
    AutoEarnBorrowedTransfer,

    /// Auto-earn was switched on before
    ///
    /// `59675` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It may be on by an earlier attempt, but there are two kinds (`earnType`), and it need not be
    /// the one asked for: read it.
    #[doc(alias = "59675")]
    #[exchange(code = 59675, kind = Duplicate)]
    AutoEarnAlreadyOn,

    /// Auto-earn takes a higher fee tier
    ///
    /// `59676` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "59676")]
    #[exchange(code = 59676, kind = PermissionDenied)]
    AutoEarnFeeTierTooLow,

    /// Spot orders block the switch of the fee currency
    ///
    /// `59678` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59678")]
    #[exchange(code = 59678, kind = OperationRejected)]
    FeeSwitchBlockedByOrders,

    /// The account cannot pay fees in this currency
    ///
    /// `59679` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "59679")]
    #[exchange(code = 59679, kind = Unsupported)]
    FeeCurrencyUnsupported,

    /// A settlement currency has to be among the collateral first
    ///
    /// `59683` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "59683")]
    #[exchange(code = 59683, kind = OperationRejected)]
    SettlementCurrencyNeedsCollateral,

    /// This currency is not lent
    ///
    /// `59684` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "59684")]
    #[exchange(code = 59684, kind = Unsupported)]
    BorrowingUnsupported,

    /// Nothing can be settled in this currency
    ///
    /// `59686` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59686")]
    #[exchange(code = 59686, kind = InvalidRequest)]
    SettlementCurrencyInvalid,

    /// The demo balance was raised as often as a day allows
    ///
    /// `59691` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The limit is daily, in demo trading only.
    #[doc(alias = "59691")]
    #[exchange(code = 59691, kind = OperationRejected)]
    DailyDemoIncreaseReached,

    /// The operation would take the balance below zero
    ///
    /// `59692` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// Only demo trading gets it.
    #[doc(alias = "59692")]
    #[exchange(code = 59692, kind = InsufficientFunds)]
    DemoBalanceNegative,

    /// Open orders or positions hold what was to be moved
    ///
    /// `59693` · `InsufficientFunds` · `Never` · `NotApplied`
    ///
    /// Only demo trading gets it.
    #[doc(alias = "59693")]
    #[exchange(code = 59693, kind = InsufficientFunds)]
    DemoBalanceInUse,
}
