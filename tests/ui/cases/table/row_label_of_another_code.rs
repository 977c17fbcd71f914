use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = "REST errors", partial))]
enum AcmeError {
    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Invalid symbol
    #[exchange(code = -1122, row = "-1121", kind = InvalidSymbol)]
    UnlistedSymbol,
}

fn main() {}
