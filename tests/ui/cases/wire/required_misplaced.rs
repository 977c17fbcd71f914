use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(message = "$.msg", required),
    wire(code = "$.code", required, documented),
    wire(when = "$.event == 'pong'", accept, required, decides),
    wire(code = "$.error.code", ok = 0, message = "$.error.msg", required),
)]
enum AcmeError {
    /// Address blocked.
    #[exchange(code = -1000, kind = IpBanned)]
    Banned,
}

fn main() {}
