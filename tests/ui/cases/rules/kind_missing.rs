use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = -1003, retry = AfterRateLimit, outcome = NotApplied)]
    TooManyRequests,
}

fn main() {}
