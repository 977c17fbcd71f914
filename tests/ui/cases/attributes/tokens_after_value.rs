use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol;)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = -1003 or -1015, kind = RateLimited)]
    TooManyRequests,

    /// The server did not answer in time.
    #[exchange(timeout!, kind = Timeout)]
    Timeout,
}

fn main() {}
