use crate::ExchangeError;

/// Sub-codes of OKX: the reasons behind 51004, 51008 and 51502.
///
/// The reply has the two halves apart, `sCode` and `subCode`. They refine the kind, such as funds
/// against limits; retry and outcome are the same as those of the code.
///
/// ```
/// use exchange_error::ErrorKind;
/// use exchange_error::okx::SubCodeError;
///
/// let row = ("51008", "1000"); // `sCode` and `subCode`
/// let error = SubCodeError::from_code(&format!("{}_{}", row.0, row.1)).unwrap();
/// assert_eq!(error.kind(), ErrorKind::InsufficientFunds);
/// ```
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "OKX sub-code",
    code_type = str,
    table(path = "tables/okx.md", section = "SubCodeError"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum SubCodeError {
    /// Isolated, long/short: position and orders one way pass the leverage's maximum
    ///
    /// `51004_1101` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1101")]
    #[exchange(code = "51004_1101", kind = RiskLimit)]
    IsolatedHedgeLimitExceeded,

    /// Cross, long/short: positions and orders both ways pass the leverage's maximum
    ///
    /// `51004_1102` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1102")]
    #[exchange(code = "51004_1102", kind = RiskLimit)]
    CrossHedgeLimitExceeded,

    /// Cross, buy/sell: the instrument family as a whole passes the leverage's maximum
    ///
    /// `51004_1103` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1103")]
    #[exchange(code = "51004_1103", kind = RiskLimit)]
    CrossFamilyLimitExceeded,

    /// Buy/sell mode: position and buy orders pass the leverage's maximum
    ///
    /// `51004_1104` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1104")]
    #[exchange(code = "51004_1104", kind = RiskLimit)]
    BuyLimitExceeded,

    /// Buy/sell mode: position and sell orders pass the leverage's maximum
    ///
    /// `51004_1105` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1105")]
    #[exchange(code = "51004_1105", kind = RiskLimit)]
    SellLimitExceeded,

    /// Cross, buy/sell: the family's position and buy orders pass the maximum
    ///
    /// `51004_1106` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1106")]
    #[exchange(code = "51004_1106", kind = RiskLimit)]
    CrossFamilyBuyLimitExceeded,

    /// Cross, buy/sell: the family's position and sell orders pass the maximum
    ///
    /// `51004_1107` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1107")]
    #[exchange(code = "51004_1107", kind = RiskLimit)]
    CrossFamilySellLimitExceeded,

    /// Amended, isolated long/short: one direction would pass the leverage's maximum
    ///
    /// `51004_1111` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1111")]
    #[exchange(code = "51004_1111", kind = RiskLimit)]
    AmendIsolatedHedgeLimitExceeded,

    /// Amended, cross long/short: both directions would pass the leverage's maximum
    ///
    /// `51004_1112` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1112")]
    #[exchange(code = "51004_1112", kind = RiskLimit)]
    AmendCrossHedgeLimitExceeded,

    /// Amended, cross buy/sell: the family would pass the leverage's maximum
    ///
    /// `51004_1113` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1113")]
    #[exchange(code = "51004_1113", kind = RiskLimit)]
    AmendCrossFamilyLimitExceeded,

    /// Amended buy order: position and buy orders would pass the leverage's maximum
    ///
    /// `51004_1114` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1114")]
    #[exchange(code = "51004_1114", kind = RiskLimit)]
    AmendBuyLimitExceeded,

    /// Amended sell order: position and sell orders would pass the leverage's maximum
    ///
    /// `51004_1115` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1115")]
    #[exchange(code = "51004_1115", kind = RiskLimit)]
    AmendSellLimitExceeded,

    /// Amended buy order: the family's buying side would pass the maximum
    ///
    /// `51004_1116` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1116")]
    #[exchange(code = "51004_1116", kind = RiskLimit)]
    AmendCrossFamilyBuyLimitExceeded,

    /// Amended sell order: the family's selling side would pass the maximum
    ///
    /// `51004_1117` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51004_1117")]
    #[exchange(code = "51004_1117", kind = RiskLimit)]
    AmendCrossFamilySellLimitExceeded,

    /// The account holds too little of this currency for the order
    ///
    /// `51008_1000` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51008_1000")]
    #[exchange(code = "51008_1000", kind = InsufficientFunds)]
    BalanceTooSmall,

    /// The account has too little margin in this currency
    ///
    /// `51008_1001` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51008_1001")]
    #[exchange(code = "51008_1001", kind = InsufficientFunds)]
    MarginTooSmall,

    /// Too little of this currency, and automatic borrowing is off
    ///
    /// `51008_1002` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51008_1002")]
    #[exchange(code = "51008_1002", kind = InsufficientFunds)]
    BalanceTooSmallWithoutBorrowing,

    /// Too little margin in this currency, and automatic borrowing is off
    ///
    /// `51008_1003` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51008_1003")]
    #[exchange(code = "51008_1003", kind = InsufficientFunds)]
    MarginTooSmallWithoutBorrowing,

    /// The orders would borrow more than the limit of the tier
    ///
    /// `51008_1004` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51008_1004")]
    #[exchange(code = "51008_1004", kind = RiskLimit)]
    BorrowTierLimitReached,

    /// The orders would borrow more than the main account's limit
    ///
    /// `51008_1005` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51008_1005")]
    #[exchange(code = "51008_1005", kind = RiskLimit)]
    MainAccountBorrowLimitReached,

    /// The quota of this currency leaves too little to borrow
    ///
    /// `51008_1006` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51008_1006")]
    #[exchange(code = "51008_1006", kind = RiskLimit)]
    BorrowQuotaTooSmall,

    /// The order needs a loan that the platform's own quota does not cover
    ///
    /// `51008_1007` · `RiskLimit` · `Never` · `NotApplied`
    ///
    /// The quota is the exchange's, and nothing says when it comes back.
    #[doc(alias = "51008_1007")]
    #[exchange(code = "51008_1007", kind = RiskLimit)]
    PlatformLoanQuotaTooSmall,

    /// Adjusted equity in USD falls short of the initial margin
    ///
    /// `51008_1009` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51008_1009")]
    #[exchange(code = "51008_1009", kind = InsufficientFunds)]
    EquityBelowInitialMargin,

    /// The order would cost more margin than it adds in equity
    ///
    /// `51008_1010` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51008_1010")]
    #[exchange(code = "51008_1010", kind = RiskLimit)]
    DeltaCheckFailed,

    /// Too little is available once crypto above the collateral limit is left out
    ///
    /// `51008_1015` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51008_1015")]
    #[exchange(code = "51008_1015", kind = InsufficientFunds)]
    BalanceWithoutExcessCollateral,

    /// Too little to pay or borrow with, excess collateral left out
    ///
    /// `51008_1016` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51008_1016")]
    #[exchange(code = "51008_1016", kind = InsufficientFunds)]
    BorrowMarginWithoutExcessCollateral,

    /// The loans needed would pass the tier's limit at this leverage
    ///
    /// `51008_1017` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51008_1017")]
    #[exchange(code = "51008_1017", kind = RiskLimit)]
    TierBorrowingExceeded,

    /// The loans possibly needed would pass the tier's limit at this leverage
    ///
    /// `51008_1018` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51008_1018")]
    #[exchange(code = "51008_1018", kind = RiskLimit)]
    TierPotentialBorrowingExceeded,

    /// The main account's quota for borrowing does not suffice
    ///
    /// `51008_1019` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51008_1019")]
    #[exchange(code = "51008_1019", kind = RiskLimit)]
    MainAccountQuotaTooSmall,

    /// The fee in the quote currency leaves too little for the order
    ///
    /// `51008_1020` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51008_1020")]
    #[exchange(code = "51008_1020", kind = InsufficientFunds)]
    BalanceTooSmallAfterFee,

    /// Balance or margin does not cover the order as amended
    ///
    /// `51502_1030` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51502_1030")]
    #[exchange(code = "51502_1030", kind = InsufficientFunds)]
    AmendFundsTooSmall,

    /// Amended, the order needs more margin in this currency
    ///
    /// `51502_1031` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51502_1031")]
    #[exchange(code = "51502_1031", kind = InsufficientFunds)]
    AmendMarginTooSmall,

    /// Amended, the order needs more balance, and automatic borrowing is off
    ///
    /// `51502_1032` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51502_1032")]
    #[exchange(code = "51502_1032", kind = InsufficientFunds)]
    AmendBalanceTooSmallWithoutBorrowing,

    /// Amended, the order needs more margin, and automatic borrowing is off
    ///
    /// `51502_1033` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51502_1033")]
    #[exchange(code = "51502_1033", kind = InsufficientFunds)]
    AmendMarginTooSmallWithoutBorrowing,

    /// Amended, the order would borrow more than its tier allows
    ///
    /// `51502_1034` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51502_1034")]
    #[exchange(code = "51502_1034", kind = RiskLimit)]
    AmendBorrowTierLimitReached,

    /// Amended, the order would borrow more than the main account may
    ///
    /// `51502_1035` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51502_1035")]
    #[exchange(code = "51502_1035", kind = RiskLimit)]
    AmendMainAccountBorrowLimitReached,

    /// Amended, the order would borrow more than the pair has left
    ///
    /// `51502_1036` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51502_1036")]
    #[exchange(code = "51502_1036", kind = RiskLimit)]
    AmendPairBorrowTooSmall,

    /// Amended, the order needs a loan beyond the platform's own quota
    ///
    /// `51502_1037` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51502_1037")]
    #[exchange(code = "51502_1037", kind = RiskLimit)]
    AmendPlatformLoanQuotaTooSmall,

    /// Amended, the order takes adjusted equity below the initial margin
    ///
    /// `51502_1039` · `InsufficientFunds` · `Never` · `NotApplied`
    #[doc(alias = "51502_1039")]
    #[exchange(code = "51502_1039", kind = InsufficientFunds)]
    AmendEquityBelowInitialMargin,

    /// Amended, the order would cost more margin than it adds in equity
    ///
    /// `51502_1040` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51502_1040")]
    #[exchange(code = "51502_1040", kind = RiskLimit)]
    AmendDeltaCheckFailed,

    /// Amended, the order passes the main account's quota for borrowing
    ///
    /// `51502_1049` · `RiskLimit` · `Never` · `NotApplied`
    #[doc(alias = "51502_1049")]
    #[exchange(code = "51502_1049", kind = RiskLimit)]
    AmendMainAccountQuotaTooSmall,
}
