use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchnage(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
