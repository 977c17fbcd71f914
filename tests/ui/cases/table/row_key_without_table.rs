use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Too many requests.
    #[exchange(status = 429, row = "HTTP 429", kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
