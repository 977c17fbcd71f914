use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme-markup.md", section = "Order errors"))]
enum AcmeError {
    /// symbol | side missing
    #[exchange(code = 1, kind = InvalidRequest)]
    Missing,
}

fn main() {}
