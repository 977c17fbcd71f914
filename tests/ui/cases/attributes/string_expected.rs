use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(name = AcmeRest, table(path = tables/acme.md, section = 'R'))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, message = b"Invalid symbol.", kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(status = 403, row = 403, kind = RateLimited)]
    TooManyRequests,

    #[exchange(code = -1000, message = concat!("Internal", " error"), kind = ServerError)]
    Internal,
}

fn main() {}
