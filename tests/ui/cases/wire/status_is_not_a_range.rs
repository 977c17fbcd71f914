use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(status = "429", code = "$.code"),
    wire(status = [400..300, 500..=599], code = "$.code"),
    wire(status = .., code = "$.code"),
    wire(status = 429.5, code = "$.code"),
    wire(status = 70000.., code = "$.code"),
)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
