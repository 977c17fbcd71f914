use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Too many requests.
    #[exchange(code = -1003, kind = "RateLimited")]
    TooManyRequests,

    /// Invalid symbol.
    #[exchange(code = -1121, kind = Kind::InvalidSymbol)]
    InvalidSymbol,

    /// Internal error.
    #[exchange(code = -1000, kind = [ServerError, Unavailable])]
    Internal,
}

fn main() {}
