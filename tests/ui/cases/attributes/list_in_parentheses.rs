use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Too many requests.
    #[exchange(code = (-1003, -1015), kind = RateLimited)]
    TooManyRequests,

    /// Internal error.
    #[exchange(code = -1000 | -1001, kind = ServerError)]
    Internal,
}

fn main() {}
