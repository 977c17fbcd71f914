use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(name = "Acme REST")]
enum AcmeError {}

fn main() {}
