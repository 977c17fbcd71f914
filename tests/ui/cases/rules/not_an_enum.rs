use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(name = "Acme REST", kind = InvalidSymbols)]
struct AcmeError {
    code: i64,
}

fn main() {}
