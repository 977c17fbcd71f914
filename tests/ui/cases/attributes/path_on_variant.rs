use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = str)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = "$.code", message = "$.msg", kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
