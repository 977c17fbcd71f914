use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum OrderError {
    /// Unknown order.
    #[exchange(code = "EOrder:Unknown order", kind = OrderNotFound)]
    UnknownOrder,

    /// Rate limit exceeded.
    #[exchange(code = ["EOrder:Rate limit exceeded", "EAPI:Rate limit exceeded"], kind = RateLimited)]
    RateLimited,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = str)]
enum FundingError {
    /// Too many requests.
    #[exchange(code = [-1003, -1015], kind = RateLimited)]
    TooManyRequests,

    /// No answer.
    #[exchange(timeout, kind = Timeout)]
    Timeout,

    /// Unknown order.
    #[exchange(code = -2013, kind = OrderNotFound)]
    UnknownOrder,
}

// The flattened enum has errors, and this one causes no follow-up errors.
#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = str)]
enum AcmeError {
    #[exchange(flatten)]
    Order(OrderError),
}

fn main() {
    let _ = (FundingError::ALL, AcmeError::from_code("EOrder:Unknown order"));
}
