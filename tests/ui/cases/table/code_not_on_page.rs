use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = "REST errors"))]
enum AcmeError {
    /// Too many requests
    #[exchange(code = [-1003, -1031], kind = RateLimited)]
    TooManyRequests,

    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Insufficient balance
    #[exchange(code = -2010, kind = InsufficientFunds)]
    InsufficientBalance,

    /// Trading suspended
    #[exchange(code = 77, kind = MarketClosed)]
    Suspended,
}

fn main() {}
