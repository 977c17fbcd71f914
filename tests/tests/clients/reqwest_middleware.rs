//! Beside reqwest-middleware: why a retry that looks at the status must not send orders, and what
//! does instead.

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

/// Sends up to three times, as the status says.
fn by_status() -> ClientWithMiddleware {
    let policy = ExponentialBackoff::builder()
        .retry_bounds(Duration::from_millis(1), Duration::from_millis(2))
        .build_with_max_retries(2);
    plain().with(RetryTransientMiddleware::new_with_policy(policy)).build()
}

/// An error of the client or of a middleware around it.
fn failure(error: Error) -> Failure<RestError> {
    match error {
        Error::Reqwest(error) => error.into(),
        // It does not say how far the request came.
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
        .adjust(resend::adjust)
        .await
}

#[tokio::test]
async fn the_status_hides_a_refusal() {
    let answers = || vec![reply("200 OK", &[], REFUSED), reply("200 OK", &[], PLACED)];

    let server = Server::start(answers()).await;
    let refused = place(&by_status(), &server.url()).await.unwrap_err();
    assert_eq!(refused.error(), Some(RestError::RequestTooFrequent));
    assert_eq!(server.arrived(), 1, "HTTP 200: nothing to send again");

    let server = Server::start(answers()).await;
    assert_eq!(place_by_outcome(&server.url()).await, Ok(()));
    assert_eq!(server.arrived(), 2, "refused, so it could go out again");
}

#[tokio::test]
async fn the_status_sends_an_order_twice_that_may_have_been_placed() {
    for first in [reply("502 Bad Gateway", &[], "<html>"), Answer::Close] {
        let answers = || vec![first.clone(), reply("200 OK", &[], PLACED)];

        let server = Server::start(answers()).await;
        assert_eq!(place(&by_status(), &server.url()).await, Ok(()));
        assert_eq!(server.arrived(), 2, "this may be two orders");

        let server = Server::start(answers()).await;
        let open = place_by_outcome(&server.url()).await.unwrap_err();
        assert_eq!(open.outcome(), Outcome::Unknown);
        assert_eq!(server.arrived(), 1, "query before sending another");
    }
}

#[tokio::test]
async fn an_error_of_the_client_is_told_from_one_of_a_middleware() {
    let nobody = Refusing::new();
    let url = nobody.url();
    let not_sent = place(&plain().build(), &url).await.unwrap_err();
    assert_eq!(not_sent.outcome(), Outcome::NotApplied);
    // The last attempt was not sent, but the middleware does not say so of those before.
    let unsure = place(&by_status(), &url).await.unwrap_err();
    assert_eq!(unsure.outcome(), Outcome::Unknown);
}
