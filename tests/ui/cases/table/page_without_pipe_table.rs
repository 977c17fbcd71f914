use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other, table(path = "tables/headings-and-html.md"))]
enum AcmeError {
    /// Too late
    #[exchange(code = 1)]
    TooLate,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other, table(path = "tables/errors.json"))]
enum JsonError {
    /// Too late
    #[exchange(code = 1)]
    TooLate,
}

fn main() {}
