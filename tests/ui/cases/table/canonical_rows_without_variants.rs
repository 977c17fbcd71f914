use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/canonical.md"))]
enum AcmeError {
    /// Unknown error
    #[exchange(code = -1000, kind = ServerError)]
    Unknown,
}

fn main() {}
