//! Derives the errors of an exchange from an enum, and uses them.
//!
//! ```sh
//! cargo run --example derive
//! ```

use exchange_error::ExchangeError;

/// Errors of the Acme REST API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32, wire(code = "$.code", ok = 0, message = "$.msg", required))]
enum AcmeError {
    /// Too many requests.
    #[exchange(code = [-1003, -1015], status = 429, kind = RateLimited, wait(secs = 60))]
    TooManyRequests,

    /// The server did not answer in time.
    ///
    /// The order may have been placed: query it before sending another.
    #[exchange(code = -1007, timeout, kind = Timeout)]
    Timeout,

    /// The symbol is not traded here.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

// Codes are looked up in constants, too.
const BY_CODE: Option<AcmeError> = AcmeError::from_code(-1015);

fn main() {
    println!("-1015 is {BY_CODE:?}\n");
    for error in AcmeError::ALL {
        println!("{error}\n    {}, {}, {}", error.kind(), error.retry(), error.outcome());
    }
    println!();
    for body in [r#"{"code":-1121,"msg":"BTCUSD?"}"#, r#"{"code":-9}"#, r#"{"note":"upgrading"}"#] {
        match AcmeError::check_response(200, body) {
            Ok(()) => println!("{body}: no failure"),
            Err(failure) => println!("{body}\n    {failure}: {}", failure.outcome()),
        }
    }
}
