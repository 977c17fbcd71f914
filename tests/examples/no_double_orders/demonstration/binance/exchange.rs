//! Fake exchange: an HTTP server on this machine that answers as the Binance spot API does.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::extract::{ConnectInfo, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::super::exchange::connection::{ConnectionHandle, SerialListener};
use super::super::transport::REPLY_TIMEOUT;
use super::fault::{Answer, RequestKind, draw};

pub(crate) type Parameters = HashMap<String, String>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// An open order fills after some requests.
    Open {
        fills_at: u64,
    },
    Filled,
}

/// Executions, refusals and answers. Clients never see them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger {
    seed: u64,
    clock: u64,
    /// Orders by the number of their intention, in the order of their execution.
    executed: Vec<(usize, Status)>,
    refused: BTreeSet<usize>,
    banned_until_ms: u64,
    counts: BTreeMap<(RequestKind, usize), u64>,
    answers: BTreeMap<Answer, (u64, u64)>,
}

impl Ledger {
    pub(crate) fn executions(&self, number: usize) -> usize {
        self.executed.iter().filter(|(own, _)| *own == number).count()
    }

    pub(crate) fn is_refused(&self, number: usize) -> bool {
        self.refused.contains(&number)
    }

    pub(crate) const fn requests(&self) -> u64 {
        self.clock
    }

    /// Numbers of orders that executed, and that did not, by answer.
    pub(crate) const fn answers(&self) -> &BTreeMap<Answer, (u64, u64)> {
        &self.answers
    }

    /// Returns the last order of an intention.
    fn order(&self, number: usize) -> Option<Status> {
        self.executed.iter().rev().find(|(own, _)| *own == number).map(|(_, status)| *status)
    }

    /// Advances the clock by one request, and fills the orders that are due.
    fn advance(&mut self) {
        self.clock += 1;
        for (_, status) in &mut self.executed {
            if matches!(status, Status::Open { fills_at } if *fills_at <= self.clock) {
                *status = Status::Filled;
            }
        }
    }
}

/// Status and body of a reply, and the fault that is laid over it.
struct Reply {
    answer: Answer,
    status: u16,
    body: Value,
}

#[derive(Clone, Debug)]
struct AppState(Arc<Mutex<Ledger>>);

impl AppState {
    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A running exchange, which stops on drop.
#[derive(Debug)]
pub(crate) struct Exchange {
    state: AppState,
    address: SocketAddr,
    task: JoinHandle<io::Result<()>>,
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Exchange {
    /// Starts an exchange on a free port.
    pub(crate) async fn open(seed: u64) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let state = AppState(Arc::new(Mutex::new(Ledger { seed, ..Ledger::default() })));
        let router = Router::new()
            .route("/api/v3/order", post(serve_order).get(get(serve_query)))
            .with_state(state.clone())
            .into_make_service_with_connect_info::<ConnectionHandle>();
        let server = axum::serve(SerialListener::new(listener), router);
        let task = tokio::spawn(server.into_future());
        Ok(Self { state, address, task })
    }

    pub(crate) const fn port(&self) -> u16 {
        self.address.port()
    }

    /// Stops the exchange and returns the ledger.
    pub(crate) fn close(self) -> Ledger {
        std::mem::take(&mut *self.state.ledger())
    }
}

async fn serve_order(
    state: State<AppState>,
    connection: ConnectInfo<ConnectionHandle>,
    parameters: Form<Parameters>,
) -> Response {
    serve(RequestKind::Order, state, connection, parameters).await
}

async fn serve_query(
    state: State<AppState>,
    connection: ConnectInfo<ConnectionHandle>,
    parameters: Form<Parameters>,
) -> Response {
    serve(RequestKind::Query, state, connection, parameters).await
}

/// Handles a request: decides, releases the next request, and replies.
async fn serve(
    kind: RequestKind,
    State(state): State<AppState>,
    ConnectInfo(connection): ConnectInfo<ConnectionHandle>,
    Form(parameters): Form<Parameters>,
) -> Response {
    let reply = handle(&mut state.ledger(), kind, &parameters);
    connection.release_next();
    match reply.answer {
        Answer::Silence => tokio::time::sleep(2 * REPLY_TIMEOUT).await,
        Answer::Dropped => connection.cut_before_reply(),
        _ => {}
    }
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, [(header::CONTENT_TYPE, "application/json")], reply.body.to_string()).into_response()
}

/// Returns the number of an intention, which its client order id has.
fn intention(parameters: &Parameters) -> Option<usize> {
    let id = parameters.get("newClientOrderId").or_else(|| parameters.get("origClientOrderId"))?;
    id.strip_prefix("intention-")?.parse().ok()
}

fn error(code: i32, message: &str) -> Value {
    json!({"code": code, "msg": message})
}

/// Duration of a ban. A query is answered within a millisecond.
const BAN: Duration = Duration::from_millis(8);

fn handle(ledger: &mut Ledger, kind: RequestKind, parameters: &Parameters) -> Reply {
    let Some(number) = intention(parameters) else {
        let body = error(-1102, "Mandatory parameter 'newClientOrderId' was not sent.");
        return Reply { answer: Answer::Plain, status: 400, body };
    };
    ledger.advance();
    let nth = ledger.counts.entry((kind, number)).or_default();
    let (executes, mut answer, mut rng) = draw(ledger.seed, kind, number, *nth);
    *nth += 1;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    let now = u64::try_from(now).unwrap_or(u64::MAX);
    if now < ledger.banned_until_ms {
        answer = Answer::Banned;
    } else if answer == Answer::Banned {
        ledger.banned_until_ms = now + u64::try_from(BAN.as_millis()).unwrap_or_default();
    }
    let executes = executes && answer != Answer::Banned;
    let (status, body) = match kind {
        RequestKind::Query => query(ledger, number),
        RequestKind::Order => {
            // One intention in twenty breaks a filter.
            let is_bad = number % 20 == 7;
            let fills_at = ledger.clock + rng.u64(0..6);
            let (is_new, status, body) = order(ledger, number, is_bad, executes, fills_at);
            let count = ledger.answers.entry(answer).or_default();
            *(if is_new { &mut count.0 } else { &mut count.1 }) += 1;
            (status, body)
        }
    };
    let (status, body) = match answer {
        Answer::Plain | Answer::Silence | Answer::Dropped => (status, body),
        Answer::BackendTimeout => (
            408,
            error(
                -1007,
                "Timeout waiting for response from backend server. Send status unknown; execution status unknown.",
            ),
        ),
        Answer::UnknownError => {
            (503, error(-1000, "Unknown error, please check your request or try again later."))
        }
        Answer::RateLimited => (
            429,
            error(
                -1003,
                "Too much request weight used; current limit is 6000 request weight per 1 MINUTE.",
            ),
        ),
        Answer::Banned => {
            let until = ledger.banned_until_ms;
            (
                418,
                error(
                    -1003,
                    &format!("Way too much request weight used; IP banned until {until}."),
                ),
            )
        }
    };
    Reply { answer, status, body }
}

/// Executes an order or not. Returns true if it executed, and the reply without a fault.
fn order(
    ledger: &mut Ledger,
    number: usize,
    is_bad: bool,
    executes: bool,
    fills_at: u64,
) -> (bool, u16, Value) {
    if is_bad {
        ledger.refused.insert(number);
        return (false, 400, error(-1013, "Filter failure: LOT_SIZE"));
    }
    if !executes {
        return (false, 200, json!({}));
    }
    // The id is unique among open orders only: one that filled is free again.
    if matches!(ledger.order(number), Some(Status::Open { .. })) {
        return (false, 400, error(-2010, "Duplicate order sent."));
    }
    let is_filled = fills_at <= ledger.clock;
    let status = if is_filled { Status::Filled } else { Status::Open { fills_at } };
    ledger.executed.push((number, status));
    let id = ledger.executed.len();
    (
        true,
        200,
        json!({"symbol": "BTCUSDT", "orderId": id, "clientOrderId": format!("intention-{number}")}),
    )
}

fn query(ledger: &Ledger, number: usize) -> (u16, Value) {
    let status = match ledger.order(number) {
        None => return (400, error(-2013, "Order does not exist.")),
        Some(Status::Open { .. }) => "NEW",
        Some(Status::Filled) => "FILLED",
    };
    let id = format!("intention-{number}");
    (200, json!({"symbol": "BTCUSDT", "clientOrderId": id, "status": status}))
}
