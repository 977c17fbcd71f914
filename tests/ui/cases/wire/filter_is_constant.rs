use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(when = "$.code == 1 && $.code == 2", code = "$.code"),
    wire(when = "$.code != 0 || $.code != 200", code = "$.code"),
    wire(when = "!$.error && $.error == 'denied'", message = "$.error"),
    wire(when = "$.code > 5 && $.code < 6 || $.a && !$.a", code = "$.code"),
)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
