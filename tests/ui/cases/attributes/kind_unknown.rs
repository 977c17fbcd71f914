use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Too many requests.
    #[exchange(code = -1003, kind = RateLimit)]
    TooManyRequests,

    /// Invalid symbol.
    #[exchange(code = -1121, kind = ErrorKind::Symbol)]
    InvalidSymbol,
}

fn main() {}
