use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = InvalidRequest)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(error = -1003)]
    TooManyRequests,

    /// Insufficient balance.
    #[exchange(wire(code = "$.code"))]
    InsufficientBalance,

    Internal(#[exchange(code = -1000)] u8),
}

fn main() {}
