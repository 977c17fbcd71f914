use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbols)]
    InvalidSymbol,

    #[doc = include_str!("invalid-symbol.md")]
    #[exchange(other)]
    Other(i64),
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum BoltError {
    #[exchange(other, message = "", outcome = NotApplied)]
    Other(i64),
}

fn main() {}
