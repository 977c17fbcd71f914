use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = [("REST errors", 0), ("REST errors", -1, 2), (2), 7]))]
enum AcmeError {
    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
