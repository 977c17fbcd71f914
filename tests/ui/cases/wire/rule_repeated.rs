use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(code = "$.code", ok = 0),
    wire(when = "$.success == false", code = "$.code"),
    wire(ok = 0, code = "$['code']"),
)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
