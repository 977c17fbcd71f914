use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
struct AcmeError {
    code: i64,
}

fn main() {
    let error = AcmeError { code: -1121 };
    println!("{error} {:?} {:?}", error.kind(), AcmeError::from_code(-1121));
}
