use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Invalid symbol.
    InvalidSymbol = 400005,

    /// Signature.
    #[exchange(kind = Authentication)]
    Signature = -(1 + 2),

    /// Accepted, because the discriminant is beside a code.
    #[exchange(code = 1, kind = Other)]
    Other = 7,
}

fn main() {}
