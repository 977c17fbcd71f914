use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = "REST errors", partial = true))]
#[exchange(serde = true)]
enum AcmeError {
    /// The server did not answer in time.
    #[exchange(code = -1003, timeout = true, kind = Timeout)]
    Timeout,

    #[exchange(other(i64))]
    Other(i64),
}

fn main() {}
