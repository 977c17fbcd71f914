use exchange_error::{Classified, ErrorKind, ExchangeError, Failure};

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(name = Acme, kind = invalid, code_type = i32, table(section = "REST errors"), wire(ok = 0))]
enum AcmeError {
    #[exchange(code = "-1121")]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = [-1003, -1003], status = 20, timeout = true)]
    TooManyRequests,

    Maintenance,
}

const KINDS: [ErrorKind; 2] = [AcmeError::InvalidSymbol.kind(), AcmeError::Maintenance.kind()];

fn check(body: &str) -> Result<(), Failure<AcmeError>> {
    AcmeError::check_response(200, body)
}

fn first(code: i32) -> Result<AcmeError, Box<dyn Classified + Send + Sync>> {
    Ok(AcmeError::try_from(code)?)
}

fn main() {
    println!("{KINDS:?} {:?} {:?}", check("{}").is_ok(), first(-1121).is_ok());
}
