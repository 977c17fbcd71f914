use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum BaseError {
    /// Too many requests.
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum SpotError {
    #[exchange(flatten)]
    Base,

    #[exchange(flatten)]
    Both(BaseError, BaseError),

    #[exchange(flatten, code = -1003, kind = RateLimited, other)]
    Busy(BaseError),

    #[exchange(flaten)]
    Misspelled(BaseError),
}

fn main() {}
