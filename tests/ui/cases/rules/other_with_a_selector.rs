use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    #[exchange(other, code = -1, status = 500, timeout, row = "Others")]
    Other(i64),
}

fn main() {}
