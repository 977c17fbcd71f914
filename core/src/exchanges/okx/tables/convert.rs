use crate::ExchangeError;

/// Rows of convert, one-click repay and fiat purchases.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX",
    code_type = u32,
    table(path = "tables/okx.md", section = "tables/ConvertError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum ConvertError {
    /// One-click repay takes automatic borrowing, or repay by convert or spot
    ///
    /// `51625` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "51625")]
    #[exchange(code = 51625, kind = OperationRejected)]
    RepayNeedsAutoBorrow,

    /// The purchase or sale failed, for no given reason
    ///
    /// `51820` · `ServerError` · `AfterBackoff` · `Unknown`
    #[doc(alias = "51820")]
    #[exchange(code = 51820, kind = ServerError)]
    FiatRequestFailed,

    /// This way of paying is not offered
    ///
    /// `51821` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "51821")]
    #[exchange(code = 51821, kind = Unsupported)]
    FiatPaymentMethodUnsupported,

    /// The quote is over: ask for another one
    ///
    /// `51822` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The same bytes name a quote that is over.
    #[doc(alias = "51822")]
    #[exchange(code = 51822, kind = OperationRejected, retry = AfterResync)]
    FiatQuoteExpired,

    /// A parameter of the trade is not that of the quote
    ///
    /// `51823` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "51823")]
    #[exchange(code = 51823, kind = InvalidRequest)]
    FiatParameterDiffersFromQuote,

    /// A phone number has to be bound to the account
    ///
    /// `51824` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "51824")]
    #[exchange(code = 51824, kind = ManualActionRequired)]
    PhoneNumberMissing,

    /// An email address has to be bound to the account
    ///
    /// `51825` · `ManualActionRequired` · `Never` · `NotApplied`
    #[doc(alias = "51825")]
    #[exchange(code = 51825, kind = ManualActionRequired)]
    EmailMissing,

    /// The request is not valid
    ///
    /// `52900` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "52900")]
    #[exchange(code = 52900, kind = InvalidRequest)]
    ConvertRequestInvalid,

    /// The base asset is not a valid one
    ///
    /// `52901` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "52901")]
    #[exchange(code = 52901, kind = InvalidSymbol)]
    BaseAssetInvalid,

    /// The quote asset is not a valid one
    ///
    /// `52902` · `InvalidSymbol` · `Never` · `NotApplied`
    #[doc(alias = "52902")]
    #[exchange(code = 52902, kind = InvalidSymbol)]
    QuoteAssetInvalid,

    /// The amount of the quote is not a valid one
    ///
    /// `52903` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "52903")]
    #[exchange(code = 52903, kind = InvalidRequest)]
    QuoteAmountInvalid,

    /// The side of the quote is not a valid one
    ///
    /// `52904` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "52904")]
    #[exchange(code = 52904, kind = InvalidRequest)]
    QuoteSideInvalid,

    /// The quote or its price is not a valid one
    ///
    /// `52905` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The quote is over or unknown: ask for another one.
    #[doc(alias = "52905")]
    #[exchange(code = 52905, kind = OperationRejected, retry = AfterResync)]
    QuotePriceInvalid,

    /// There is no such conversion
    ///
    /// `52907` · `OrderNotFound` · `AfterResync` · `NotApplied`
    ///
    /// This is no proof that nothing was converted.
    #[doc(alias = "52907")]
    #[exchange(code = 52907, kind = OrderNotFound)]
    ConvertOrderNotFound,

    /// The id of the conversion is not a valid one
    ///
    /// `52908` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "52908")]
    #[exchange(code = 52908, kind = InvalidRequest)]
    ConvertOrderIdInvalid,

    /// The client order id of the conversion was used before
    ///
    /// `52909` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have been traded: read the history.
    #[doc(alias = "52909")]
    #[exchange(code = 52909, kind = Duplicate)]
    ConvertClientOrderIdDuplicate,

    /// The convert service is down
    ///
    /// `52910` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "52910")]
    #[exchange(code = 52910, kind = Unavailable)]
    ConvertServiceUnavailable,

    /// The service that quotes conversions is down
    ///
    /// `52911` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "52911")]
    #[exchange(code = 52911, kind = Unavailable)]
    ConvertQuoteServiceUnavailable,

    /// The convert service ran out of time
    ///
    /// `52912` · `Timeout` · `AfterBackoff` · `Unknown`
    ///
    /// The trade may have gone through: read the history.
    #[doc(alias = "52912")]
    #[exchange(code = 52912, kind = Timeout)]
    ConvertServerTimeout,

    /// The conversion was rejected
    ///
    /// `52913` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// Ask for another quote.
    #[doc(alias = "52913")]
    #[exchange(code = 52913, kind = OperationRejected, retry = AfterResync)]
    ConvertTradeRejected,

    /// The trading account holds too little to convert
    ///
    /// `52914` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "52914")]
    #[exchange(code = 52914, kind = InsufficientFunds)]
    ConvertTradingBalanceTooSmall,

    /// Too little liquidity to quote so large an amount
    ///
    /// `52915` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "52915")]
    #[exchange(code = 52915, kind = NotReady, outcome = Unknown)]
    ConvertLiquidityTooSmall,

    /// The funding account holds too little to convert
    ///
    /// `52916` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "52916")]
    #[exchange(code = 52916, kind = InsufficientFunds)]
    ConvertFundingBalanceTooSmall,

    /// The amount to convert stays below its lower limit
    ///
    /// `52917` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "52917")]
    #[exchange(code = 52917, kind = InvalidOrder)]
    ConvertAmountTooSmall,

    /// The amount to convert is over its upper limit
    ///
    /// `52918` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "52918")]
    #[exchange(code = 52918, kind = InvalidOrder)]
    ConvertAmountTooLarge,

    /// A parameter of the conversion is not that of the quote
    ///
    /// `52919` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "52919")]
    #[exchange(code = 52919, kind = InvalidRequest)]
    ConvertParameterDiffersFromQuote,

    /// More was to be converted than was quoted
    ///
    /// `52920` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "52920")]
    #[exchange(code = 52920, kind = InvalidOrder)]
    ConvertAmountExceedsQuote,

    /// The quote has been traded
    ///
    /// `52921` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Perhaps it was done by an earlier attempt of this trade: read the history before asking for
    /// another quote.
    #[doc(alias = "52921")]
    #[exchange(code = 52921, kind = Duplicate)]
    QuoteAlreadyTraded,

    /// The quote is over: ask for another
    ///
    /// `52922` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The same bytes name a quote that is over.
    #[doc(alias = "52922")]
    #[exchange(code = 52922, kind = OperationRejected, retry = AfterResync)]
    QuoteExpired,

    /// The convert service is out of order for now
    ///
    /// `52923` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "52923")]
    #[exchange(code = 52923, kind = Unavailable)]
    ConvertUnavailable,

    /// Conversions are ordered too fast
    ///
    /// `52924` · `RateLimited` · `AfterRateLimit` · `Unknown`
    #[doc(alias = "52924")]
    #[exchange(code = 52924, kind = RateLimited, outcome = Unknown)]
    ConvertOrdersTooFrequent,

    /// The client id of the request was used before
    ///
    /// `52925` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// An earlier attempt may have been answered: read it.
    #[doc(alias = "52925")]
    #[exchange(code = 52925, kind = Duplicate)]
    ConvertClientRequestIdDuplicate,

    /// The subject of the message has expired
    ///
    /// `52926` · `OperationRejected` · `AfterResync` · `NotApplied`
    ///
    /// The same bytes name something that is over.
    #[doc(alias = "52926")]
    #[exchange(code = 52926, kind = OperationRejected, retry = AfterResync)]
    ConvertSubjectExpired,

    /// There is no quote
    ///
    /// `52927` · `NotReady` · `AfterBackoff` · `Unknown`
    #[doc(alias = "52927")]
    #[exchange(code = 52927, kind = NotReady, outcome = Unknown)]
    NoQuote,

    /// The amount is not a multiple of its step
    ///
    /// `52928` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "52928")]
    #[exchange(code = 52928, kind = InvalidOrder)]
    ConvertAmountOffStep,

    /// Paying fees in the quote currency has to be switched off first
    ///
    /// `52929` · `OperationRejected` · `Never` · `NotApplied`
    #[doc(alias = "52929")]
    #[exchange(code = 52929, kind = OperationRejected)]
    FeeCurrencyBlocksConvert,

    /// More cryptos were selected than may be
    ///
    /// `59117` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59117")]
    #[exchange(code = 59117, kind = InvalidRequest)]
    TooManyCryptosSelected,

    /// The amount has to be more than its minimum
    ///
    /// `59118` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "59118")]
    #[exchange(code = 59118, kind = InvalidOrder)]
    EasyConvertAmountTooSmall,

    /// One-click repay is down at the moment
    ///
    /// `59119` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "59119")]
    #[exchange(code = 59119, kind = Unavailable)]
    RepayUnavailable,

    /// One-click convert is down at the moment
    ///
    /// `59120` · `Unavailable` · `AfterBackoff` · `Unknown`
    #[doc(alias = "59120")]
    #[exchange(code = 59120, kind = Unavailable)]
    EasyConvertUnavailable,

    /// The batch is still at work
    ///
    /// `59121` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// Its end is open: read the history, do not send it again.
    #[doc(alias = "59121")]
    #[exchange(code = 59121, kind = Duplicate)]
    BatchInProgress,

    /// The batch has been worked through
    ///
    /// `59122` · `Duplicate` · `AfterResync` · `Unknown`
    ///
    /// The history shows the result of each part.
    #[doc(alias = "59122")]
    #[exchange(code = 59122, kind = Duplicate)]
    BatchProcessed,

    /// The amount of one currency has to be more than its minimum
    ///
    /// `59123` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "59123")]
    #[exchange(code = 59123, kind = InvalidOrder)]
    CurrencyAmountTooSmall,

    /// The amount of one currency has to be less than its maximum
    ///
    /// `59124` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "59124")]
    #[exchange(code = 59124, kind = InvalidOrder)]
    CurrencyAmountTooLarge,

    /// One currency takes no part in this operation
    ///
    /// `59125` · `Unsupported` · `Never` · `NotApplied`
    #[doc(alias = "59125")]
    #[exchange(code = 59125, kind = Unsupported)]
    CurrencyUnsupportedInOperation,

    /// Repaying has to begin with the crypto in the message
    ///
    /// `59129` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59129")]
    #[exchange(code = 59129, kind = InvalidRequest)]
    FirstRepayCurrencyFixed,

    /// Only crypto that serves as collateral can repay
    ///
    /// `59140` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59140")]
    #[exchange(code = 59140, kind = InvalidRequest)]
    RepayWithCollateralOnly,

    /// The repayment stays below its minimum
    ///
    /// `59141` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59141")]
    #[exchange(code = 59141, kind = InvalidRequest)]
    RepayAmountTooSmall,

    /// Only crypto that can be borrowed can be repaid at once
    ///
    /// `59142` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "59142")]
    #[exchange(code = 59142, kind = InvalidRequest)]
    RepayBorrowableOnly,

    /// The result of the conversion is too small to book
    ///
    /// `59689` · `InvalidOrder` · `Never` · `NotApplied`
    #[doc(alias = "59689")]
    #[exchange(code = 59689, kind = InvalidOrder)]
    ConvertResultTooSmall,
}
