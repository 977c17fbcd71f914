use exchange_error::ExchangeError;

#[derive(ExchangeError, Debug)]
#[exchange(wire(code = "$.code"))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {
    let _ = AcmeError::check_frame("{}").is_ok();
}
