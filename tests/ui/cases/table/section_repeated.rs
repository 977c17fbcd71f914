use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = ["Stream errors", "## Stream errors:"]))]
enum AcmeError {
    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
