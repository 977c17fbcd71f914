use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Too many requests.
    #[exchange(code = [1003, 1015, 0x3EB], kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
