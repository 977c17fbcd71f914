use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme-gateway.md", partial))]
enum AcmeError {
    /// No answer in time
    #[exchange(timeout, kind = Timeout)]
    NoAnswer,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(table(path = "tables/acme.md", section = "REST errors", partial))]
enum BoltError {
    /// No answer in time
    #[exchange(timeout, kind = Timeout)]
    NoAnswer,
}

fn main() {}
