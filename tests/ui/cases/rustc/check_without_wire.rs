use exchange_error::{Classified, ExchangeError, Wire};

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

struct NotAnError;

fn check<E: Wire>() -> bool {
    E::check_frame("{}").is_ok()
}

fn kind<E: Classified>(error: E) -> bool {
    error.kind() == exchange_error::ErrorKind::Other
}

fn main() {
    check::<AcmeError>();
    check::<NotAnError>();
    kind(NotAnError);
}
