use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = "REST errors"))]
enum AcmeError {
    /// Too many requests
    #[exchange(code = -1003, kind = RateLimit)]
    TooManyRequests,

    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
