use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(when = "$.err-code != 0", code = "$.err-code", message = "$.err-msg.text"),
    wire(code = "$['code', 'errno']", message = "$[\"msg\"]"),
    wire(code = "$.data[?(@.ok == false)].code"),
    wire(when = "$.msg =~ '.*limit.*'", message = "$.msg"),
)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
