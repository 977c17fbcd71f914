use exchange_error::{ExchangeError, Wire};

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(code = "$..code"))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn check<E: Wire>(body: &str) -> bool {
    E::check_response(200, body).is_ok()
}

fn main() {
    println!("{} {}", check::<AcmeError>("{}"), AcmeError::check_frame("{}").is_ok());
}
