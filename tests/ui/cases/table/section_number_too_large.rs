use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/same-section-twice.md", section = ("Errors", 3)))]
enum AcmeError {
    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = ("Stream errors", 2)))]
enum StreamError {
    /// Unknown channel
    #[exchange(code = 4001, kind = InvalidSymbol)]
    UnknownChannel,
}

fn main() {}
