use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    code_type = i32,
    table(path = "tables/acme-gateway.md", section = "Refusals", rows = 3),
    wire(code = "$..code"),
)]
enum AcmeError {
    /// Order too small
    #[exchange(code = 7001, kind = InvalidOrder)]
    OrderTooSmall,

    /// Address blocked
    #[exchange(status = 403, kind = IpBanned)]
    Blocked,

    /// Market closed
    #[exchange(code = 7002, kind = MarketClosed)]
    MarketClosed,
}

fn main() {}
