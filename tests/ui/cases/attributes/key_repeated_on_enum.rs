use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(name = "Acme REST", code_type = i32)]
#[exchange(name = "Acme", code_type = i64, serde)]
#[exchange(serde)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
