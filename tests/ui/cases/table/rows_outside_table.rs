use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other, table(path = "tables/interrupted.md"))]
enum AcmeError {
    /// Too late
    #[exchange(code = 1)]
    TooLate,
}

fn main() {}
