use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(accept),
    wire(when = "$.event == 'pong'", accept, id = "$.id"),
    wire(status = 200, accept, code = "$.code", ok = 0, variant = Banned),
    wire(code = "$.code"),
)]
enum AcmeError {
    /// Address blocked.
    #[exchange(code = -1000, kind = IpBanned)]
    Banned,
}

fn main() {}
