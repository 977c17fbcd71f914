use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(code = "$.code", kind = InvalidSymbol, timeout, serde))]
#[exchange(table(path = "tables/acme.md", partial, status = 400, name = "Acme", when = "$.a"))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol, documented, partial)]
    InvalidSymbol,
}

fn main() {}
