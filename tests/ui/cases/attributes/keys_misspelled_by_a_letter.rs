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
    #[exchange(statu = 429)]
    TooManyRequests,

    /// No answer in time.
    #[exchange(timeou)]
    Timeout,

    #[exchange(code = 1000, messag = "Internal error.")]
    Internal,

    /// Insufficient balance.
    #[exchange(message_equal = "balance")]
    InsufficientBalance,

    /// Address banned.
    #[exchange(message_contain = "banned")]
    Banned,

    #[exchange(flaten)]
    Base(BaseError),

    #[exchange(othr)]
    Other(u16),
}

fn main() {}
