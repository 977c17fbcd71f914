use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(name)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code(-1003), kind(RateLimited))]
    TooManyRequests,
}

fn main() {}
