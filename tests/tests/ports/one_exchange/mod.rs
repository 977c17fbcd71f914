//! A client of one exchange: one enum, and a transport that the user chooses.

mod client;
mod transport;

use std::error::Error as _;
use std::sync::Mutex;
use std::time::Duration;
use std::{fmt, io};

use exchange_error::integration::client::Stage;
use exchange_error::okcoin::futures::RestError;
use exchange_error::{NextStep, Operation, Outcome};
use tokio::time::Instant;

use self::client::{Client, Order};
use self::transport::{Http, Reply, Request, Socket, Transport};
use crate::http_server::{Answer, Refusing, Server, reply};

const ORDER: Order = Order { price: 37_231, amount: 1 };
const OPEN: &str = r#"{"result":true,"orders":[{"order_id":98,"price":37231,"amount":1}]}"#;
const NONE_OPEN: &str = r#"{"result":true,"orders":[]}"#;

/// A transport that gives these replies, and keeps the paths of the requests and their times.
struct Mock {
    replies: Mutex<Vec<Result<Reply, Lost>>>,
    sent: Mutex<Vec<(&'static str, u64)>>,
    start: Instant,
}

/// The error of the mock.
#[derive(Clone, Copy, Debug)]
enum Lost {
    NoRoute,
    Silence,
}

impl fmt::Display for Lost {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self:?} for ?api_key=5E3A7")
    }
}

impl std::error::Error for Lost {}

impl Mock {
    fn new(replies: &[Result<(u16, &str), Lost>]) -> Self {
        let reply = |(status, body): (u16, &str)| Reply { status, body: body.into() };
        let replies = replies.iter().rev().map(|answer| answer.map(reply)).collect();
        Self { replies: Mutex::new(replies), sent: Mutex::default(), start: Instant::now() }
    }

    fn sent(&self) -> Vec<(&'static str, u64)> {
        self.sent.lock().unwrap().clone()
    }
}

impl Transport for &Mock {
    type Error = Lost;

    async fn send(&self, request: &Request) -> Result<Reply, Lost> {
        self.sent.lock().unwrap().push((request.path, self.start.elapsed().as_secs()));
        self.replies.lock().unwrap().pop().unwrap()
    }

    fn stage(error: &Lost) -> Stage {
        match error {
            Lost::NoRoute => Stage::Connecting,
            Lost::Silence => Stage::Sent,
        }
    }
}

fn http(url: String) -> Http {
    let client = reqwest::Client::builder().no_proxy().timeout(Duration::from_millis(300));
    let client = client.redirect(reqwest::redirect::Policy::none()).retry(reqwest::retry::never());
    Http { client: client.build().unwrap(), url }
}

/// Returns a response that ends before its announced length, and one without a length that ends amid its
/// JSON.
fn cut_off() -> [Answer; 2] {
    let body = r#"{"result":true,"order_id":9"#;
    [reply("200 OK", &["content-length: 40"], body), reply("200 OK", &[], body)]
}

#[tokio::test]
async fn order_whose_answer_is_cut_off_is_sent_once() {
    for lost in cut_off().into_iter().chain([Answer::Close]) {
        let answers = vec![lost, reply("200 OK", &[], NONE_OPEN)];

        let server = Server::start(answers.clone()).await;
        let failure = Client::new(http(server.url()), "k").place(ORDER).await.unwrap_err();
        assert_eq!((failure.outcome(), server.arrived()), (Outcome::Unknown, 2), "{failure}");

        let server = Server::start(answers).await;
        let failure = Client::new(Socket(server.address()), "k").place(ORDER).await.unwrap_err();
        assert_eq!((failure.outcome(), server.arrived()), (Outcome::Unknown, 2), "{failure}");
    }
}

#[tokio::test]
async fn order_that_timed_out_is_found_by_a_query() {
    let server = Server::start(vec![Answer::Silence, reply("200 OK", &[], OPEN)]).await;
    assert_eq!(Client::new(http(server.url()), "k").place(ORDER).await, Ok(98));
    assert_eq!(server.arrived(), 2);

    let mock = Mock::new(&[Err(Lost::Silence), Ok((200, OPEN))]);
    assert_eq!(Client::new(&mock, "k").place(ORDER).await, Ok(98));
    assert_eq!(mock.sent(), [("future_trade.do", 0), ("future_order_info.do", 0)]);
}

#[tokio::test(start_paused = true)]
async fn order_that_a_query_does_not_find_stays_unknown() {
    let mock = Mock::new(&[Err(Lost::Silence), Ok((200, NONE_OPEN))]);
    let failure = Client::new(&mock, "k").place(ORDER).await.unwrap_err();
    assert_eq!(failure.next_step(Operation::Write), NextStep::Query);
    assert_eq!(failure.source().unwrap().to_string(), "Silence for ?api_key=***");
    assert!(!failure.to_string().contains("5E3A7"), "{failure}");
}

#[tokio::test(start_paused = true)]
async fn refused_query_is_no_empty_list() {
    for body in [r#"{"result":false,"error_code":10007}"#, r#"{"error_code":20022}"#] {
        let mock = Mock::new(&[Ok((200, body))]);
        assert!(Client::new(&mock, "k").open_orders().await.is_err(), "{body}");
        let unsure = Mock::new(&[Err(Lost::Silence), Ok((200, body))]);
        let failure = Client::new(&unsure, "k").place(ORDER).await.unwrap_err();
        assert_eq!(failure.next_step(Operation::Write), NextStep::Query, "{body}");
    }
    let mock = Mock::new(&[Ok((200, NONE_OPEN))]);
    assert_eq!(Client::new(&mock, "k").open_orders().await.as_deref(), Ok(&[][..]));
}

#[tokio::test(start_paused = true)]
async fn reply_without_an_order_id_is_no_placed_order() {
    let mock = Mock::new(&[Ok((200, r#"{"result":true}"#)), Ok((200, OPEN))]);
    assert_eq!(Client::new(&mock, "k").place(ORDER).await, Ok(98));
}

#[tokio::test(start_paused = true)]
async fn order_that_was_not_sent_or_is_limited_is_sent_again_after_the_wait() {
    let limited = Ok((200, r#"{"result":false,"error_code":20049}"#));
    let placed = Ok((200, r#"{"result":true,"order_id":7}"#));
    let mock = Mock::new(&[Err(Lost::NoRoute), limited, placed]);
    assert_eq!(Client::new(&mock, "k").place(ORDER).await, Ok(7));
    assert_eq!(mock.sent().iter().map(|(_, second)| *second).collect::<Vec<_>>(), [0, 1, 11]);
}

#[tokio::test]
async fn refused_connection_is_not_sent_by_any_transport() {
    let refusing = Refusing::new();
    let error = http(refusing.url()).send(&Request { path: "", form: String::new() }).await;
    assert_eq!(Http::stage(&error.err().unwrap()), Stage::Connecting);
    let refused = io::Error::from(io::ErrorKind::ConnectionRefused);
    assert_eq!(Socket::stage(&refused), Stage::Connecting);
}

#[tokio::test(start_paused = true)]
async fn refusal_keeps_the_type_of_the_exchange() {
    let mock = Mock::new(&[Ok((200, r#"{"result":false,"error_code":20008}"#))]);
    let failure = Client::new(&mock, "k").place(ORDER).await.unwrap_err();
    assert_eq!(failure.error(), Some(RestError::ContractBalanceTooLow));
    assert_eq!((failure.outcome(), mock.sent().len()), (Outcome::NotApplied, 1));
}
