use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme-gateway.md", partial))]
enum AcmeError {
    /// Address blocked
    #[exchange(status = 403, row = "HTTP 430", kind = IpBanned)]
    Blocked,

    /// No answer in time
    #[exchange(timeout, row = "Nothing came", kind = Timeout)]
    NoAnswer,
}

fn main() {}
