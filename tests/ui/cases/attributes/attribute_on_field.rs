use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    #[exchange(other)]
    Other(#[exchange(code)] i64),
}

fn main() {}
