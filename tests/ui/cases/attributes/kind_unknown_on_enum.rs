use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = invalid_request)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121)]
    InvalidSymbol,

    /// Invalid interval.
    #[exchange(code = -1120)]
    InvalidInterval,
}

fn main() {}
