use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    #[doc = include_str!("invalid-symbol.md")]
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    #[doc = concat!("Too many ", "requests.")]
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
