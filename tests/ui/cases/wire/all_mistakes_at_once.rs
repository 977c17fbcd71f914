use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(when = "$.success = false", message = "msg", ok = 0),
    wire(rows = "@.data[*]", code = "@..code", okay = 0),
    wire(id = "@.id")
)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
