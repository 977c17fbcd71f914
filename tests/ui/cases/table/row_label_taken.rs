use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme-gateway.md", partial))]
enum AcmeError {
    /// Address blocked
    #[exchange(status = 403, row = "HTTP 403", kind = IpBanned)]
    Blocked,

    /// Address blocked
    #[exchange(status = 418, row = "HTTP 403", kind = IpBanned)]
    Banned,
}

fn main() {}
