use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = str, kind = Other, serde)]
enum BaseError {
    /// Maintenance of one market.
    #[exchange(code = "Maintenance")]
    MarketMaintenance,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = str, kind = Other, serde)]
enum AcmeError {
    /// Maintenance.
    #[exchange(status = 503)]
    Maintenance,

    #[exchange(flatten)]
    Base(BaseError),
}

fn main() {}
