use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(name = "Acme REST"; code_type = i32)]
#[exchange(wire(code = "$.code"; ok = 0))]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121; kind = InvalidSymbol;)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(; kind = RateLimited)]
    TooManyRequests,
}

fn main() {}
