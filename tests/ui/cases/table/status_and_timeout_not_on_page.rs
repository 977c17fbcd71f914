use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = "Stream errors"))]
enum AcmeError {
    /// Unknown channel
    #[exchange(code = 4001, kind = InvalidSymbol)]
    UnknownChannel,

    /// Not logged in
    #[exchange(code = 4002, status = 401, kind = NotLoggedIn)]
    NotLoggedIn,

    /// Internal error
    #[exchange(status = [500, 502], kind = ServerError)]
    Internal,

    /// No answer
    #[exchange(timeout, row = "timeout", kind = Timeout)]
    NoAnswer,
}

fn main() {}
