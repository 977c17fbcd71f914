use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(name = "Acme REST" code_type = i32)]
#[exchange(code_first kind == ServerError)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121 kind = InvalidSymbol)]
    InvalidSymbol,

    /// The server did not answer in time.
    #[exchange(timeout kind = Timeout)]
    Timeout,

    /// Too much at once.
    #[exchange(code = -1006 kind == ServerError)]
    TooMuch,

    /// Too many requests.
    #[exchange(code = [-1003 -1015], kind = RateLimited retry = AfterBackoff)]
    TooManyRequests,
}

fn main() {}
