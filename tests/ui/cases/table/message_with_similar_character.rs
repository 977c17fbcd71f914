use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other, table(path = "tables/typography.md"))]
enum AcmeError {
    /// The order doesn't exist
    #[exchange(code = 1)]
    OrderNotFound,

    #[exchange(code = 2, message = "Rate limit\u{a0}of the account")]
    RateLimit,
}

fn main() {}
