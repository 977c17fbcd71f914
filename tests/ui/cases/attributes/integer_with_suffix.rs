use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i32)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121i32, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = [-1003, 1_015_i32], status = 429u16, kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
