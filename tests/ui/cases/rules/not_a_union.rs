use exchange_error::ExchangeError;
use std::fmt;

#[derive(ExchangeError, Clone, Copy)]
union AcmeError {
    code: i64,
    status: u16,
}

impl fmt::Debug for AcmeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AcmeError")
    }
}

fn main() {}
