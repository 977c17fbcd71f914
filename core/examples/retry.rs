//! Retries with backon: an order is sent again only if nothing happened.
//!
//! ```sh
//! cargo run --example retry
//! ```

use std::cell::Cell;
use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};
use exchange_error::okcoin::futures::RestError;
use exchange_error::{Failure, Operation, resend};

/// Stands for the exchange: refuses for frequency, asks for a short wait, and then gives no answer.
fn reply(attempt: u32) -> Result<u64, Failure<RestError>> {
    if attempt > 2 {
        return Err(Failure::no_answer());
    }
    RestError::check_response(200, r#"{"error_code":20049,"result":false}"#)
        .map(|()| 986)
        .map_err(|failure| failure.with_retry_after(Duration::from_millis(200)))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let attempts = Cell::new(0);
    let place_order = async || {
        attempts.set(attempts.get() + 1);
        reply(attempts.get())
    };
    let placed = place_order
        .retry(ExponentialBuilder::default().with_min_delay(Duration::from_millis(10)))
        .sleep(tokio::time::sleep)
        .when(resend::write)
        .adjust(resend::adjust)
        .notify(|failure, wait| println!("{failure}: again after {wait:?}"))
        .await;
    match placed {
        Ok(id) => println!("order {id} was placed"),
        Err(failure) => println!("{failure}: {}", failure.next_step(Operation::Write)),
    }
    println!("sent {} times", attempts.get());
}
