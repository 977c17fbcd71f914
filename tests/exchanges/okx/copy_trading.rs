//! Codes that only lead and copy traders meet. They stand among those for orders and accounts. The
//! codes are the exchange's, the messages ours.

use exchange_error::ExchangeError;

/// Errors of lead and copy trading.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(serde, name = "OKX", code_type = u32)]
#[non_exhaustive]
pub enum CopyTradingError {
    // Orders of a lead trader.
    /// A spot lead trader buys the pairs set up for leading with the `tdMode` of `spot_isolated`.
    #[exchange(code = 51072, kind = InvalidOrder)]
    SpotLeadNeedsIsolatedMode,

    /// To sell out of lead trades, a spot lead trader has to use `/copytrading/close-subposition`.
    #[exchange(code = 51073, kind = InvalidRequest)]
    SpotLeadNeedsCloseEndpoint,

    /// The `tdMode` of `spot_isolated` is for pairs that a spot lead trader has set up for leading.
    #[exchange(code = 51074, kind = InvalidOrder)]
    IsolatedModeForLeadPairsOnly,

    /// Lead traders cannot use take-profit limit orders.
    #[exchange(code = 51099, kind = InvalidOrder)]
    LeadTraderTakesNoTakeProfitLimit,

    /// Lead traders in long/short mode cannot close positions with this endpoint.
    #[exchange(code = 51156, kind = InvalidRequest)]
    LeadLongShortCloseUnsupported,

    /// Lead traders in buy/sell mode can order here only in the direction of the positions and open
    /// orders there are.
    #[exchange(code = 51159, kind = InvalidRequest)]
    LeadOrderDirectionConflict,

    /// Orders open in this instrument stand in the way: cancel them first.
    #[exchange(code = 51162, kind = OperationRejected)]
    LeadOpenOrders,

    /// Positions held in this instrument stand in the way: close them first.
    #[exchange(code = 51163, kind = OperationRejected)]
    LeadOpenPositions,

    /// At present, trades in this instrument cannot be led.
    #[exchange(code = 51166, kind = Unsupported)]
    LeadInstrumentUnsupported,

    /// At present, arbitrage, iceberg and TWAP bots are closed to lead traders.
    #[exchange(code = 51321, kind = Unsupported)]
    LeadBotUnsupported,

    /// Trades being led filled at the market price, and the exchange cancelled the open stop orders in
    /// order to close the positions.
    ///
    /// The exchange has changed orders and positions of its own accord: read both.
    #[exchange(code = 51322, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    LeadPositionClosedAtMarket,

    /// The trades being led have take profit or stop loss already: cancel those stop orders first.
    #[exchange(code = 51323, kind = OperationRejected)]
    LeadStopOrdersExist,

    /// A lead trader closes a position with orders for exactly the amount available to close.
    #[exchange(code = 51324, kind = InvalidOrder)]
    LeadCloseAmountMismatch,

    /// The stop orders of a lead trader have to be at the market price.
    #[exchange(code = 51325, kind = InvalidOrder)]
    LeadStopNeedsMarketPrice,

    /// The leverage is higher than a lead trader may use in this instrument.
    #[exchange(code = 59128, kind = InvalidOrder)]
    LeadLeverageTooHigh,

    // Positions and roles.
    /// No such position was found.
    #[exchange(code = 59216, kind = OrderNotFound)]
    CopyPositionNotFound,

    /// This is for spot lead traders; one becomes that by applying on the site or in the app.
    #[exchange(code = 59260, kind = PermissionDenied)]
    NotSpotLeadTrader,

    /// This is for contract lead traders; one becomes that by applying.
    #[exchange(code = 59262, kind = PermissionDenied)]
    NotContractLeadTrader,

    /// Lead and copy traders can choose spot mode and futures mode only.
    #[exchange(code = 59642, kind = OperationRejected)]
    CopyAccountModeUnsupported,

    /// The account mode is fixed while spot trades are being copied.
    #[exchange(code = 59643, kind = OperationRejected)]
    ModeSwitchWhileCopying,
}
