use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i64)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Address banned.
    #[exchange(status = 418, kind = IpBanned)]
    Banned,
}

fn main() {
    let code: i64 = AcmeError::Banned.into();
    println!("{code}");
}
