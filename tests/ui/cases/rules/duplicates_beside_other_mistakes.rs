use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i16)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Invalid interval.
    #[exchange(code = -1121, kind = InvalidInterval)]
    InvalidInterval,

    /// Too many requests.
    #[exchange(code = [-40003, -1121], kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
