use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = str)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// Too many requests.
    #[exchange(code = ["EAPI:Rate limit exceeded", 1003, ""], kind = RateLimited)]
    TooManyRequests,

    /// Unknown order.
    #[exchange(code = "00001", kind = OrderNotFound)]
    UnknownOrder,

    /// No such order.
    #[exchange(code = ["1", "00001"], kind = OrderNotFound)]
    NoSuchOrder,

    #[exchange(other)]
    Other(&'static str),
}

fn main() {}
