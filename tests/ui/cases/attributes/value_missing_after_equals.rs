use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code =, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = -1003, kind =)]
    TooManyRequests,
}

fn main() {}
