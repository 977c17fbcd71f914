use exchange_error::ExchangeError;

#[derive(ExchangeError, thiserror::Error, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[error("invalid symbol")]
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
