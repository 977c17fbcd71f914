use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = str, table(path = "tables/acme-texts.md"))]
enum AcmeError {
    /// Invalid symbol
    #[exchange(code = "INVALID_SYMBOL", kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
