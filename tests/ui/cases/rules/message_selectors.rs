use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Lot size.
    #[exchange(message_contains = ["LOT_SIZE", "NOTIONAL"], kind = InvalidOrder)]
    LotSize,

    /// Notional.
    #[exchange(message_contains = "NOTIONAL", kind = InvalidOrder)]
    Notional,

    /// Unknown order.
    #[exchange(message_equals = "Unknown order", kind = OrderNotFound)]
    UnknownOrder,

    /// No such order.
    #[exchange(message_equals = ["No such order", "Unknown order", ""], kind = OrderNotFound)]
    NoSuchOrder,

    /// Contained and equal are two questions: no mistake.
    #[exchange(message_contains = "Unknown order", kind = OrderNotFound)]
    SomeOrder,
}

fn main() {}
