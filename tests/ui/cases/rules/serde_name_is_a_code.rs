use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = str, kind = Other, serde)]
enum AcmeError {
    /// Maintenance.
    #[exchange(status = 503)]
    Maintenance,

    /// Maintenance of one market.
    #[exchange(code = ["51001", "Maintenance"])]
    MarketMaintenance,

    /// Anything else.
    #[exchange(code = "Other")]
    AnythingElse,

    #[exchange(other)]
    Other,
}

fn main() {}
