use crate::ExchangeError;

/// Rows of RFQs, block trades, moved positions and spreads.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/BlockTradingError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum BlockTradingError {
    /// No such block trade is known
    ///
    /// `56000` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// This is no proof that none was made.
    #[doc(alias = "56000")]
    #[exchange(code = 56000, kind = OrderNotFound)]
    BlockTradeUnknown,

    /// The block trade has too many legs
    ///
    /// `56001` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "56001")]
    #[exchange(code = 56001, kind = InvalidRequest)]
    BlockLegCountExceeded,

    /// The block trade has other legs than were verified
    ///
    /// `56002` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "56002")]
    #[exchange(code = 56002, kind = InvalidRequest)]
    BlockLegCountMismatch,

    /// The `clBlockTdId` is in use
    ///
    /// `56003` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have been executed: read the block trades.
    #[doc(alias = "56003")]
    #[exchange(code = 56003, kind = Duplicate)]
    BlockClientIdDuplicate,

    /// Nobody trades with himself
    ///
    /// `56004` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "56004")]
    #[exchange(code = 56004, kind = InvalidOrder)]
    BlockTradeWithOneself,

    /// The `clBlockTdId` is not the verified one
    ///
    /// `56005` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "56005")]
    #[exchange(code = 56005, kind = InvalidRequest)]
    BlockClientIdMismatch,

    /// The role has to be the other one than verified
    ///
    /// `56006` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "56006")]
    #[exchange(code = 56006, kind = InvalidRequest)]
    BlockRoleEqual,

    /// A leg is not as verified
    ///
    /// `56007` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "56007")]
    #[exchange(code = 56007, kind = InvalidRequest)]
    BlockLegMismatch,

    /// The block trade has two legs in one instrument
    ///
    /// `56008` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The request itself is at fault.
    #[doc(alias = "56008")]
    #[exchange(code = 56008, kind = InvalidRequest)]
    BlockLegInstrumentTwice,

    /// There is no such RFQ
    ///
    /// `70000` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// It may have expired or filled: read the RFQs.
    #[doc(alias = "70000")]
    #[exchange(code = 70000, kind = OrderNotFound)]
    RfqNotFound,

    /// There is no such quote
    ///
    /// `70001` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// It may have expired or been executed: read the quotes.
    #[doc(alias = "70001")]
    #[exchange(code = 70001, kind = OrderNotFound)]
    QuoteNotFound,

    /// There is no such block trade
    ///
    /// `70002` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// This is no proof that none was made.
    #[doc(alias = "70002")]
    #[exchange(code = 70002, kind = OrderNotFound)]
    BlockTradeNotFound,

    /// There is no such public block trade
    ///
    /// `70003` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "70003")]
    #[exchange(code = 70003, kind = OrderNotFound)]
    PublicBlockTradeNotFound,

    /// The instrument is not a valid one
    ///
    /// `70004` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "70004")]
    #[exchange(code = 70004, kind = InvalidSymbol)]
    BlockInstrumentInvalid,

    /// The RFQ has too many legs
    ///
    /// `70005` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70005")]
    #[exchange(code = 70005, kind = InvalidRequest)]
    RfqLegCountExceeded,

    /// The account holds less than block trading requires
    ///
    /// `70006` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "70006")]
    #[exchange(code = 70006, kind = PermissionDenied)]
    MinimumAssetsNotMet,

    /// The instrument type has no such underlying index
    ///
    /// `70007` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "70007")]
    #[exchange(code = 70007, kind = InvalidSymbol)]
    UnderlyingNotInType,

    /// Market maker protection is active and stops the operation
    ///
    /// `70008` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The protection is a setting of yours: reset the protection first.
    #[doc(alias = "70008")]
    #[exchange(code = 70008, kind = OperationRejected)]
    ProtectionActive,

    /// The data has no valid element
    ///
    /// `70009` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70009")]
    #[exchange(code = 70009, kind = InvalidRequest)]
    DataEmpty,

    /// Times have to be milliseconds since the Unix epoch
    ///
    /// `70010` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70010")]
    #[exchange(code = 70010, kind = InvalidRequest)]
    TimestampNotMilliseconds,

    /// The request sets one `instType` twice
    ///
    /// `70011` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The request itself is at fault.
    #[doc(alias = "70011")]
    #[exchange(code = 70011, kind = InvalidRequest)]
    InstrumentTypeSetTwice,

    /// The request sets one instrument of a type twice
    ///
    /// `70012` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The request itself is at fault.
    #[doc(alias = "70012")]
    #[exchange(code = 70012, kind = InvalidRequest)]
    InstrumentSetTwice,

    /// The time `endTs` must not be earlier than `beginTs`
    ///
    /// `70013` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70013")]
    #[exchange(code = 70013, kind = InvalidRequest)]
    EndBeforeBegin,

    /// Not every instrument type may have `includeAll`
    ///
    /// `70014` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70014")]
    #[exchange(code = 70014, kind = InvalidRequest)]
    IncludeAllEverywhere,

    /// The product takes advanced verification
    ///
    /// `70015` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "70015")]
    #[exchange(code = 70015, kind = ManualActionRequired)]
    ProductNeedsAdvancedVerification,

    /// Instrument settings are missing: at least one `instType` needs them
    ///
    /// `70016` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70016")]
    #[exchange(code = 70016, kind = InvalidRequest)]
    MissingInstrumentSettings,

    /// An account is unknown, of another main account, or the side wrong
    ///
    /// `70060` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70060")]
    #[exchange(code = 70060, kind = InvalidRequest)]
    MoveAccountOrSideWrong,

    /// A move takes the opposite side and at most the position's size
    ///
    /// `70061` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70061")]
    #[exchange(code = 70061, kind = InvalidRequest)]
    MoveSideOrSizeWrong,

    /// The account has used up its position moves of the day
    ///
    /// `70062` · `OperationRejected` · `Never` · `NotApplied`
    ///
    /// The limit is daily (15 moves in 24 hours).
    #[doc(alias = "70062")]
    #[exchange(code = 70062, kind = OperationRejected)]
    DailyMovesExceeded,

    /// There is no such position to move
    ///
    /// `70064` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// Read the positions.
    #[doc(alias = "70064")]
    #[exchange(code = 70064, kind = OrderNotFound)]
    MovePositionNotFound,

    /// The position was not moved, because no price for it could be found
    ///
    /// `70065` · `NotReady` · `AfterBackoff` · `NotApplied`
    ///
    /// The move is rejected while the 60-minute average of a new listing is missing.
    // Source: move positions page, note 8, 2026-08-22: rejected while the 60-minute price is
    // missing.
    #[doc(alias = "70065")]
    #[exchange(code = 70065, kind = NotReady)]
    MovePriceUndetermined,

    /// In spot mode positions cannot be moved; in every other account mode they can
    ///
    /// `70066` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "70066")]
    #[exchange(code = 70066, kind = OperationRejected)]
    MoveUnsupportedInSpotMode,

    /// Positions of margin trading cannot be moved
    ///
    /// `70067` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "70067")]
    #[exchange(code = 70067, kind = Unsupported)]
    MoveUnsupportedInMargin,

    /// Two legs of the RFQ are in one instrument
    ///
    /// `70100` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The request itself is at fault.
    #[doc(alias = "70100")]
    #[exchange(code = 70100, kind = InvalidRequest)]
    RfqInstrumentTwice,

    /// The `clRfqId` is in use
    ///
    /// `70101` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have been created: read the RFQs by the id.
    #[doc(alias = "70101")]
    #[exchange(code = 70101, kind = Duplicate)]
    RfqClientIdDuplicate,

    /// The RFQ names no counterparties
    ///
    /// `70102` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70102")]
    #[exchange(code = 70102, kind = InvalidRequest)]
    CounterpartiesMissing,

    /// A counterparty is not a valid one
    ///
    /// `70103` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70103")]
    #[exchange(code = 70103, kind = InvalidRequest)]
    CounterpartyInvalid,

    /// The RFQ is worth less than the minimum with derivatives
    ///
    /// `70105` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "70105")]
    #[exchange(code = 70105, kind = InvalidOrder)]
    RfqValueTooSmall,

    /// The amount is less than can be traded
    ///
    /// `70106` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "70106")]
    #[exchange(code = 70106, kind = InvalidOrder)]
    RfqAmountTooSmall,

    /// The RFQ names too many counterparties
    ///
    /// `70107` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70107")]
    #[exchange(code = 70107, kind = InvalidRequest)]
    CounterpartyCountExceeded,

    /// The RFQ is worth less than the minimum for spot
    ///
    /// `70108` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "70108")]
    #[exchange(code = 70108, kind = InvalidOrder)]
    SpotRfqValueTooSmall,

    /// No counterparty for these instruments is there at present
    ///
    /// `70109` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "70109")]
    #[exchange(code = 70109, kind = NotReady, outcome = Unknown)]
    CounterpartiesUnavailable,

    /// In its present state the RFQ cannot be cancelled
    ///
    /// `70200` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// The state in the message may be cancelled, the wanted end, or filled: read it.
    #[doc(alias = "70200")]
    #[exchange(code = 70200, kind = OrderClosed)]
    RfqNotCancelable,

    /// The batch cancels more RFQs than allowed
    ///
    /// `70203` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70203")]
    #[exchange(code = 70203, kind = InvalidRequest)]
    RfqCancelCountExceeded,

    /// No RFQ is active, so none was cancelled
    ///
    /// `70207` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// They may have been executed: read the RFQs.
    #[doc(alias = "70207")]
    #[exchange(code = 70207, kind = OrderNotFound)]
    NoActiveRfqs,

    /// The service is down, so the cancel failed
    ///
    /// `70208` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "70208")]
    #[exchange(code = 70208, kind = Unavailable)]
    RfqCancelUnavailable,

    /// The `clQuoteId` is in use
    ///
    /// `70301` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have been created: read the quotes by the id.
    #[doc(alias = "70301")]
    #[exchange(code = 70301, kind = Duplicate)]
    QuoteClientIdDuplicate,

    /// In its present state the RFQ takes no quote
    ///
    /// `70303` · `OrderClosed` · `AfterResync` · `NotApplied`
    ///
    /// No quote was made: read the RFQ.
    #[doc(alias = "70303")]
    #[exchange(code = 70303, kind = OrderClosed, outcome = NotApplied)]
    RfqNotQuotable,

    /// The price is not a multiple of the tick size
    ///
    /// `70304` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "70304")]
    #[exchange(code = 70304, kind = InvalidOrder)]
    QuotePriceOffTick,

    /// The bid is higher than the offer
    ///
    /// `70305` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "70305")]
    #[exchange(code = 70305, kind = InvalidOrder)]
    QuoteCrossed,

    /// The quote has other legs than the RFQ
    ///
    /// `70306` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70306")]
    #[exchange(code = 70306, kind = InvalidRequest)]
    QuoteLegsMismatch,

    /// The size is not a multiple of the lot size
    ///
    /// `70307` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "70307")]
    #[exchange(code = 70307, kind = InvalidOrder)]
    QuoteSizeOffLot,

    /// Nobody quotes his own RFQ
    ///
    /// `70308` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "70308")]
    #[exchange(code = 70308, kind = InvalidOrder)]
    QuoteToOwnRfq,

    /// The RFQ has a quote of this side already
    ///
    /// `70309` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// It may be that of an earlier attempt: read the quotes.
    #[doc(alias = "70309")]
    #[exchange(code = 70309, kind = Duplicate)]
    QuoteSideTaken,

    /// The price is beyond the limit the user has set
    ///
    /// `70310` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "70310")]
    #[exchange(code = 70310, kind = InvalidOrder)]
    QuotePastPresetLimit,

    /// In its present state the quote cannot be cancelled
    ///
    /// `70400` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// Perhaps a newer quote has replaced it: read the quotes.
    #[doc(alias = "70400")]
    #[exchange(code = 70400, kind = OrderClosed)]
    QuoteNotCancelable,

    /// The batch cancels more quotes than allowed
    ///
    /// `70408` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70408")]
    #[exchange(code = 70408, kind = InvalidRequest)]
    QuoteCancelCountExceeded,

    /// No quote is active, so none was cancelled
    ///
    /// `70409` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// They may have been executed: read the quotes.
    #[doc(alias = "70409")]
    #[exchange(code = 70409, kind = OrderNotFound)]
    NoActiveQuotes,

    /// The quote does not belong to the RFQ
    ///
    /// `70501` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70501")]
    #[exchange(code = 70501, kind = InvalidRequest)]
    QuoteOfOtherRfq,

    /// The legs are not those of the RFQ
    ///
    /// `70502` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70502")]
    #[exchange(code = 70502, kind = InvalidRequest)]
    ExecutionLegsMismatch,

    /// The legs stay below the least block size
    ///
    /// `70503` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "70503")]
    #[exchange(code = 70503, kind = InvalidOrder)]
    ExecutionTooSmall,

    /// In its present state the RFQ cannot be executed
    ///
    /// `70504` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// It may have been executed by an earlier attempt: read the trades.
    #[doc(alias = "70504")]
    #[exchange(code = 70504, kind = OrderClosed)]
    RfqStateForbidsExecution,

    /// In its present state the quote cannot be executed
    ///
    /// `70505` · `OrderClosed` · `AfterResync` · `Unknown`
    ///
    /// It may have been executed by an earlier attempt: read the trades.
    #[doc(alias = "70505")]
    #[exchange(code = 70505, kind = OrderClosed)]
    QuoteStateForbidsExecution,

    /// The legs are not in the proportions of the RFQ
    ///
    /// `70506` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "70506")]
    #[exchange(code = 70506, kind = InvalidOrder)]
    ExecutionRatioMismatch,

    /// The RFQ does not allow executing a part of it
    ///
    /// `70507` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "70507")]
    #[exchange(code = 70507, kind = InvalidOrder)]
    PartialExecutionNotAllowed,

    /// There are no instrument settings to show
    ///
    /// `70508` · `OrderNotFound` · `AfterResync` · `NotApplied`
    #[doc(alias = "70508")]
    #[exchange(code = 70508, kind = OrderNotFound)]
    InstrumentSettingsMissing,

    /// The execution failed on the counterparty's side
    ///
    /// `70509` · `OperationRejected` · `AfterResync` · `Unknown`
    ///
    /// Nothing is said about the state: read RFQ and trades.
    #[doc(alias = "70509")]
    #[exchange(code = 70509, kind = OperationRejected, retry = AfterResync, outcome = Unknown)]
    CounterpartyError,

    /// The reasons stand account by account in `acctAlloc`
    ///
    /// `70510` · `Other` · `AfterResync` · `Unknown`
    ///
    /// Group RFQ: some accounts may have traded. The rows in `acctAlloc` carry `sCode` and are
    /// judged one by one.
    #[doc(alias = "70510")]
    #[exchange(code = 70510, kind = Other, retry = AfterResync)]
    SeeAccountAllocation,

    /// The execution is at work
    ///
    /// `70511` · `Timeout` · `AfterResync` · `Unknown`
    ///
    /// Its end is open: read the trades, do not execute again.
    #[doc(alias = "70511")]
    #[exchange(code = 70511, kind = Timeout, retry = AfterResync)]
    ExecutionInProgress,

    /// The accounts' sizes do not come to the group RFQ's
    ///
    /// `70514` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70514")]
    #[exchange(code = 70514, kind = InvalidRequest)]
    GroupSizesDoNotAddUp,

    /// An account's legs are not in the group RFQ's proportions
    ///
    /// `70515` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70515")]
    #[exchange(code = 70515, kind = InvalidRequest)]
    GroupRatiosDiffer,

    /// The group RFQ has too many sub-accounts
    ///
    /// `70516` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "70516")]
    #[exchange(code = 70516, kind = InvalidRequest)]
    GroupAccountCountExceeded,

    /// An account of the group RFQ is unknown or not permitted
    ///
    /// `70517` · `PermissionDenied` · `Never` · `NotApplied`
    #[doc(alias = "70517")]
    #[exchange(code = 70517, kind = PermissionDenied)]
    GroupAccountNotPermitted,

    /// The group RFQ names one account twice
    ///
    /// `70518` · `InvalidRequest` · `Never` · `NotApplied`
    ///
    /// The request itself is at fault.
    #[doc(alias = "70518")]
    #[exchange(code = 70518, kind = InvalidRequest)]
    GroupAccountTwice,

    /// There is no such spread trade
    ///
    /// `75001` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// This is no proof that none was made.
    #[doc(alias = "75001")]
    #[exchange(code = 75001, kind = OrderNotFound)]
    SpreadTradeNotFound,

    /// The spread takes no new orders or amendments at the moment
    ///
    /// `75002` · `MarketClosed` · `AfterMarketOpen` · `NotApplied`
    #[doc(alias = "75002")]
    #[exchange(code = 75002, kind = MarketClosed)]
    SpreadNotTrading,

    /// The price is not a valid one
    ///
    /// `75003` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "75003")]
    #[exchange(code = 75003, kind = InvalidOrder)]
    SpreadPriceInvalid,
}
