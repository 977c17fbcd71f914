use exchange_error::ExchangeError;

#[derive(ExchangeError)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    #[exchange(other)]
    Other(i64),
}

fn main() {}
