use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i32)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    #[exchange(other, outcome = NotApplied)]
    Other(i32),
}

fn main() {
    let error = AcmeError::from(-1003);
    let code = i32::from(error);
    if let AcmeError::Other(unlisted) = error {
        println!("{code} {unlisted}");
    }
}
