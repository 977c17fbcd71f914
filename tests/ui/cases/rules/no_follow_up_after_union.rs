use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy)]
union AcmeError {
    code: i64,
    status: u16,
}

fn main() {}
