use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i32)]
enum AcmeError {
    /// Too many requests.
    #[exchange(code = [-1015, -1003], kind = RateLimited)]
    TooManyRequests,

    /// Too many orders.
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyOrders,

    /// Too much of everything.
    #[exchange(code = [-1016, -1003], kind = RateLimited)]
    TooMuch,
}

fn main() {}
