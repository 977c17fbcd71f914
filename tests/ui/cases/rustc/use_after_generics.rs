use exchange_error::{Classified, ExchangeError};

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError<T> {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol(T),
}

fn boxed() -> Result<(), Box<dyn Classified>> {
    Err(AcmeError::InvalidSymbol("BTCUSD"))?
}

fn main() {
    let error = AcmeError::InvalidSymbol("BTCUSD");
    println!("{error} {:?} {:?}", error.kind(), boxed().is_ok());
}
