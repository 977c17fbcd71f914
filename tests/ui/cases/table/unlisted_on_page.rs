use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other, table(path = "tables/acme.md", section = "Stream errors", partial))]
#[exchange(wire(code = "$.code", message = "$.msg"))]
enum AcmeError {
    /// Unknown channel
    #[exchange(code = [4001, 4009], unlisted)]
    UnknownChannel,

    /// Not logged in
    #[exchange(message_contains = "log in", unlisted)]
    NotLoggedIn,

    /// Restarting
    #[exchange(code = 9, unlisted)]
    Restarting,
}

fn main() {}
