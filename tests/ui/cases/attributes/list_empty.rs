use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(code = [], message = "$.msg"))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = [], kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = -1003, status = [], kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
