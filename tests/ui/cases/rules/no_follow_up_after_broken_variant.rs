use exchange_error::{Classified, ErrorKind, ExchangeError, Failure, Outcome, UnknownCode};

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(name = "Acme REST", code_type = i32, wire(code = "$.code", ok = 0))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = -1003, status = 429, kind = RateLimit)]
    TooManyRequests,
}

const KIND: ErrorKind = AcmeError::InvalidSymbol.kind();
const CODE: Option<i32> = AcmeError::TooManyRequests.code();
const FOUND: Option<AcmeError> = AcmeError::from_code(-1121);
const ALL: &[AcmeError] = AcmeError::ALL;

fn converted(code: i32) -> Result<AcmeError, UnknownCode<i32>> {
    AcmeError::try_from(code)
}

fn checked(body: &str) -> Result<(), Failure<AcmeError>> {
    AcmeError::check_response(200, body)?;
    AcmeError::check_frame(body)
}

fn boxed() -> Result<(), Box<dyn Classified>> {
    Err(AcmeError::TooManyRequests)?
}

fn generic<E: ExchangeError>(error: E) -> Outcome {
    error.outcome()
}

fn main() {
    let error = AcmeError::TooManyRequests;
    println!("{error}: {} {}, {:?}", error.message(), error.variant(), generic(error));
    println!("{:?}", AcmeError::from_status(429).or(AcmeError::from_timeout()));
    println!("{KIND} {CODE:?} {FOUND:?} {ALL:?} {}", AcmeError::NAME);
    let _ = (converted(-1121), checked("{}"), boxed(), Failure::<AcmeError>::no_answer());
    match error {
        AcmeError::InvalidSymbol | AcmeError::TooManyRequests => {}
    }
}
