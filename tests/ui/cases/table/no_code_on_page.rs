use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = "REST errors"))]
enum StreamError {
    /// Invalid channel
    #[exchange(code = 10001, kind = InvalidRequest)]
    InvalidChannel,

    /// Login required
    #[exchange(code = 10002, kind = Authentication)]
    LoginRequired,

    /// Subscribed already
    #[exchange(code = [10003, 10013], kind = InvalidRequest)]
    SubscribedAlready,
}

fn main() {}
