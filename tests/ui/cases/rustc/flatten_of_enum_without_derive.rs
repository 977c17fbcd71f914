use exchange_error::ExchangeError;

#[derive(Clone, Copy, Debug)]
enum BaseError {
    TooManyRequests,
}

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(code_type = i32, wire(code = "$.code"))]
enum SpotError {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    #[exchange(flatten)]
    Base(BaseError),
}

fn main() {
    let error = SpotError::Base(BaseError::TooManyRequests);
    println!("{error} {:?} {:?}", SpotError::from_code(-1), SpotError::check_frame("{}"));
}
