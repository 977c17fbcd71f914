use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    ///
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
