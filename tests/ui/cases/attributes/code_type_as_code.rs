use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code = str)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = "E1", kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {
    let _ = AcmeError::from_code("E1");
}
