use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Debug)]
#[exchange(wire(code = "$.code", ok = 0))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {
    let _ = AcmeError::check_response(200, "{}").map_err(|failure| failure.kind());
}
