use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i8)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = [-129, -128, 127, 128], kind = InvalidSymbol)]
    InvalidSymbol,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = u8)]
enum BoltError {
    /// Invalid symbol.
    #[exchange(code = [-1, 0, 255, 256], kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
