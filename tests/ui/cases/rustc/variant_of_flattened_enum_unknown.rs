use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum BaseError {
    /// Address blocked.
    #[exchange(code = -1000, kind = IpBanned)]
    Banned,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(status = 418, variant = Base(Baned)))]
enum AcmeError {
    #[exchange(flatten)]
    Base(BaseError),
}

fn main() {}
