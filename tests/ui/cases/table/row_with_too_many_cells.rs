use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/unescaped-bar.md"))]
enum AcmeError {
    /// buy
    #[exchange(code = 1, kind = InvalidRequest)]
    SideMissing,
}

fn main() {}
