use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum OrderError {
    /// Invalid parameter.
    #[exchange(code = 50000, kind = InvalidRequest)]
    InvalidParameter,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum GeneralError {
    /// Empty body.
    #[exchange(code = [49999, 50000], kind = InvalidRequest)]
    EmptyBody,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    #[exchange(flatten)]
    Order(OrderError),

    #[exchange(flatten)]
    General(GeneralError),
}

/// No mistake: the enum itself has the shared code.
#[derive(ExchangeError, Clone, Copy, Debug)]
enum DecidedError {
    #[exchange(flatten)]
    Order(OrderError),

    #[exchange(flatten)]
    General(GeneralError),

    /// Empty body or invalid parameter.
    #[exchange(code = 50000, kind = InvalidRequest)]
    Either,
}

fn main() {}
