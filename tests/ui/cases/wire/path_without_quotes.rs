use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(when = $.code != 0, code = $.code, message = [$.msg, "$.message"]))]
#[exchange(wire(when = $.code == 0 && $.result == false, code = "$.code"))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
