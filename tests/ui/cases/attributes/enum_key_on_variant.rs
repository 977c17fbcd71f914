use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol, name = "Acme", wire(code = "$.code"), serde)]
    InvalidSymbol,
}

fn main() {}
