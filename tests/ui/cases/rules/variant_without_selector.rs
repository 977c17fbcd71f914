use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = InvalidRequest)]
enum AcmeError {
    /// Invalid symbol.
    InvalidSymbol,

    /// Too many requests.
    #[exchange()]
    TooManyRequests,

    /// Internal error.
    #[exchange(kind = ServerError)]
    Internal,

    #[exchange(message = "Insufficient balance.")]
    InsufficientBalance,
}

fn main() {}
