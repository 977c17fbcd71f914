use crate::ExchangeError;

/// Rows of grid, recurring buy and signal bots.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/BotError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum BotError {
    /// Portfolio margin accounts cannot run a futures grid
    ///
    /// `51055` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51055")]
    #[exchange(code = 51055, kind = OperationRejected)]
    FuturesGridNotInPortfolio,

    /// This bot does not support the action
    ///
    /// `51056` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51056")]
    #[exchange(code = 51056, kind = Unsupported)]
    BotActionNotAllowed,

    /// The bot does not run in the account's present mode
    ///
    /// `51057` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51057")]
    #[exchange(code = 51057, kind = OperationRejected)]
    BotUnavailableInAccountMode,

    /// The bot's present state rules this out
    ///
    /// `51059` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The state may be due to an earlier request: read the bot.
    #[doc(alias = "51059")]
    #[exchange(code = 51059, kind = OperationRejected, retry = AfterResync)]
    BotStateForbidsAction,

    /// A lead or follow bot sells or closes everything when it stops
    ///
    /// `51220` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51220")]
    #[exchange(code = 51220, kind = InvalidRequest)]
    FollowBotStopActionInvalid,

    /// The share of profit has to lie between 0% and 30%
    ///
    /// `51221` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51221")]
    #[exchange(code = 51221, kind = InvalidRequest)]
    ProfitShareOutOfRange,

    /// This type of bot does not share profit
    ///
    /// `51222` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51222")]
    #[exchange(code = 51222, kind = Unsupported)]
    ProfitShareUnsupportedForBot,

    /// Only who created the lead bot can set the share of profit
    ///
    /// `51223` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "51223")]
    #[exchange(code = 51223, kind = PermissionDenied)]
    ProfitShareForLeadCreatorOnly,

    /// Bots in this pair do not share profit
    ///
    /// `51224` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51224")]
    #[exchange(code = 51224, kind = Unsupported)]
    ProfitShareUnsupportedForPair,

    /// Follow bots cannot be triggered at once
    ///
    /// `51225` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51225")]
    #[exchange(code = 51225, kind = Unsupported)]
    FollowBotTakesNoInstantTrigger,

    /// The parameters of a follow bot cannot be edited
    ///
    /// `51226` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51226")]
    #[exchange(code = 51226, kind = Unsupported)]
    FollowBotParametersFixed,

    /// The bot does not run in this instrument
    ///
    /// `51287` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51287")]
    #[exchange(code = 51287, kind = Unsupported)]
    InstrumentUnsupportedByBot,

    /// The bot is being stopped already
    ///
    /// `51288` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The stop of an earlier attempt is under way: read the bot before anything else.
    #[doc(alias = "51288")]
    #[exchange(code = 51288, kind = Duplicate)]
    BotStopping,

    /// The configuration of the bot is not there; it may be later
    ///
    /// `51289` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// Read the record again first.
    #[doc(alias = "51289")]
    #[exchange(code = 51289, kind = OrderNotFound)]
    BotConfigurationNotFound,

    /// The bots' engine is being upgraded
    ///
    /// `51290` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51290")]
    #[exchange(code = 51290, kind = Unavailable)]
    BotEngineUpgrading,

    /// The bot was stopped or never existed
    ///
    /// `51291` · `OrderNotFound` · `AfterResync` · `Unknown`
    ///
    /// In answer to a stop, it may be the end that was wanted: read the bot.
    #[doc(alias = "51291")]
    #[exchange(code = 51291, kind = OrderNotFound, outcome = Unknown)]
    BotNotFoundOrStopped,

    /// There is no such type of bot
    ///
    /// `51292` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51292")]
    #[exchange(code = 51292, kind = InvalidRequest)]
    BotTypeNotFound,

    /// There is no such bot
    ///
    /// `51293` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "51293")]
    #[exchange(code = 51293, kind = OrderNotFound)]
    BotNotFound,

    /// For now this bot is not being created
    ///
    /// `51294` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51294")]
    #[exchange(code = 51294, kind = Unavailable)]
    BotCreationSuspended,

    /// Portfolio margin accounts cannot run bots of this `ordType`
    ///
    /// `51295` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51295")]
    #[exchange(code = 51295, kind = OperationRejected)]
    BotTypeNotInPortfolio,

    /// No bot can be created while a call auction lasts
    ///
    /// `51309` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "51309")]
    #[exchange(code = 51309, kind = MarketClosed)]
    BotNotDuringCallAuction,

    /// Iceberg and TWAP bots do not go with isolated margin moved by hand
    ///
    /// `51310` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51310")]
    #[exchange(code = 51310, kind = OperationRejected)]
    IcebergUnsupportedWithSelfTransfer,

    /// Bots do not go with isolated margin moved by hand
    ///
    /// `51313` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51313")]
    #[exchange(code = 51313, kind = OperationRejected)]
    BotUnsupportedWithSelfTransfer,

    /// The percentage of a coin lies outside its range
    ///
    /// `51320` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51320")]
    #[exchange(code = 51320, kind = InvalidRequest)]
    CoinPercentageOutOfRange,

    /// The margin put in has to be more than its minimum
    ///
    /// `51340` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51340")]
    #[exchange(code = 51340, kind = InvalidOrder)]
    BotMarginTooSmall,

    /// In its present state the bot's position cannot be closed
    ///
    /// `51341` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The state may be due to an earlier request: read the bot.
    #[doc(alias = "51341")]
    #[exchange(code = 51341, kind = OperationRejected, retry = AfterResync)]
    BotClosingNotAllowed,

    /// An order to close the position is there already
    ///
    /// `51342` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It may be the one of an earlier attempt: read the bot's orders.
    #[doc(alias = "51342")]
    #[exchange(code = 51342, kind = Duplicate)]
    BotClosingOrderExists,

    /// The take profit has to lie below the grid's lower price
    ///
    /// `51343` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51343")]
    #[exchange(code = 51343, kind = InvalidOrder)]
    GridTakeProfitAboveRange,

    /// The stop loss has to lie above the grid's upper price
    ///
    /// `51344` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51344")]
    #[exchange(code = 51344, kind = InvalidOrder)]
    GridStopLossBelowRange,

    /// The bot is not of the grid type
    ///
    /// `51345` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51345")]
    #[exchange(code = 51345, kind = InvalidRequest)]
    NotGridBot,

    /// The upper price of the grid lies below its lower one
    ///
    /// `51346` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51346")]
    #[exchange(code = 51346, kind = InvalidOrder)]
    GridPricesReversed,

    /// The bot has no profit to take out
    ///
    /// `51347` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// A withdrawal whose answer was lost looks like this when it is repeated.
    #[doc(alias = "51347")]
    #[exchange(code = 51347, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    NoProfitToWithdraw,

    /// The stop loss has to lie below the grid's lower price
    ///
    /// `51348` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51348")]
    #[exchange(code = 51348, kind = InvalidOrder)]
    GridStopLossAboveLowerPrice,

    /// The take profit has to lie above the grid's highest price
    ///
    /// `51349` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51349")]
    #[exchange(code = 51349, kind = InvalidOrder)]
    GridTakeProfitBelowHighestPrice,

    /// There are no recommended parameters to give
    ///
    /// `51350` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51350")]
    #[exchange(code = 51350, kind = NotReady, outcome = Unknown)]
    NoRecommendedParameters,

    /// The income of one grid has to be more than zero
    ///
    /// `51351` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51351")]
    #[exchange(code = 51351, kind = InvalidOrder)]
    GridIncomeNotPositive,

    /// The number of pairs lies outside its range
    ///
    /// `51352` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51352")]
    #[exchange(code = 51352, kind = InvalidRequest)]
    PairCountOutOfRange,

    /// The request names one pair twice
    ///
    /// `51353` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// No earlier attempt is behind it.
    #[doc(alias = "51353")]
    #[exchange(code = 51353, kind = InvalidRequest)]
    PairListedTwice,

    /// The percentages of the pairs do not come to 100%
    ///
    /// `51354` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51354")]
    #[exchange(code = 51354, kind = InvalidRequest)]
    PairPercentagesNotWhole,

    /// The date lies outside its range
    ///
    /// `51355` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51355")]
    #[exchange(code = 51355, kind = InvalidRequest)]
    DateOutOfRange,

    /// The time lies outside its range
    ///
    /// `51356` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51356")]
    #[exchange(code = 51356, kind = InvalidRequest)]
    TimeOutOfRange,

    /// The time zone lies outside its range
    ///
    /// `51357` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51357")]
    #[exchange(code = 51357, kind = InvalidRequest)]
    TimeZoneOutOfRange,

    /// The amount put into each crypto has to be more than its minimum
    ///
    /// `51358` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51358")]
    #[exchange(code = 51358, kind = InvalidOrder)]
    InvestmentTooSmall,

    /// This crypto cannot be bought on a schedule
    ///
    /// `51359` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51359")]
    #[exchange(code = 51359, kind = Unsupported)]
    RecurringBuyUnsupported,

    /// The leverage lies outside the range in the message
    ///
    /// `51370` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51370")]
    #[exchange(code = 51370, kind = InvalidOrder)]
    BotLeverageOutOfRange,

    /// The market does not fit the strategy: wait or adjust its stops
    ///
    /// `51380` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The market of the moment is the reason.
    #[doc(alias = "51380")]
    #[exchange(code = 51380, kind = InvalidOrder, retry = AfterResync)]
    MarketUnfitForStrategy,

    /// The profit ratio of a grid has to lie above 0.1%, up to 10%
    ///
    /// `51381` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51381")]
    #[exchange(code = 51381, kind = InvalidOrder)]
    GridProfitRatioOutOfRange,

    /// The strategy does not know the trigger action `stop`
    ///
    /// `51382` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51382")]
    #[exchange(code = 51382, kind = Unsupported)]
    StopTriggerUnsupported,

    /// The least price lies below the last price
    ///
    /// `51383` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51383")]
    #[exchange(code = 51383, kind = InvalidOrder, retry = AfterResync)]
    MinimumPriceBelowLastPrice,

    /// The trigger price has to lie above the least price
    ///
    /// `51384` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51384")]
    #[exchange(code = 51384, kind = InvalidOrder)]
    TriggerBelowMinimumPrice,

    /// The take profit has to lie above the least price
    ///
    /// `51385` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51385")]
    #[exchange(code = 51385, kind = InvalidOrder)]
    TakeProfitBelowMinimumPrice,

    /// The least price has to be more than half the last price
    ///
    /// `51386` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51386")]
    #[exchange(code = 51386, kind = InvalidOrder, retry = AfterResync)]
    MinimumPriceTooLow,

    /// The stop loss has to lie below the bottom price
    ///
    /// `51387` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51387")]
    #[exchange(code = 51387, kind = InvalidOrder)]
    StopLossAboveBottomPrice,

    /// The bot runs already
    ///
    /// `51388` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// In answer to a start or a trigger this is the wanted end, in answer to others a refusal:
    /// read the bot.
    #[doc(alias = "51388")]
    #[exchange(code = 51388, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    BotAlreadyRunning,

    /// The trigger price has to stay below a bound, which the message names
    ///
    /// `51389` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51389")]
    #[exchange(code = 51389, kind = InvalidOrder)]
    TriggerPriceTooHigh,

    /// The trigger price has to lie below the take profit
    ///
    /// `51390` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51390")]
    #[exchange(code = 51390, kind = InvalidOrder)]
    TriggerAboveTakeProfit,

    /// The trigger price has to lie above the stop loss
    ///
    /// `51391` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51391")]
    #[exchange(code = 51391, kind = InvalidOrder)]
    TriggerBelowStopLoss,

    /// The take profit has to lie above the trigger price
    ///
    /// `51392` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51392")]
    #[exchange(code = 51392, kind = InvalidOrder)]
    TakeProfitBelowTrigger,

    /// The stop loss has to lie below the trigger price
    ///
    /// `51393` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51393")]
    #[exchange(code = 51393, kind = InvalidOrder)]
    StopLossAboveTrigger,

    /// The trigger price has to lie above the take profit
    ///
    /// `51394` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51394")]
    #[exchange(code = 51394, kind = InvalidOrder)]
    TriggerBelowTakeProfit,

    /// The trigger price has to lie below the stop loss
    ///
    /// `51395` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51395")]
    #[exchange(code = 51395, kind = InvalidOrder)]
    TriggerAboveStopLoss,

    /// The take profit has to lie below the trigger price
    ///
    /// `51396` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51396")]
    #[exchange(code = 51396, kind = InvalidOrder)]
    TakeProfitAboveTrigger,

    /// The stop loss has to lie above the trigger price
    ///
    /// `51397` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51397")]
    #[exchange(code = 51397, kind = InvalidOrder)]
    StopLossBelowTrigger,

    /// The market meets the stop condition, so no bot was created
    ///
    /// `51398` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "51398")]
    #[exchange(code = 51398, kind = InvalidOrder, retry = AfterResync)]
    StopConditionMetAlready,

    /// More margin was put in than the leverage allows
    ///
    /// `51399` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "51399")]
    #[exchange(code = 51399, kind = InvalidOrder)]
    BotMarginTooLarge,

    /// The take profit is a percentage outside the range allowed
    ///
    /// `55100` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "55100")]
    #[exchange(code = 55100, kind = InvalidOrder)]
    BotTakeProfitOutsideRange,

    /// The stop loss is a percentage outside the range allowed
    ///
    /// `55101` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "55101")]
    #[exchange(code = 55101, kind = InvalidOrder)]
    BotStopLossOutsideRange,

    /// The bot's take profit has to exceed its profit so far
    ///
    /// `55102` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "55102")]
    #[exchange(code = 55102, kind = InvalidOrder, retry = AfterResync)]
    BotTakeProfitBelowProfit,

    /// The bot's stop loss has to stay below its profit so far
    ///
    /// `55103` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// The bound moves with the market: read it, then set the price again.
    #[doc(alias = "55103")]
    #[exchange(code = 55103, kind = InvalidOrder, retry = AfterResync)]
    BotStopLossAboveProfit,

    /// Only the futures grid takes stops in percent of profit
    ///
    /// `55104` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "55104")]
    #[exchange(code = 55104, kind = Unsupported)]
    FuturesGridOnly,

    /// In its present state the bot takes no increase
    ///
    /// `55105` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The state may be due to an earlier request: read the bot.
    #[doc(alias = "55105")]
    #[exchange(code = 55105, kind = OperationRejected, retry = AfterResync)]
    BotStateForbidsIncrease,

    /// The increase lies outside the range in the message
    ///
    /// `55106` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "55106")]
    #[exchange(code = 55106, kind = InvalidOrder)]
    BotIncreaseOutOfRange,

    /// Another signal bears this name: choose a new one
    ///
    /// `55111` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have created it: list the signals.
    #[doc(alias = "55111")]
    #[exchange(code = 55111, kind = Duplicate)]
    SignalNameInUse,

    /// There is no such signal
    ///
    /// `55112` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "55112")]
    #[exchange(code = 55112, kind = OrderNotFound)]
    SignalNotFound,

    /// The signal strategy asks for more leverage than its instruments allow
    ///
    /// `55113` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "55113")]
    #[exchange(code = 55113, kind = InvalidOrder)]
    SignalLeverageTooHigh,

    /// The trading account holds too little for the transfer to the bot
    ///
    /// `55123` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "55123")]
    #[exchange(code = 55123, kind = InsufficientFunds)]
    BotTransferBalanceTooSmall,

    /// The market has moved: the investment does not suffice for the change
    ///
    /// `55124` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// `data[0].requiredTopupAmount` has the amount.
    #[doc(alias = "55124")]
    #[exchange(code = 55124, kind = InvalidOrder, retry = AfterResync)]
    BotInvestmentTooSmall,

    /// The market has moved: the investment is too large for the change
    ///
    /// `55186` · `InvalidOrder` · `AfterResync` · `NotApplied`
    ///
    /// `data[0].maxTopupAmount` has the bound.
    #[doc(alias = "55186")]
    #[exchange(code = 55186, kind = InvalidOrder, retry = AfterResync)]
    BotInvestmentTooLarge,
}
