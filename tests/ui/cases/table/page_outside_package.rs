use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "../tables/acme.md"))]
enum AcmeError {
    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "/srv/tables/acme.md"))]
enum BoltError {
    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables\\acme.md"))]
enum CruxError {
    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = ""))]
enum DuneError {
    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
