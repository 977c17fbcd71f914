use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = InvalidRequest, code = -1121, timeout, row = "HTTP 403")]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121)]
    InvalidSymbol,
}

fn main() {}
