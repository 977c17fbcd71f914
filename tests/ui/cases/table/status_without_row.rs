use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme-gateway.md", partial))]
enum AcmeError {
    /// Address blocked
    #[exchange(status = 403, kind = IpBanned)]
    Blocked,

    /// Under maintenance
    #[exchange(status = 503, kind = Unavailable)]
    Maintenance,
}

fn main() {}
