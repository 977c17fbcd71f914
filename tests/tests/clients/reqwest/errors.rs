// Included once for each version, which is `self::reqwest`.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use self::reqwest::dns::{Name, Resolve, Resolving};
use self::reqwest::redirect::Policy;
use self::reqwest::{Client, ClientBuilder, Error};
use exchange_error::integration::client::Stage;
use exchange_error::okcoin::futures::RestError;
use exchange_error::{ErrorKind, Failure, Operation, Outcome};

use crate::http_server::{Answer, Refusing, Server, reply};

fn client() -> ClientBuilder {
    // A proxy that is configured on this machine would answer instead of the server.
    let client = Client::builder().no_proxy();
    client.redirect(Policy::none()).retry(reqwest::retry::never())
}

/// Sends an order and reads the reply.
async fn place(client: ClientBuilder, url: &str) -> Result<(u16, String), Error> {
    let response = client.build()?.post(url).body("amount=1").send().await?;
    Ok((response.status().as_u16(), response.text().await?))
}

/// Converts an error by reference and by value, which give the same failure.
fn converted(error: Error) -> Failure<RestError> {
    let by_reference = Failure::from(&error);
    let by_stage = Failure::<RestError>::from(Stage::from(&error));
    assert_eq!(by_stage.outcome(), by_reference.outcome());
    let by_value = Failure::from(error);
    assert_eq!(by_reference, by_value);
    by_value
}

fn not_sent(error: Error) {
    let failure = converted(error);
    assert_eq!(failure.outcome(), Outcome::NotApplied, "{failure}");
    assert!(failure.may_resend(Operation::Write));
    assert!(failure.to_string().starts_with("OKCoin futures REST: request was not sent: "));
}

fn no_answer(error: Error) {
    let failure = converted(error);
    assert_eq!(failure.outcome(), Outcome::Unknown, "{failure}");
    assert_eq!(failure.error(), RestError::from_timeout());
    assert!(!failure.may_resend(Operation::Write));
    let reason = failure.source().unwrap().to_string();
    assert!(failure.excerpt().is_some_and(|excerpt| excerpt.starts_with(&reason)), "{failure}");
}

/// A resolver that never answers.
struct Unresolving;

impl Resolve for Unresolving {
    fn resolve(&self, _: Name) -> Resolving {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn refused_connection_is_not_sent() {
    let refusing = Refusing::new();
    let error = place(client(), &refusing.url()).await.unwrap_err();
    let failure = converted(error);
    assert_eq!(failure.kind(), ErrorKind::Transport);
    let reason = failure.excerpt().unwrap();
    assert!(reason.contains("Connect") && reason.contains("os error"), "{reason}");

    not_sent(place(client(), &refusing.url()).await.unwrap_err());
}

#[tokio::test]
async fn timeout_of_name_resolution_is_not_sent() {
    let hurried = client().dns_resolver(Arc::new(Unresolving));
    let hurried = hurried.connect_timeout(Duration::from_millis(20));
    let error = place(hurried, "http://exchange.invalid").await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    not_sent(error);
}

#[tokio::test]
async fn timeout_of_the_request_is_no_answer() {
    let hurried = client().dns_resolver(Arc::new(Unresolving));
    let error = place(hurried.timeout(Duration::from_millis(20)), "http://exchange.invalid").await;
    no_answer(error.unwrap_err());

    // One second is enough for the requests to arrive on a busy machine.
    let limit = Duration::from_secs(1);
    let server = Server::start(vec![Answer::Silence]).await;
    let url = server.url();
    let (whole, pause) = tokio::join!(
        place(client().timeout(limit), &url),
        place(client().read_timeout(limit), &url),
    );
    no_answer(whole.unwrap_err());
    no_answer(pause.unwrap_err());
    assert_eq!(server.arrived(), 2, "both requests arrived");
}

#[tokio::test]
async fn closed_connection_is_no_answer() {
    let server = Server::start(vec![Answer::Close]).await;
    let error = place(client(), &server.url()).await.unwrap_err();
    assert!(error.is_request(), "`is_request` does not show that it was not sent");
    no_answer(error);
    assert_eq!(server.arrived(), 1);
}

#[tokio::test]
async fn truncated_reply_is_no_answer() {
    let cut = reply("200 OK", &["content-length: 100"], r#"{"error_code":20015"#);
    let server = Server::start(vec![cut]).await;
    let error = place(client(), &server.url()).await.unwrap_err();
    let failure = converted(error);
    assert!(failure.excerpt().unwrap().contains("body: "), "{failure}");

    no_answer(place(client(), &server.url()).await.unwrap_err());
}

#[tokio::test]
async fn undecodable_reply_is_no_answer() {
    let server = Server::start(vec![reply("200 OK", &[], "<html>")]).await;
    let response = client().build().unwrap().post(server.url()).send().await.unwrap();
    no_answer(response.json::<u64>().await.unwrap_err());
}

#[tokio::test]
async fn request_that_cannot_be_built_is_not_sent() {
    not_sent(place(client(), "no address").await.unwrap_err());
    let client = client().build().unwrap();
    not_sent(client.post("http://localhost").header("a\n", "b").send().await.unwrap_err());
}

#[tokio::test]
async fn unfollowed_redirect_is_a_failure_with_unknown_outcome() {
    let refusing = Refusing::new();
    let elsewhere = format!("location: {}", refusing.url());
    let server = Server::start(vec![reply("307 Temporary Redirect", &[&elsewhere], "")]).await;
    let (status, body) = place(client(), &server.url()).await.unwrap();
    let failure = RestError::check_response(status, body).unwrap_err();
    assert_eq!(failure.outcome(), Outcome::Unknown);
}

#[tokio::test]
async fn failed_redirect_is_no_answer() {
    let following = || client().redirect(Policy::limited(1));
    for location in ["location: ftp://localhost/", "location: /again"] {
        let server = Server::start(vec![reply("303 See Other", &[location], "")]).await;
        no_answer(place(following(), &server.url()).await.unwrap_err());
        assert!(server.arrived() >= 1);
    }
}

/// The documentation asks for a client without redirects because of this. If the test fails, reqwest
/// reports the first request now, and the conversion can use it.
#[tokio::test]
async fn reqwest_reports_only_the_last_request_of_a_redirect() {
    let refusing = Refusing::new();
    let elsewhere = format!("location: {}", refusing.url());
    let server = Server::start(vec![reply("303 See Other", &[&elsewhere], "")]).await;
    let error = place(client().redirect(Policy::default()), &server.url()).await.unwrap_err();
    assert_eq!(server.arrived(), 1);
    assert!(error.is_connect());
    assert_eq!(error.url().unwrap().as_str(), server.url());
}

#[tokio::test]
async fn status_without_a_body_has_a_kind_and_an_unknown_outcome() {
    for (status, kind, error) in [
        ("400 Bad Request", ErrorKind::InvalidRequest, None),
        ("403 Forbidden", RestError::from_status(403).unwrap().kind(), RestError::from_status(403)),
        ("429 Too Many Requests", ErrorKind::RateLimited, None),
        ("503 Service Unavailable", ErrorKind::Unavailable, None),
    ] {
        let server = Server::start(vec![reply(status, &[], "")]).await;
        let response = client().build().unwrap().post(server.url()).send().await.unwrap();
        let failure = converted(response.error_for_status().unwrap_err());
        assert_eq!(failure.kind(), kind);
        assert_eq!(failure.error(), error);
        assert_eq!(failure.status(), status[..3].parse().ok());
        assert_eq!(failure.outcome(), Outcome::Unknown, "{status}");
        assert_eq!(failure.rows()[0].outcome(), Outcome::Unknown);
        assert!(failure.to_string().contains(&status[..3]), "{failure}");
    }
}

#[tokio::test]
async fn failure_does_not_hold_the_query_of_the_url() {
    let refusing = Refusing::new();
    let secret = format!("{}?api_key=SECRET", refusing.url());
    let onward = format!("location: {secret}");
    let server = Server::start(vec![reply("303 See Other", &[&onward], "")]).await;
    let strange = secret.replace("http", "ftp");
    let nested = || Client::new().get("data:api_key=SECRET").build().unwrap_err();
    let policy = Policy::custom(move |attempt| attempt.error(nested()));
    for error in [
        place(client(), &secret).await,
        place(client(), &strange).await,
        place(client().https_only(true), &secret).await,
        place(client().redirect(Policy::default()), &server.url()).await,
        place(client().redirect(policy), &server.url()).await,
    ] {
        let error = error.unwrap_err();
        assert!(format!("{error:?}").contains("SECRET") || error.is_connect(), "{error:?}");
        let failure = converted(error);
        let sources =
            std::iter::successors(failure.source(), |&error: &&dyn StdError| error.source());
        let sources: Vec<_> = sources.map(ToString::to_string).collect();
        let printed = format!("{failure} {failure:?} {sources:?}");
        assert!(!printed.contains("SECRET") && !printed.contains("for url"), "{failure:?}");
    }
}

#[tokio::test]
async fn question_mark_converts_reqwest_errors() {
    async fn order(url: &str) -> Result<u16, Failure<RestError>> {
        let (status, body) = place(client(), url).await?;
        RestError::check_response(status, body)?;
        Ok(status)
    }
    let server = Server::start(vec![reply("200 OK", &[], r#"{"result":true}"#)]).await;
    assert_eq!(order(&server.url()).await, Ok(200));
    let refusing = Refusing::new();
    let refused = order(&refusing.url()).await.unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotApplied);
}
