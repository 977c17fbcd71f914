use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i32)]
enum AcmeError {
    #[exchange(other)]
    Other(i32, u16),
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i32)]
enum BoltError {
    #[exchange(other)]
    Other { code: i32, status: u16 },
}

fn main() {}
