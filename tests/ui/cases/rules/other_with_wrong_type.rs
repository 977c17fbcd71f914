use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i32)]
enum AcmeError {
    #[exchange(other)]
    Other(i64),
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum BoltError {
    #[exchange(other)]
    Other { code: Option<i64> },
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum CruxError {
    #[exchange(other)]
    Other(&'static str),
}

fn main() {}
