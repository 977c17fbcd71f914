use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i128)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = usize)]
enum OtherError {
    /// Invalid symbol.
    #[exchange(code = 1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
