use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = "REST errors"))]
enum AcmeError {
    /// Too many request
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests,

    #[exchange(code = -1121, message = "Invalid Symbol", kind = InvalidSymbol)]
    InvalidSymbol,

    /// Insufficient
    /// balance.
    ///
    /// Deposit first.
    #[exchange(code = -2010, kind = InsufficientFunds)]
    InsufficientBalance,
}

fn main() {}
