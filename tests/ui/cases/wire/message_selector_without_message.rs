use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(code = "$.code"), wire(status = 418, variant = Banned))]
enum AcmeError {
    /// Lot size.
    #[exchange(message_contains = "LOT_SIZE", kind = InvalidOrder)]
    LotSize,

    /// Unknown order.
    #[exchange(message_equals = "Unknown order", kind = OrderNotFound)]
    UnknownOrder,

    /// Banned.
    #[exchange(kind = IpBanned)]
    Banned,
}

fn main() {}
