use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(-1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange("code" = -1003, kind = RateLimited)]
    TooManyRequests,

    /// Address banned.
    #[exchange("-1004", kind = IpBanned)]
    Banned,

    /// Internal error.
    #[exchange(code = -1000,, kind = ServerError)]
    Internal,
}

fn main() {}
