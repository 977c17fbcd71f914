use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(when = "$.error", documented),
    wire(code = "$.code", documented, variant = Banned),
)]
enum AcmeError {
    /// Address blocked.
    #[exchange(code = -1000, kind = IpBanned)]
    Banned,
}

fn main() {}
