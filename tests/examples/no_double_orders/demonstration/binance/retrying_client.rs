//! Client that retries as clients do today: the retry middleware of reqwest with its default strategy,
//! and a client order id that is meant to make the order safe to send again.

use reqwest::header::CONTENT_TYPE;
use reqwest_middleware::ClientBuilder;
use reqwest_retry::RetryTransientMiddleware;
use reqwest_retry::policies::ExponentialBackoff;

use super::super::transport::{REPLY_TIMEOUT, RETRY_DELAY};
use super::Belief;

/// Number of retries in the example of `reqwest-retry`.
const RETRIES: u32 = 3;

/// Places an order. Connection errors, timeouts, 5xx, 408 and 429 are sent again; what is refused at
/// last was not placed, as far as this client knows.
pub(crate) async fn place(port: u16, number: usize) -> reqwest::Result<Belief> {
    let policy = ExponentialBackoff::builder()
        .retry_bounds(RETRY_DELAY, 4 * RETRY_DELAY)
        .build_with_max_retries(RETRIES);
    let plain = reqwest::Client::builder()
        .no_proxy()
        .retry(reqwest::retry::never())
        .pool_max_idle_per_host(0)
        .timeout(REPLY_TIMEOUT)
        .build()?;
    let client =
        ClientBuilder::new(plain).with(RetryTransientMiddleware::new_with_policy(policy)).build();
    let url = format!("http://127.0.0.1:{port}/api/v3/order");
    let form = format!("symbol=BTCUSDT&newClientOrderId=intention-{number}");
    let request = client.post(url).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let reply = request.body(form).send().await;
    let is_placed = reply.is_ok_and(|reply| reply.status().is_success());
    Ok(if is_placed { Belief::Placed } else { Belief::NotPlaced })
}
