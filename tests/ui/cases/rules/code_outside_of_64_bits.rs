use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = u64)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = [-1, 18446744073709551615, 18446744073709551616], kind = InvalidSymbol)]
    InvalidSymbol,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum BoltError {
    /// Invalid symbol.
    #[exchange(code = [9223372036854775807, 9_223_372_036_854_775_808], kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {}
