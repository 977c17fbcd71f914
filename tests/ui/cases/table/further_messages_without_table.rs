use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(kind = Other)]
enum AcmeError {
    #[exchange(code = 2, message = ["Open a margin account", "Lending is off"])]
    NoMarginAccount,

    #[exchange(other, message = ["Unknown", "Undocumented"])]
    Other,
}

fn main() {}
