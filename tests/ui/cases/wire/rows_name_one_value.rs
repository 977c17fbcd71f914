use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(rows = "$.orders", code = "@.code", ok = 0),
    wire(rows = ["$.orders[0]"], code = "@.error.code"),
    wire(rows = "$", code = "@.status"),
)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
