use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Client error.
    #[exchange(status = 400..=499, kind = InvalidRequest)]
    Client,

    /// Server error.
    #[exchange(status = [500, 501..], kind = ServerError)]
    Server,
}

fn main() {}
