use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum BaseError {
    /// Address blocked.
    #[exchange(code = -1000, kind = IpBanned)]
    Banned,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(status = 418, variant = Base),
    wire(status = 419, variant = Own(Banned)),
    wire(status = 420, variant = Bases(Banned)),
    wire(status = 421, variant = Base(Banned, Own)),
    wire(status = 422, decides),
)]
enum AcmeError {
    #[exchange(flatten)]
    Base(BaseError),

    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    Own,
}

fn main() {}
