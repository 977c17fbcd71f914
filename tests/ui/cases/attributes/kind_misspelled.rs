use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = 1121, kin = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
