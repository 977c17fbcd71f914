use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Address banned.
    #[exchange(status = 20, kind = IpBanned)]
    Banned,

    /// Too many requests.
    #[exchange(status = [70000, 429, -429, 1000], kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
