use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Denied.
    #[exchange(error_code = 1, kind = Forbidden)]
    Denied,

    /// Too many.
    #[exchange(code = 2, kind = RateLimitExceeded, retry = Backoff)]
    TooMany,

    /// Maintenance.
    #[exchange(code = 3, kind = "OnMaintenance", retryable = AfterBackoff)]
    Maintenance,

    /// Bad symbol.
    #[exchange(code = 4, kind = ErrorKind::BadSymbol)]
    BadSymbol,
}

fn main() {}
