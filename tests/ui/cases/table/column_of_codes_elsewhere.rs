use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other, table(path = "tables/numbered.md", section = "Codes"))]
enum WrongCode {
    /// Too late
    #[exchange(code = 1001)]
    TooLate,

    /// Too early
    #[exchange(code = 1002)]
    TooEarly,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other, table(path = "tables/numbered.md", section = "Codes", code = "Error Code"))]
enum WrongMessage {
    /// Too late
    #[exchange(code = 1001)]
    TooLate,

    /// Too early
    #[exchange(code = 1002)]
    TooEarly,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other, table(path = "tables/numbered.md", section = "Others"))]
enum WrongSection {
    /// Too late
    #[exchange(code = 1001)]
    TooLate,

    /// Too early
    #[exchange(code = 1002)]
    TooEarly,
}

fn main() {}
