use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError<T> {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    #[exchange(other)]
    Other(T),
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum BoltError<'a, const N: usize> {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol(&'a [u8; N]),
}

fn main() {}
