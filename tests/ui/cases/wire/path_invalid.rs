use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(
    rows = ["data[*]", "$.data[*"],
    code = ["$.error..code", "$.error.", "$.na-me", "$.code extra"],
    message = ["$['msg]", "$[-1]", "$.msg[?@.x]"],
    id = "",
))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
