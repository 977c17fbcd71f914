use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Too many requests.
    #[exchange(status = [418, 429], kind = RateLimited)]
    TooManyRequests,

    /// Address banned.
    #[exchange(status = 418, kind = IpBanned)]
    Banned,
}

fn main() {}
