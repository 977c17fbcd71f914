use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(code = "$.code", ok = 9223372036854775808))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -999999999999999999999999999999999999999, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
