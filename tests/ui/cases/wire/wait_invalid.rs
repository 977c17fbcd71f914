use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(when = "$.a", wait(secs = 60)),
    wire(when = "$.b", wait(secs = "retry_after")),
    wire(when = "$.c", wait(secs = "@.retry_after")),
    wire(when = "$.d", wait(secs = "$.retry_after", now_secs = "$.time")),
    wire(when = "$.e", wait(until_ms = "$.until", now_ms = "$.time", now_secs = "$.now")),
    wire(when = "$.f", wait(until_ms = "$.until", now_ms = "time")),
    wire(when = "$.g", accept, wait(secs = "$.retry_after")),
)]
enum AcmeError {
    /// Limited.
    #[exchange(code = 1, kind = RateLimited)]
    Limited,
}

fn main() {}
