use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(status = 418, variant = Baned),
    wire(when = "$.status == 'down'", variant = "Maintenance"),
    wire(when = "$.status == 'odd'", variant = Other),
)]
enum AcmeError {
    /// Address blocked.
    #[exchange(code = -1000, kind = IpBanned)]
    Banned,

    /// Maintenance.
    #[exchange(code = -1001, kind = Unavailable)]
    Maintenance,

    #[exchange(other)]
    Other(i64),
}

fn main() {}
