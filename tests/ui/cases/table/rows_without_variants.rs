use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme-gateway.md"))]
enum GatewayError {
    /// Order size too small
    #[exchange(code = 7001, kind = InvalidOrder)]
    OrderTooSmall,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme-markup.md"))]
enum MarkupError {
    #[exchange(other)]
    Other,
}

fn main() {}
