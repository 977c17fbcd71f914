use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table["tables/acme.md"], wire{code = "$.code"})]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code[-1121], kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = {-1003}, kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
