use crate::ExchangeError;

/// Rows of margin modes, collateral, upgrades, sub-accounts and keys.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Bybit",
    code_type = i32,
    table(path = "tables/bybit.md", section = "tables/AccountError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum AccountError {
    /// No account can be upgraded while the exchange reworks unified accounts
    ///
    /// `110071` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "110071")]
    #[exchange(code = 110071, kind = Unsupported)]
    UpgradeNotSupported,

    /// The account could not be put into this margin mode
    ///
    /// `110073` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason: read the mode.
    #[doc(alias = "110073")]
    #[exchange(code = 110073, kind = ServerError, retry = AfterResync)]
    MarginModeFailed,

    /// Conditions for this margin mode are not met
    ///
    /// `3400045` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// `result.reasons` lists them.
    #[doc(alias = "3400045")]
    #[exchange(code = 3400045, kind = OperationRejected)]
    SetMarginModeFailed,

    /// The platform takes no more of this coin as collateral
    ///
    /// `182011` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "182011")]
    #[exchange(code = 182011, kind = RiskLimit)]
    CollateralPlatformLimit,

    /// Without this collateral the margin would not suffice
    ///
    /// `182108` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "182108")]
    #[exchange(code = 182108, kind = RiskLimit)]
    CollateralSwitchMargin,

    /// The collateral setting could not be switched
    ///
    /// `182110` · `ServerError` · `AfterResync` · `Unknown`
    ///
    /// The exchange gives no reason.
    #[doc(alias = "182110")]
    #[exchange(code = 182110, kind = ServerError, retry = AfterResync)]
    CollateralSwitchFailed,

    /// One of the coins cannot be collateral or cannot be switched
    ///
    /// `182111` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "182111")]
    #[exchange(code = 182111, kind = Unsupported)]
    CoinNotSwitchable,

    /// One coin is named twice in the request
    ///
    /// `182112` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "182112")]
    #[exchange(code = 182112, kind = InvalidRequest)]
    CoinNamedTwice,

    /// While the account is upgraded this is barred
    ///
    /// `3100197` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Read the state of the upgrade first.
    #[doc(alias = "3100197")]
    #[exchange(code = 3100197, kind = OperationRejected, retry = AfterResync)]
    BannedDuringUpgrade,

    /// Pre-market orders or positions keep the account out of portfolio margin
    ///
    /// `3200419` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "3200419")]
    #[exchange(code = 3200419, kind = OperationRejected)]
    PreMarketBlocksPortfolioMargin,

    /// A position in event futures keeps the account out of portfolio margin
    ///
    /// `3200425` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "3200425")]
    #[exchange(code = 3200425, kind = OperationRejected)]
    EventFuturesBlockPortfolioMargin,

    /// The institutional loan is being liquidated, so modes are fixed
    ///
    /// `3200320` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "3200320")]
    #[exchange(code = 3200320, kind = AccountSuspended)]
    LoanLiquidatingMode,

    /// Too much collateral of this coin keeps the margin mode where it is
    ///
    /// `3200641` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "3200641")]
    #[exchange(code = 3200641, kind = RiskLimit)]
    CollateralLimitBlocksMode,

    /// Hedge-mode or isolated USDT positions stand against the upgrade
    ///
    /// `3400208` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "3400208")]
    #[exchange(code = 3400208, kind = OperationRejected)]
    UpgradePositionModes,

    /// With USDT positions, no upgrade happens around the full hour
    ///
    /// `3400209` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// It lasts from ten minutes before the hour to ten minutes after it.
    #[doc(alias = "3400209")]
    #[exchange(code = 3400209, kind = OperationRejected, retry = AfterResync)]
    UpgradeHourUsdt,

    /// With USDC positions, no upgrade happens around the full hour
    ///
    /// `3400212` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// It lasts from ten minutes before the hour to ten minutes after it.
    #[doc(alias = "3400212")]
    #[exchange(code = 3400212, kind = OperationRejected, retry = AfterResync)]
    UpgradeHourUsdc,

    /// The derivatives account carries too much risk for the upgrade
    ///
    /// `3400210` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "3400210")]
    #[exchange(code = 3400210, kind = RiskLimit)]
    UpgradeDerivativesRisk,

    /// After the upgrade the account would carry too much risk
    ///
    /// `3400211` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "3400211")]
    #[exchange(code = 3400211, kind = RiskLimit)]
    UpgradeRiskAfter,

    /// The USDC derivatives account carries too much risk for the upgrade
    ///
    /// `3400213` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "3400213")]
    #[exchange(code = 3400213, kind = RiskLimit)]
    UpgradeUsdcRisk,

    /// Open USDC perpetual orders stand against the upgrade
    ///
    /// `3400052` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "3400052")]
    #[exchange(code = 3400052, kind = OperationRejected)]
    UpgradeUsdcOrders,

    /// Open option orders stand against the upgrade
    ///
    /// `3400053` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "3400053")]
    #[exchange(code = 3400053, kind = OperationRejected)]
    UpgradeOptionOrders,

    /// Open USDT perpetual orders stand against the upgrade
    ///
    /// `3400054` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "3400054")]
    #[exchange(code = 3400054, kind = OperationRejected)]
    UpgradeUsdtOrders,

    /// The exchange failed during the upgrade
    ///
    /// `3400214` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "3400214")]
    #[exchange(code = 3400214, kind = ServerError)]
    UpgradeServerError,

    /// Net assets are too small for this
    ///
    /// `3400071` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "3400071")]
    #[exchange(code = 3400071, kind = InsufficientFunds)]
    NetAssetTooSmall,

    /// Master traders of copy trading cannot use portfolio margin
    ///
    /// `3401010` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "3401010")]
    #[exchange(code = 3401010, kind = PermissionDenied)]
    CopyMasterNoPortfolioMargin,

    /// The subaccount belongs to another parent account
    ///
    /// `500010` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "500010")]
    #[exchange(code = 500010, kind = PermissionDenied)]
    SubaccountNotYours,

    /// The user named has no unified account
    ///
    /// `500011` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "500011")]
    #[exchange(code = 500011, kind = PermissionDenied)]
    UserNotUnified,

    /// Spot hedging can be switched under portfolio margin only
    ///
    /// `140001` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "140001")]
    #[exchange(code = 140001, kind = OperationRejected)]
    HedgingNeedsPortfolioMargin,

    /// Positions of this account are being liquidated
    ///
    /// `140003` · `AccountSuspended` · `AfterResync` · `NotApplied`
    ///
    /// Read the positions until it has ended.
    #[doc(alias = "140003")]
    #[exchange(code = 140003, kind = AccountSuspended, retry = AfterResync)]
    PositionsLiquidating,

    /// The institutional loan is being liquidated, which bars operations
    ///
    /// `140004` · `AccountSuspended` · `Never` · `NotApplied`
    #[doc(alias = "140004")]
    #[exchange(code = 140004, kind = AccountSuspended)]
    LoanLiquidationOperations,

    /// After the switch the risk level would be too high
    ///
    /// `140005` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "140005")]
    #[exchange(code = 140005, kind = RiskLimit)]
    RiskAfterSwitchTooHigh,

    /// The subaccount is not in a normal state
    ///
    /// `141004` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// Another account is meant, so trading can go on.
    #[doc(alias = "141004")]
    #[exchange(code = 141004, kind = OperationRejected)]
    SubmemberNotNormal,

    /// The list of addresses is edited in key management on the website
    ///
    /// `141019` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "141019")]
    #[exchange(code = 141019, kind = ManualActionRequired)]
    WhitelistInBrowserOnly,

    /// Sensitive permissions are changed in key management on the website
    ///
    /// `141020` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "141020")]
    #[exchange(code = 141020, kind = ManualActionRequired)]
    PermissionsInBrowserOnly,

    /// A subaccount that holds assets cannot be deleted
    ///
    /// `141025` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "141025")]
    #[exchange(code = 141025, kind = OperationRejected)]
    SubaccountHasAssets,

    /// A subaccount cannot accept agreements
    ///
    /// `141027` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "141027")]
    #[exchange(code = 141027, kind = PermissionDenied)]
    AgreementNotForSubaccount,

    /// The exchange's European site creates no API keys
    ///
    /// `81007` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "81007")]
    #[exchange(code = 81007, kind = Unsupported)]
    EuropeNoApiKeys,

    /// The user has to prove their identity first
    ///
    /// `20096` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "20096")]
    #[exchange(code = 20096, kind = ManualActionRequired)]
    IdentityNeeded,
}
