use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i23)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {
    let received: i32 = -1121;
    println!("{:?} {:?}", AcmeError::from_code(received), AcmeError::InvalidSymbol.code());
}
