use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(ok = 0, when = "$.result == false", message = "$.msg", partial)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn main() {
    let _ = AcmeError::check_frame("{}").is_ok();
}
