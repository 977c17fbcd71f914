use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(cod = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = -1003, knid = RateLimited)]
    TooManyRequests,

    /// Internal error.
    #[exchange(code = -1000, kind = ServerError, severity = 5)]
    Internal,
}

fn main() {}
