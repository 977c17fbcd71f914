use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(number = 400005, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
