use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i32)]
enum BaseError {
    /// Too many requests.
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i64)]
enum SpotError {
    #[exchange(flatten)]
    Base(BaseError),
}

fn main() {}
