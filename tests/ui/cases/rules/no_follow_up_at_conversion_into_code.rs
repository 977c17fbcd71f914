use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i32)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = -1003, kind = RateLimit)]
    TooManyRequests,
}

fn main() {
    let code: i32 = AcmeError::TooManyRequests.into();
    println!("{code}");
}
