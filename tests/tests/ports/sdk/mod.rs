//! An SDK with one function for the requests of many products: the exchange is a value, and one error
//! serves all of them.

mod client;
mod products;
mod stream;

use std::collections::VecDeque;
use std::io;
use std::time::{Duration, Instant};

use exchange_error::{NextStep, Operation, Outcome, Retry};

use self::client::{Client, Placed};
use self::products::{FUTURES, FuturesError, SPOT, SpotError};
use self::stream::{Message, Socket, Stream};
use crate::http_server::{Answer, Refusing, Server, reply};

const PRODUCTS: [products::Product; 2] = [SPOT, FUTURES];
const PLACED: &str = r#"{"orderId":7}"#;
const UNKNOWN_ORDER: &str = r#"{"code":-2013,"msg":"Order does not exist."}"#;

fn client(url: String) -> Client {
    let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_millis(300));
    let http = http.redirect(reqwest::redirect::Policy::none()).retry(reqwest::retry::never());
    Client::new(http.build().unwrap(), url, "5E3A7")
}

async fn exchange(answers: Vec<Answer>) -> (Server, Client) {
    let server = Server::start(answers).await;
    let client = client(server.url());
    (server, client)
}

fn ok(body: &str) -> Answer {
    reply("200 OK", &[], body)
}

#[tokio::test]
async fn order_whose_answer_is_cut_off_is_sent_once_and_queried() {
    let cut = [ok(r#"{"orderId":"#), reply("200 OK", &["content-length: 50"], PLACED)];
    for lost in cut.into_iter().chain([Answer::Close, Answer::Silence]) {
        for product in PRODUCTS {
            let (server, client) = exchange(vec![lost.clone(), ok(PLACED)]).await;
            assert_eq!(client.place(product, "a").await, Ok(Placed { order_id: 7 }), "{lost:?}");
            assert_eq!(server.methods(), ["POST", "GET"], "{lost:?}");
        }
    }
}

#[tokio::test]
async fn order_that_a_query_does_not_find_stays_unknown() {
    let missing = reply("400 Bad Request", &[], UNKNOWN_ORDER);
    let (server, client) = exchange(vec![Answer::Close, missing]).await;
    let failure = client.place(SPOT, "a").await.unwrap_err();
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
    // The order may be late, so the query is sent again.
    assert_eq!(server.methods(), ["POST", "GET", "GET", "GET"]);
}

#[tokio::test]
async fn refused_request_is_no_empty_success_of_any_product() {
    let refused = r#"{"code":-2015,"msg":"Invalid API-key"}"#;
    for (status, body) in [("200 OK", refused), ("401 Unauthorized", refused), ("403 No", "{}")] {
        for product in PRODUCTS {
            let (_, client) = exchange(vec![reply(status, &[], body)]).await;
            let failure = client.balances(product).await.unwrap_err();
            assert_eq!(failure.exchange(), product.exchange.name());
            assert_eq!(failure.variant().is_some(), body == refused, "{failure}");
        }
    }
    let (_, client) = exchange(vec![ok("{}")]).await;
    assert_eq!(client.balances(SPOT).await.unwrap().balances, [""; 0]);
}

#[tokio::test]
async fn query_without_an_answer_is_sent_again() {
    let (server, client) = exchange(vec![Answer::Close, ok("{}")]).await;
    assert!(client.balances(SPOT).await.is_ok());
    assert_eq!(server.arrived(), 2);
}

#[tokio::test]
async fn limited_order_waits_as_long_as_the_header_says() {
    let headers = ["retry-after: 1", "x-request-id: r-7"];
    let limited = reply("429 Too Many Requests", &headers, r#"{"code":-1003}"#);
    let (server, client) = exchange(vec![limited.clone(), ok(PLACED)]).await;
    let start = Instant::now();
    assert!(client.place(FUTURES, "a").await.is_ok());
    assert!(start.elapsed() >= Duration::from_secs(1));
    assert_eq!(server.arrived(), 2);
}

#[tokio::test]
async fn request_without_a_connection_is_not_sent_and_hides_the_key() {
    let refusing = Refusing::new();
    let failure = client(refusing.url()).place(SPOT, "a").await.unwrap_err();
    assert_eq!(failure.next_step(Operation::Write), NextStep::Resend { after: None });
    assert!(std::error::Error::source(&failure).is_some());
    assert!(!format!("{failure} {failure:?}").contains("5E3A7"), "{failure:?}");
}

#[tokio::test]
async fn batch_returns_the_placed_orders_beside_the_refused_ones() {
    let body = r#"[{"orderId":7},{"code":-2019,"msg":"Margin is insufficient."},{"orderId":9}]"#;
    let (server, client) = exchange(vec![ok(body)]).await;
    let rows = client.place_all(FUTURES, &["a", "b", "c"]).await.unwrap();
    let [Ok(first), Err(refused), Ok(third)] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!((first.order_id, third.order_id), (7, 9));
    assert_eq!(refused.error_as(), Some(FuturesError::InsufficientMargin));
    assert_eq!((refused.position(), refused.outcome()), (1, Outcome::NotApplied));
    assert_eq!(server.arrived(), 1);

    let (server, client) = exchange(vec![Answer::Close]).await;
    let failure = client.place_all(FUTURES, &["a", "b"]).await.unwrap_err();
    assert_eq!((failure.outcome(), server.arrived()), (Outcome::Unknown, 1));
}

/// A socket that receives these messages and then stays silent, or fails.
struct Mock {
    messages: VecDeque<io::Result<Message>>,
    sent: Vec<String>,
}

impl Mock {
    fn stream(messages: impl IntoIterator<Item = io::Result<Message>>) -> Stream<Self> {
        Stream::new(SPOT, Self { messages: messages.into_iter().collect(), sent: Vec::new() })
    }
}

impl Socket for Mock {
    async fn send(&mut self, text: String) -> io::Result<()> {
        self.sent.push(text);
        Ok(())
    }

    async fn next(&mut self) -> Option<io::Result<Message>> {
        match self.messages.pop_front() {
            Some(message) => Some(message),
            None => std::future::pending().await,
        }
    }
}

fn data(text: &str) -> Message {
    Message::Data(text.into())
}

#[tokio::test(start_paused = true)]
async fn frame_answers_the_request_of_its_id() {
    let mut stream = Mock::stream([
        Ok(data(r#"{"id":1,"error":{"code":-2010,"msg":"another order"}}"#)),
        Ok(data(r#"{"price":"372.31"}"#)),
        Ok(data(r#"{"id":2,"result":{"orderId":7}}"#)),
    ]);
    assert_eq!(stream.call(2, "place").await, Ok(Placed { order_id: 7 }));
    assert_eq!(stream.events.len(), 2);
    let refused = r#"{"id":3,"error":{"code":-2010,"msg":"Account has insufficient balance"}}"#;
    let failure = Mock::stream([Ok(data(refused))]).call::<Placed>(3, "place").await.unwrap_err();
    assert!(failure.is_error(SpotError::InsufficientBalance));
    let failure = Mock::stream([Ok(data(r#"{"id":4}"#))]).call::<Placed>(4, "place").await;
    assert_eq!(failure.unwrap_err().outcome(), Outcome::Unknown, "no order id");
}

#[tokio::test(start_paused = true)]
async fn order_over_a_lost_connection_is_queried_and_not_forgotten() {
    let reset = || Err(io::Error::from(io::ErrorKind::ConnectionReset));
    let closes: [Vec<io::Result<Message>>; 5] = [
        vec![Ok(Message::Close(Some((1012, "restart"))))],
        vec![Ok(Message::Close(None))],
        vec![reset()],
        vec![Ok(Message::Data(vec![0xff; 40]))],
        vec![],
    ];
    for messages in closes {
        let failure = Mock::stream(messages).call::<Placed>(1, "place").await.unwrap_err();
        assert_eq!(failure.exchange(), "Acme spot");
        assert_eq!(failure.next_step(Operation::Write), NextStep::Query, "{failure}");
        assert_ne!(failure.retry(), Retry::Never);
    }
    let failure = Mock::stream([reset()]).call::<Placed>(1, "place").await.unwrap_err();
    tokio::time::resume();
    let (server, client) = exchange(vec![ok(PLACED)]).await;
    assert_eq!(client.settle(SPOT, "a", failure).await, Ok(Placed { order_id: 7 }));
    assert_eq!(server.arrived(), 1);
}
