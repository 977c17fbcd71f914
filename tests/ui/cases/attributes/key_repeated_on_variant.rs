use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, code = -1122, kind = InvalidSymbol)]
    InvalidSymbol,

    /// The server did not answer in time.
    #[exchange(timeout, kind = Timeout)]
    #[exchange(timeout, kind = Timeout)]
    Timeout,
}

fn main() {}
