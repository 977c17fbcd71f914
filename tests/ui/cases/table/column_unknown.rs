use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme-gateway.md", code = "Since", message = "Meaning"))]
enum AcmeError {
    /// Order size too small
    #[exchange(code = 7001, kind = InvalidOrder)]
    OrderTooSmall,
}

fn main() {}
