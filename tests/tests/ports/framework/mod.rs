//! An engine over many exchanges that stores its orders with their failures, and resumes after a restart.

mod adapters;
mod engine;
mod order;

use std::collections::HashSet;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use exchange_error::okcoin::futures::RestError;
use exchange_error::{NextStep, Operation, Outcome};

use self::adapters::{Adapter, Bolt, BoltError, Later, Network, OkCoin};
use self::engine::{Engine, Store};
use self::order::{EngineError, Order, State};

const OKCOIN: &str = "OKCoin futures REST";
const PLACED: &str = r#"{"result":true,"order_id":7}"#;
const OPEN: &str = r#"{"result":true,"orders":[{"order_id":7,"price":100}]}"#;
const NONE_OPEN: &str = r#"{"result":true,"orders":[]}"#;

/// A network that never answers.
struct Silent;

impl Network for Silent {
    fn send(&self, _: String) -> Later<'_, (u16, String), io::Error> {
        Box::pin(std::future::pending())
    }
}

/// A network that gives these answers and keeps the paths.
struct Mock {
    answers: Mutex<Vec<io::Result<(u16, String)>>>,
    sent: Mutex<Vec<String>>,
}

impl Mock {
    fn new<const N: usize>(answers: [Result<&str, io::ErrorKind>; N]) -> Arc<Self> {
        let answer = |answer: Result<&str, io::ErrorKind>| match answer {
            Ok(body) => Ok((200, body.to_owned())),
            Err(kind) => Err(io::Error::from(kind)),
        };
        let answers = answers.into_iter().rev().map(answer).collect();
        Arc::new(Self { answers: Mutex::new(answers), sent: Mutex::default() })
    }

    /// Returns the first word of each path.
    fn sent(&self) -> Vec<String> {
        let word = |path: &String| path.split(['/', '.']).next().unwrap_or_default().to_owned();
        self.sent.lock().unwrap().iter().map(word).collect()
    }
}

impl Network for Mock {
    fn send(&self, path: String) -> Later<'_, (u16, String), io::Error> {
        self.sent.lock().unwrap().push(path);
        let answer = self.answers.lock().unwrap().pop().expect("a request that the test expects");
        Box::pin(async { answer })
    }
}

const LOST: Result<&str, io::ErrorKind> = Err(io::ErrorKind::ConnectionReset);
const NOT_CONNECTED: Result<&str, io::ErrorKind> = Err(io::ErrorKind::ConnectionRefused);

/// Opens an engine with the stored orders.
fn engine<N: Network + 'static>(okcoin: &Arc<N>, bolt: &Arc<N>, store: &Store) -> Engine {
    let adapters: [Arc<dyn Adapter>; 2] =
        [Arc::new(OkCoin(okcoin.clone())), Arc::new(Bolt(bolt.clone()))];
    Engine::open(adapters.into(), store.clone()).unwrap()
}

fn order(exchange: &str) -> Order {
    Order { id: "a".to_owned(), exchange: exchange.to_owned(), price: 100 }
}

/// Runs one order for ten minutes with a restart before each second, and returns its state.
async fn run<const N: usize>(
    exchange: &str,
    answers: [Result<&str, io::ErrorKind>; N],
) -> (State, Vec<String>) {
    let (mock, store) = (Mock::new(answers), Store::default());
    let mut first = engine(&mock, &mock, &store);
    first.submit(order(exchange));
    first.run(Duration::ZERO).await.unwrap();
    for second in 1..600 {
        engine(&mock, &mock, &store).run(Duration::from_secs(second)).await.unwrap();
    }
    let state = engine(&mock, &mock, &store).states().next().unwrap().clone();
    (state, mock.sent())
}

#[tokio::test]
async fn order_whose_answer_is_cut_off_is_sent_once_and_queried() {
    for lost in [Ok(r#"{"result":true,"order_i"#), Ok(""), LOST, Err(io::ErrorKind::UnexpectedEof)]
    {
        let (state, sent) = run(OKCOIN, [lost, Ok(OPEN)]).await;
        assert_eq!(state, State::Placed(7), "{lost:?}");
        assert_eq!(sent, ["future_trade", "future_order_info"]);
    }
}

#[tokio::test]
async fn order_that_is_not_found_is_reported_and_not_sent_again() {
    let (state, sent) = run(OKCOIN, [LOST, Ok(NONE_OPEN), Ok(NONE_OPEN), Ok(NONE_OPEN)]).await;
    let State::Ended(EngineError::NotFound(failure)) = state else { panic!("{state:?}") };
    assert_eq!((failure.outcome(), sent.len()), (Outcome::Unknown, 4));
    let failure = failure.downcast::<RestError>().unwrap();
    assert_eq!(failure.error(), RestError::from_timeout());
}

#[tokio::test]
async fn refused_query_is_no_proof_that_there_is_no_order() {
    let refused = Ok(r#"{"result":false,"error_code":20024}"#);
    let limited = Ok(r#"{"result":false,"error_code":20049}"#);
    let (state, sent) = run(OKCOIN, [LOST, refused, limited, LOST, refused, Ok(OPEN)]).await;
    assert_eq!((state, sent.len()), (State::Placed(7), 6));
    assert_eq!(sent.iter().filter(|path| *path == "future_trade").count(), 1);
}

#[tokio::test]
async fn order_in_flight_is_queried_after_a_restart() {
    let (silent, store) = (Arc::new(Silent), Store::default());
    let mut stopped = engine(&silent, &silent, &store);
    stopped.submit(order(OKCOIN));
    let run = tokio::time::timeout(Duration::from_millis(10), stopped.run(Duration::ZERO));
    assert!(run.await.is_err(), "stopped while the order was in flight");
    drop(stopped);

    let network = Mock::new([Ok(OPEN)]);
    let mut engine = engine(&network, &network, &store);
    for second in 1..4 {
        engine.run(Duration::from_secs(second)).await.unwrap();
    }
    assert_eq!(engine.states().collect::<Vec<_>>(), [&State::Placed(7)]);
    assert_eq!(network.sent(), ["future_order_info"]);
}

#[tokio::test]
async fn order_that_was_not_sent_is_sent_again() {
    let limited = Ok(r#"{"result":false,"error_code":20049}"#);
    let (state, sent) = run(OKCOIN, [NOT_CONNECTED, limited, Ok(PLACED)]).await;
    assert_eq!((state, sent.len()), (State::Placed(7), 3));
}

#[tokio::test]
async fn refusal_after_a_lost_answer_does_not_end_the_order() {
    let found = Ok(r#"{"error":"none","number":7}"#);
    for refused in [r#"{"error":"funds"}"#, r#"{"error":"duplicate"}"#] {
        let (state, sent) = run("Bolt", [LOST, Ok(refused), found]).await;
        assert_eq!(state, State::Placed(7), "{refused}");
        assert_eq!(sent, ["place", "place", "find"]);
    }
    let (state, sent) = run("Bolt", [Ok(r#"{"error":"funds"}"#)]).await;
    let State::Ended(EngineError::Exchange(failure)) = state else { panic!("{state:?}") };
    assert!(failure.is_error(BoltError::InsufficientFunds));
    assert_eq!(sent, ["place"]);
}

#[tokio::test]
async fn expired_session_is_opened_before_the_order_is_sent_again() {
    let (expired, done) = (Ok(r#"{"error":"session"}"#), Ok(r#"{"error":"none","number":7}"#));
    let (state, sent) = run("Bolt", [expired, Ok(r#"{"error":"none"}"#), done]).await;
    assert_eq!(state, State::Placed(7));
    assert_eq!(sent, ["place", "log-in", "place"]);
}

#[tokio::test]
async fn ban_stops_all_orders_of_one_exchange_across_a_restart() {
    let (okcoin, bolt) = (Mock::new([Ok(PLACED)]), Mock::new([Ok(r#"{"error":"blocked"}"#)]));
    let store = Store::default();
    let mut first = engine(&okcoin, &bolt, &store);
    for exchange in ["Bolt", "Bolt", OKCOIN] {
        first.submit(order(exchange));
    }
    for second in 0..2 {
        first.run(Duration::from_secs(second)).await.unwrap();
    }
    for second in 2..300 {
        engine(&okcoin, &bolt, &store).run(Duration::from_secs(second)).await.unwrap();
    }
    assert_eq!((bolt.sent().len(), okcoin.sent().len()), (1, 1));

    let bolt =
        Mock::new([Ok(r#"{"error":"none","number":7}"#), Ok(r#"{"error":"none","number":8}"#)]);
    let mut later = engine(&okcoin, &bolt, &store);
    later.run(Duration::from_secs(300)).await.unwrap();
    assert_eq!(bolt.sent(), ["place", "place"]);
    let placed = [7, 8, 7].map(State::Placed);
    assert!(later.states().eq(&placed));
}

#[tokio::test]
async fn errors_are_counted_stored_and_compared() {
    let funds = Ok(r#"{"error":"funds"}"#);
    let (mock, store) = (Mock::new([funds, Ok(r#"{"error":"funds"}"#)]), Store::default());
    let mut engine = engine(&mock, &mock, &store);
    for exchange in ["Bolt", "Bolt", "Cash"] {
        engine.submit(order(exchange));
    }
    engine.run(Duration::ZERO).await.unwrap();
    assert_eq!(engine.errors().values().collect::<Vec<_>>(), [&2, &1]);

    let errors: Vec<EngineError> = engine.errors().into_keys().cloned().collect();
    assert!(errors.is_sorted());
    let stored = serde_json::to_string(&errors).unwrap();
    let read: Vec<EngineError> = serde_json::from_str(&stored).unwrap();
    assert_eq!(read, errors);
    assert_eq!(HashSet::from_iter(read), errors.iter().cloned().collect::<HashSet<_>>());
    let EngineError::Exchange(failure) = &errors[0] else { panic!("{errors:?}") };
    assert_eq!(failure.exchange(), BoltError::NAME);
    assert_eq!(failure.next_step(Operation::IdempotentWrite), NextStep::GiveUp);
    assert_eq!(errors[1].to_string(), "no exchange has the name `Cash`");
}
