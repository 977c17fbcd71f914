use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other)]
enum WithoutTable {
    /// Restarting
    #[exchange(code = 9, unlisted)]
    Restarting,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other, table(path = "tables/acme.md", section = "Stream errors", partial))]
enum WithRow {
    /// Unknown channel
    #[exchange(code = 4001, unlisted, row = "4001")]
    UnknownChannel,

    #[exchange(flatten, unlisted)]
    Base(WithoutTable),

    #[exchange(other, unlisted)]
    Other,
}

fn main() {}
