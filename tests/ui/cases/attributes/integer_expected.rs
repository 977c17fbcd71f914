use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = "-1121", kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = TOO_MANY_REQUESTS, kind = RateLimited)]
    TooManyRequests,

    /// Internal error.
    #[exchange(code = -1000.0, kind = ServerError)]
    Internal,

    /// Insufficient balance.
    #[exchange(code = -(2010), kind = InsufficientFunds)]
    InsufficientBalance,

    /// Address banned.
    #[exchange(status = "418", kind = IpBanned)]
    Banned,

    /// Under maintenance.
    #[exchange(status = 500..=599, kind = Unavailable)]
    Maintenance,

    /// Too busy.
    #[exchange(status = "busy", kind = Unavailable)]
    Busy,
}

fn main() {}
