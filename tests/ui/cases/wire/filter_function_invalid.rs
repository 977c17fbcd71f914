use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    wire(when = "starts_with($.data[*], 'W')", code = "$.code"),
    wire(when = "starts_with($.error, 7)", code = "$.code"),
    wire(when = "starts_with('W', $.error)", code = "$.code"),
    wire(when = "starts_with($.error)", code = "$.code"),
    wire(when = "starts_with($.error, 'W') == true", code = "$.code"),
    wire(when = "starts_with ($.error, 'W')", code = "$.code"),
    wire(when = "!starts_with($.error, 'W')", code = "$.error"),
)]
enum AcmeError {
    /// Address blocked.
    #[exchange(code = -1000, kind = IpBanned)]
    Banned,
}

fn main() {}
