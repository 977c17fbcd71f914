use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum BaseError {
    /// Too many requests.
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(code = "$[1"))]
enum SpotError {
    #[exchange(flatten)]
    Base(BaseError),
}

fn main() {
    let _ = SpotError::check_response(200, "{}");
    let _ = SpotError::from(BaseError::TooManyRequests).code();
}
