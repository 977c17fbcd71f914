//! Orders through reqwest-middleware: a retry by status may place an order twice, a retry by outcome
//! does not.

use std::time::Duration;

use backon::{ConstantBuilder, Retryable};
use exchange_error::integration::http;
use exchange_error::okcoin::futures::RestError;
use exchange_error::{Failure, Outcome, resend};
use reqwest::redirect::Policy;
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Error};
use reqwest_retry::RetryTransientMiddleware;
use reqwest_retry::policies::ExponentialBackoff;

use crate::http_server::{Answer, Refusing, Server, reply};

const REFUSED: &str = r#"{"error_code":20049,"result":false}"#;
const PLACED: &str = r#"{"order_id":986,"result":true}"#;

fn plain() -> ClientBuilder {
    let client = reqwest::Client::builder().no_proxy();
    let client = client.redirect(Policy::none()).retry(reqwest::retry::never());
    ClientBuilder::new(client.build().unwrap())
}

/// Returns a client that retries by status, up to three requests.
fn by_status() -> ClientWithMiddleware {
    let policy = ExponentialBackoff::builder()
        .retry_bounds(Duration::from_millis(1), Duration::from_millis(2))
        .build_with_max_retries(2);
    plain().with(RetryTransientMiddleware::new_with_policy(policy)).build()
}

/// Converts an error of the client or of a middleware.
fn failure(error: Error) -> Failure<RestError> {
    match error {
        Error::Reqwest(error) => error.into(),
        // A middleware does not report whether the request was sent.
        Error::Middleware(_) => Failure::<RestError>::no_answer(),
    }
}

async fn place(client: &ClientWithMiddleware, url: &str) -> Result<(), Failure<RestError>> {
    let response = client.post(url).body("amount=1").send().await.map_err(failure)?;
    let (status, headers) = (response.status(), response.headers().clone());
    http::check(status, &headers, response.bytes().await?)
}

async fn place_by_outcome(url: &str) -> Result<(), Failure<RestError>> {
    let client = plain().build();
    let backoff = ConstantBuilder::default().with_delay(Duration::from_millis(1));
    (async || place(&client, url).await)
        .retry(backoff.with_max_times(2))
        .when(resend::write)
        .adjust(resend::adjust_within(Duration::ZERO..=Duration::MAX))
        .await
}

#[tokio::test]
async fn retry_by_status_gives_up_on_a_refusal_that_allows_a_retry() {
    let answers = || vec![reply("200 OK", &[], REFUSED), reply("200 OK", &[], PLACED)];

    let server = Server::start(answers()).await;
    let refused = place(&by_status(), &server.url()).await.unwrap_err();
    assert_eq!(refused.error(), Some(RestError::RequestTooFrequent));
    assert_eq!(server.arrived(), 1, "HTTP 200 is not retried");

    let server = Server::start(answers()).await;
    assert_eq!(place_by_outcome(&server.url()).await, Ok(()));
    assert_eq!(server.arrived(), 2, "the refused order is sent again");
}

#[tokio::test]
async fn retry_by_status_resends_an_order_with_unknown_outcome() {
    for first in [reply("502 Bad Gateway", &[], "<html>"), Answer::Close] {
        let answers = || vec![first.clone(), reply("200 OK", &[], PLACED)];

        let server = Server::start(answers()).await;
        assert_eq!(place(&by_status(), &server.url()).await, Ok(()));
        assert_eq!(server.arrived(), 2, "the order may be placed twice");

        let server = Server::start(answers()).await;
        let open = place_by_outcome(&server.url()).await.unwrap_err();
        assert_eq!(open.outcome(), Outcome::Unknown);
        assert_eq!(server.arrived(), 1, "the order has to be queried first");
    }
}

#[tokio::test]
async fn client_errors_are_distinguished_from_middleware_errors() {
    let refusing = Refusing::new();
    let url = refusing.url();
    let not_sent = place(&plain().build(), &url).await.unwrap_err();
    assert_eq!(not_sent.outcome(), Outcome::NotApplied);
    // The middleware reports only the last attempt, which was not sent.
    let unsure = place(&by_status(), &url).await.unwrap_err();
    assert_eq!(unsure.outcome(), Outcome::Unknown);
}
