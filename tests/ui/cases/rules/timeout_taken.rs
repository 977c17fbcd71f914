use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// The server did not answer in time.
    #[exchange(timeout, kind = Timeout)]
    Timeout,

    /// The connection was lost.
    #[exchange(timeout, kind = Transport)]
    Lost,
}

fn main() {}
