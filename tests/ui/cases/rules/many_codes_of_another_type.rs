use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// A.
    #[exchange(code = 1, kind = Other)]
    A,

    /// B.
    #[exchange(code = ["2", "3"], kind = Other)]
    B,

    /// C.
    #[exchange(code = ["4", "5"], kind = Other)]
    C,
}

fn main() {}
