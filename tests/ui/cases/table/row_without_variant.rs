use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = "REST errors"))]
enum AcmeError {
    /// Too many requests
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests,

    /// Insufficient balance
    #[exchange(code = -2010, kind = InsufficientFunds)]
    InsufficientBalance,
}

fn main() {}
