use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Too many requests.
    #[exchange(code = [-1003,, -1015], kind = RateLimited)]
    TooManyRequests,

    /// Invalid symbol.
    #[exchange(code = [,], kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
