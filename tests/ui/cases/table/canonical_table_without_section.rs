use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/canonical.md", section = "Http"))]
enum HttpError {
    /// Too many requests
    #[exchange(status = 429, kind = RateLimited)]
    TooManyRequests,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/canonical.md", section = ["General", ("HTTP", 2)]))]
enum AcmeError {
    /// Too many requests
    #[exchange(status = 429, kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
