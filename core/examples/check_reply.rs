//! Checks replies and prints the three answers, and what comes next for an order.
//!
//! ```sh
//! cargo run --example check_reply
//! ```

use exchange_error::okcoin::futures::RestError;
use exchange_error::{Failure, Operation};
use serde::Deserialize;

#[derive(Deserialize)]
struct Placed {
    order_id: u64,
}

fn main() {
    let replies = [
        (200, r#"{"order_id":986,"result":true}"#),
        (200, r#"{"error_code":20008,"result":false}"#),
        (200, r#"{"error_code":21005,"result":false}"#),
        (200, r#"{"error_code":20049,"result":false}"#),
        (502, "<html>Bad Gateway</html>"),
        (200, r#"{"result":true}"#), // no order id, so no proof of an order
    ];
    for (status, body) in replies {
        println!("{status} {body}");
        let placed: Result<Placed, Failure<RestError>> = RestError::decode_response(status, body);
        match placed {
            Ok(Placed { order_id }) => println!("    order {order_id} was placed"),
            Err(failure) => {
                let (kind, retry, outcome) = (failure.kind(), failure.retry(), failure.outcome());
                println!("    {failure}\n    {kind}, {retry}, {outcome}");
                println!("    next step: {}", failure.next_step(Operation::Write));
            }
        }
    }
}
