use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_first = false)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol, timeout = false)]
    InvalidSymbol,
}

fn main() {}
