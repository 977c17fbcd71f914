use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum BaseError {
    /// Address blocked.
    #[exchange(status = 418, kind = IpBanned)]
    Banned,

    /// Order accepted.
    #[exchange(code = 200, kind = Duplicate)]
    Accepted,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum OrderError {
    /// Address blocked for orders.
    #[exchange(status = 418, kind = IpBanned)]
    Banned,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum NetworkError {
    /// No answer.
    #[exchange(timeout, message_equals = "no answer", kind = Timeout)]
    NoAnswer,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum GatewayError {
    /// The gateway got no answer.
    #[exchange(timeout, message_equals = "no answer", kind = Timeout)]
    NoAnswer,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(code = "$.code", ok = [0, 200], message = "$.msg"))]
enum AcmeError {
    #[exchange(flatten)]
    Base(BaseError),

    #[exchange(flatten)]
    Order(OrderError),

    #[exchange(flatten)]
    Network(NetworkError),

    #[exchange(flatten)]
    Gateway(GatewayError),
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(wire(code = "$.code", ok = 0, message = "$.msg"))]
enum AcceptedError {
    #[exchange(flatten)]
    Base(BaseError),

    #[exchange(flatten)]
    Order(OrderError),

    #[exchange(flatten)]
    Network(NetworkError),

    #[exchange(flatten)]
    Gateway(GatewayError),

    /// Selectors of this enum come first.
    #[exchange(status = 418, timeout, message_equals = "no answer", kind = Timeout)]
    Own,
}

fn main() {}
