use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(when = "code != 0"),
    wire(when = "$.code = 0"),
    wire(when = "$.code == $.error"),
    wire(when = "$.code != 0 and $.error"),
    wire(when = "$.code !== 0"),
    wire(when = "($.code != 0"),
    wire(when = "!= 0"),
    wire(when = "!$.success == true"),
    wire(when = "$.code == 1.5"),
    wire(when = "$.status == \"error\""),
    wire(when = "$.status == 'error"),
    wire(when = "$.status == error"),
    wire(when = "$.code >"),
    wire(when = "$.code > '0'"),
    wire(when = "$.success <= false && $.code"),
    wire(when = "")
)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
