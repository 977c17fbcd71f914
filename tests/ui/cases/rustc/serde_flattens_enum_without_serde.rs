use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum BaseError {
    /// Too many requests.
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(serde)]
enum AcmeError {
    #[exchange(flatten)]
    Base(BaseError),
}

fn main() {}
