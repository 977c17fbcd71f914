use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/eight-sections.md", section = "Section seve"))]
enum AcmeError {
    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
