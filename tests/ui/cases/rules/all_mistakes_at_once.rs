use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(nam = "Acme REST", code_type = i16, status = 403, wire(code = "code", ok = -1121))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Invalid interval.
    #[exchange(code = -1121, kind = InvalidRequests)]
    InvalidInterval,

    /// Too many requests.
    #[exchange(code = [-1003, -40000], status = [429, 20], kind = RateLimited)]
    TooManyRequests,

    #[exchange(code = -1015, status = 429)]
    TooManyOrders,

    /// Internal error.
    #[exchange(code = "-1000", kind = ServerError, code = -1000)]
    Internal,

    Maintenance,

    #[exchange(other, timeout)]
    Other(i32),
}

fn main() {}
