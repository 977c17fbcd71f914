//! Codes 70010 to 70067: block trading and moving positions between accounts. The codes are the
//! exchange's, the messages ours.

use exchange_error::ExchangeError;

/// Why a block trade or a move of positions was refused.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(serde, name = "OKX", code_type = u32)]
#[non_exhaustive]
pub enum BlockTradingError {
    // Queries and settings.
    /// Times have to be milliseconds since the Unix epoch.
    #[exchange(code = 70010, kind = InvalidRequest)]
    TimestampNotMilliseconds,

    /// The time `endTs` must not be earlier than `beginTs`.
    #[exchange(code = 70013, kind = InvalidRequest)]
    EndBeforeBegin,

    /// Instrument settings are missing: at least one `instType` needs them.
    #[exchange(code = 70016, kind = InvalidRequest)]
    MissingInstrumentSettings,

    // Moving positions.
    /// An account is unknown or the position side wrong; both accounts have to belong to one main
    /// account.
    #[exchange(code = 70060, kind = InvalidRequest)]
    MoveAccountOrSideWrong,

    /// A move takes the side opposite to the position held, and no more than its size.
    #[exchange(code = 70061, kind = InvalidRequest)]
    MoveSideOrSizeWrong,

    /// The account has used up its position moves of the day.
    #[exchange(code = 70062, kind = OperationRejected)]
    DailyMovesExceeded,

    /// There is no such position to move.
    #[exchange(code = 70064, kind = OrderNotFound)]
    MovePositionNotFound,

    /// The position was not moved, because no price for it could be found.
    #[exchange(code = 70065, kind = NotReady)]
    MovePriceUndetermined,

    /// In spot mode positions cannot be moved; in every other account mode they can.
    #[exchange(code = 70066, kind = OperationRejected)]
    MoveUnsupportedInSpotMode,

    /// Positions of margin trading cannot be moved.
    #[exchange(code = 70067, kind = Unsupported)]
    MoveUnsupportedInMargin,
}
