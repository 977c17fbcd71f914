use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(code = "$.code", ok = [0, -1121, "-1003"]))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = [-1015, -1003], kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
