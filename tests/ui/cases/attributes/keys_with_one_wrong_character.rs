use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    code_typ = u16,
    knd = ServerError,
    table(pat = "tables/acme.md"),
    wire(codes = "$.code"),
    wire(whn = "$.bad"),
    wire(statu = 429),
    wire(row = "$[*]", code = "@.code"),
    wire(mesage = "$.msg"),
)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(cod = 1121)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(statu = 429, kind = Other)]
    TooManyRequests,

    /// No answer in time.
    #[exchange(timeou, kind = Other)]
    Timeout,

    #[exchange(code = 1000, messag = "Internal error.")]
    Internal,

    /// Insufficient balance.
    #[exchange(message_equal = "balance", kind = Other)]
    InsufficientBalance,

    /// Address banned.
    #[exchange(message_contain = "banned", kind = Other)]
    Banned,

    #[exchange(flaten, kind = Other)]
    Base(BaseError),

    #[exchange(othr, kind = Other)]
    Other(u16),
}

fn main() {}
