use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol(&'static str),

    /// Too many requests.
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests { limit: u32, interval: u32 },

    /// Internal error.
    #[exchange(code = -1000, kind = ServerError)]
    Internal(),
}

fn main() {}
