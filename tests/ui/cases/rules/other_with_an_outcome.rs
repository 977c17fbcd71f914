use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    #[exchange(other, outcome = NotApplied)]
    Other(i64),
}

fn main() {}
