use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol(String),
}

fn main() {}
