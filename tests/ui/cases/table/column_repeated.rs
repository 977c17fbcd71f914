use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other, table(path = "tables/titles-twice.md", message = "Text"))]
enum AcmeError {
    /// Too late
    #[exchange(code = 1)]
    TooLate,
}

fn main() {}
