use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = RateLimited, wait(secs = 60))]
enum AcmeError {
    /// Empty.
    #[exchange(code = 1, wait())]
    Empty,

    /// No items.
    #[exchange(code = 2, wait = 60)]
    Value,

    /// Two units.
    #[exchange(code = 3, wait(secs = 60, ms = 500))]
    Twice,

    /// A clock.
    #[exchange(code = 4, wait(until_ms = "banned until", now_ms = "$.time"))]
    Clock,

    /// Zero.
    #[exchange(code = 5, wait(secs = 0))]
    Zero,

    /// Too long.
    #[exchange(code = 6, wait(ms = 2_147_483_648_001))]
    Long,

    /// An end.
    #[exchange(code = 7, wait(until_secs = 1659146400))]
    End,

    /// A misspelled unit.
    #[exchange(code = 8, wait(seconds = 60))]
    Misspelled,

    /// A fraction.
    #[exchange(code = 9, wait(secs = 0.5))]
    Fraction,

    /// An empty text.
    #[exchange(code = 10, wait(secs = ""))]
    EmptyText,

    #[exchange(flatten, wait(secs = 1))]
    Base(BaseError),
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum BaseError {
    /// Limited.
    #[exchange(code = 20, kind = RateLimited)]
    Limited,
}

fn main() {}
