use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = "REST errors", partial))]
enum AcmeError {
    /// Too many requests
    #[exchange(code = -1013, kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
