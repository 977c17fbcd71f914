//! Client that does after each failure what this crate says.

use std::time::Duration;

use exchange_error::binance::spot::RestError;
use exchange_error::integration::http;
use exchange_error::{ErrorKind, Failure, NextStep, Operation, Outcome};
use tokio::time::sleep;

use super::super::transport::{REPLY_TIMEOUT, RETRY_DELAY};
use super::Belief;

/// Wait after a ban whose end the exchange does not state.
const BAN: Duration = Duration::from_millis(20);

type Checked = Result<Vec<u8>, Failure<RestError>>;

/// Places an order, once.
pub(crate) async fn place(port: u16, number: usize) -> reqwest::Result<Belief> {
    let client = client()?;
    loop {
        let Err(failure) = send(&client, port, number).await else { return Ok(Belief::Placed) };
        // A client order id makes no idempotent write here, because a filled order frees it.
        match failure.next_step(Operation::Write) {
            NextStep::Resend { after } => sleep(after.unwrap_or(RETRY_DELAY)).await,
            NextStep::StopRequests { period } => {
                sleep(period.unwrap_or(BAN)).await;
                if failure.outcome() != Outcome::NotApplied && find(&client, port, number).await {
                    return Ok(Belief::Placed);
                }
            }
            NextStep::GiveUp => return Ok(Belief::NotPlaced),
            NextStep::Done => return Ok(Belief::Placed),
            // The other steps are for a session, which this API does not have.
            _ => {
                if find(&client, port, number).await {
                    return Ok(Belief::Placed);
                }
            }
        }
    }
}

/// Returns true if the exchange has the order. Repeats the query until it is answered.
async fn find(client: &reqwest::Client, port: u16, number: usize) -> bool {
    loop {
        let Err(failure) = query(client, port, number).await else { return true };
        if failure.kind() == ErrorKind::OrderNotFound {
            return false;
        }
        match failure.next_step(Operation::Read) {
            NextStep::StopRequests { period } => sleep(period.unwrap_or(BAN)).await,
            _ => sleep(failure.retry_after().unwrap_or(RETRY_DELAY)).await,
        }
    }
}

fn client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder()
        .no_proxy()
        .retry(reqwest::retry::never())
        .pool_max_idle_per_host(0)
        .timeout(REPLY_TIMEOUT)
        .build()
}

async fn send(client: &reqwest::Client, port: u16, number: usize) -> Checked {
    let url = format!("http://127.0.0.1:{port}/api/v3/order");
    let id = format!("intention-{number}");
    checked(client.post(url).form(&[("symbol", "BTCUSDT"), ("newClientOrderId", &*id)])).await
}

async fn query(client: &reqwest::Client, port: u16, number: usize) -> Checked {
    let url = format!(
        "http://127.0.0.1:{port}/api/v3/order?symbol=BTCUSDT&origClientOrderId=intention-{number}"
    );
    checked(client.get(url)).await
}

async fn checked(request: reqwest::RequestBuilder) -> Checked {
    // `?` returns `not_sent` if the connection failed, and `no_answer` for every other error.
    let reply = request.send().await?;
    let (status, headers) = (reply.status(), reply.headers().clone());
    let body = reply.bytes().await?.to_vec();
    http::check::<RestError>(status, &headers, &body)?;
    Ok(body)
}
