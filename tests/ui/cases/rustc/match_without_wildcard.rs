use exchange_error::okcoin::futures::RestError;

fn is_ours(error: RestError) -> bool {
    match error {
        RestError::OrderNotFound | RestError::SystemError => false,
    }
}

fn main() {
    println!("{}", is_ours(RestError::SystemError));
}
