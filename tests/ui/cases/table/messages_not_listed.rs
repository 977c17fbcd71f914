use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other, table(path = "tables/several-messages.md"))]
#[exchange(wire(code = "$.code", message = "$.msg"))]
enum AcmeError {
    /// Too late
    #[exchange(code = 1)]
    TooLate,

    /// Open a margin account
    #[exchange(code = 2)]
    NoMarginAccount,

    /// Busy 1
    #[exchange(code = 3)]
    Busy,

    #[exchange(code = 4, message = ["Off", "Down", "Gone"])]
    Off,

    /// Lending is off
    #[exchange(message_equals = "Lending is off")]
    LendingOff,
}

fn main() {}
