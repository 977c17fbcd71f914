use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme-gateway.md", code = "Refusals", message = "Text"))]
enum AcmeError {
    /// Order size too small
    #[exchange(code = 7001, kind = InvalidOrder)]
    OrderTooSmall,
}

fn main() {}
