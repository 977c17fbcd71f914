//! What clients do today: they send again what failed "transiently".
//!
//! The rule is not ours. Over HTTP it is the default strategy of `reqwest-retry`, the retry
//! middleware of reqwest, as its users have it: connection errors, timeouts, replies that never
//! came, 5xx, 408 and 429, up to three times, as in its own example. What the exchange reports in the
//! body of an HTTP 200 is judged by its words, as connectors do: "please retry", "system error", and
//! the like go out again. Over WebSocket a connection that broke or stayed silent is opened anew and
//! the frame sent again.
//!
//! It is no careless client: of a half-done batch it resends only the rows that failed, it never
//! resends a clear refusal, and after a timeout it drops the connection.

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
use reqwest_retry::RetryTransientMiddleware;
use reqwest_retry::policies::ExponentialBackoff;
use serde_json::Value;
use tokio::time::sleep;

use super::belief::{AfterCancel, Belief, Beliefs};
use super::call::{Call, label, number};
use super::exchange::Directions;
use super::intention::{Intention, Order, Step, Transport};
use super::transport::{self, Frames, PAUSE};

/// As in the example of `reqwest-retry`.
const RETRIES: u32 = 3;

/// What a message says when it asks for another attempt, or sounds like it.
const PLEASE_RETRY: [&str; 6] =
    ["retry", "system error", "time out", "too high", "temporally", "unavailable"];

fn sounds_transient(message: &str) -> bool {
    let message = message.to_lowercase();
    PLEASE_RETRY.iter().any(|words| message.contains(words))
}

/// Why an order was not placed, as far as this client can tell.
enum AnyError {
    Transient,
    Final(Option<i64>),
}

#[derive(Debug)]
pub(crate) struct ClientOfToday {
    directions: Directions,
    plain: reqwest::Client,
    http: ClientWithMiddleware,
    frames: Frames,
    beliefs: Beliefs,
}

impl ClientOfToday {
    pub(crate) fn new(directions: Directions) -> reqwest::Result<Self> {
        let policy = ExponentialBackoff::builder()
            .retry_bounds(PAUSE, 4 * PAUSE)
            .build_with_max_retries(RETRIES);
        let plain = transport::http(&directions)?;
        let http = ClientBuilder::new(plain.clone())
            .with(RetryTransientMiddleware::new_with_policy(policy))
            .build();
        let frames = Frames::new(directions.clone());
        Ok(Self { directions, plain, http, frames, beliefs: Beliefs::default() })
    }

    pub(crate) fn beliefs(self) -> Beliefs {
        self.beliefs
    }

    pub(crate) async fn take(&mut self, step: &Step) {
        match step {
            Step::Batch(intentions) => self.place_batch(intentions).await,
            Step::Single { intention, transport, then_cancel } => {
                let belief = self.place(*transport, intention).await;
                self.beliefs.orders.insert(intention.number, belief);
                if let (true, Belief::Placed(id)) = (then_cancel, belief) {
                    let label = intention.number.to_string();
                    let call = Call::Cancel { symbol: intention.order.symbol, id };
                    let after = match self.call(*transport, call, &label).await {
                        Err(AnyError::Final(Some(1051))) => AfterCancel::Filled,
                        // "Order does not exist": there is nothing left, so it must be cancelled.
                        Ok(_) | Err(AnyError::Final(Some(20015 | 1050))) => AfterCancel::Cancelled,
                        Err(_) => AfterCancel::Failed,
                    };
                    self.beliefs.cancels.insert(id, after);
                }
            }
        }
    }

    async fn place(&mut self, transport: Transport, intention: &Intention) -> Belief {
        let label = intention.number.to_string();
        let reply = self.call(transport, Call::Trade(&intention.order), &label).await;
        let id = reply.ok().and_then(|reply| number(reply.get("order_id")?));
        id.map_or(Belief::NotPlaced, Belief::Placed)
    }

    async fn place_batch(&mut self, intentions: &[Intention]) {
        let mut left = intentions.to_vec();
        for _ in 0..=RETRIES {
            let orders: Vec<Order> = left.iter().map(|intention| intention.order).collect();
            let label = label(left.iter().map(|intention| intention.number));
            let reply = self.call(Transport::Rest, Call::BatchTrade(&orders), &label).await;
            let Ok(reply) = reply else { break };
            let rows = reply.get("order_info").and_then(Value::as_array).cloned();
            let mut again = Vec::new();
            for (intention, row) in left.iter().zip(rows.unwrap_or_default()) {
                let id = row.get("order_id").and_then(number).filter(|id| *id >= 0);
                match id {
                    Some(id) => {
                        self.beliefs.orders.insert(intention.number, Belief::Placed(id));
                    }
                    None if matches!(rest_failure(&row), AnyError::Transient) => {
                        again.push(*intention);
                    }
                    None => {}
                }
            }
            left = again;
            if left.is_empty() {
                break;
            }
        }
        for intention in intentions {
            self.beliefs.orders.entry(intention.number).or_insert(Belief::NotPlaced);
        }
    }

    /// Sends, and sends again while the failure sounds transient.
    async fn call(
        &mut self,
        transport: Transport,
        call: Call<'_>,
        label: &str,
    ) -> Result<Value, AnyError> {
        let mut failure = AnyError::Transient;
        for _ in 0..=RETRIES {
            let reply = match transport {
                Transport::Rest => self.rest(call, label).await,
                Transport::WebSocket => self.web_socket(call, label).await,
            };
            match reply {
                Err(AnyError::Transient) => failure = AnyError::Transient,
                reply => return reply,
            }
            sleep(PAUSE).await;
        }
        Err(failure)
    }

    async fn rest(&self, call: Call<'_>, label: &str) -> Result<Value, AnyError> {
        let request = transport::request(&self.plain, &self.directions, call, label).build();
        // What the middleware has not mended is final.
        let gone = |_| AnyError::Final(None);
        let reply = self.http.execute(request.map_err(gone)?).await;
        let reply = reply.map_err(|_| AnyError::Final(None))?;
        if !reply.status().is_success() {
            return Err(AnyError::Final(None));
        }
        let body = reply.bytes().await.map_err(gone)?;
        let body: Value = serde_json::from_slice(&body).map_err(|_| AnyError::Final(None))?;
        // A batch is judged row by row.
        if body.get("result") == Some(&Value::Bool(true)) || body.get("order_info").is_some() {
            Ok(body)
        } else {
            Err(rest_failure(&body))
        }
    }

    async fn web_socket(&mut self, call: Call<'_>, label: &str) -> Result<Value, AnyError> {
        let answer = self.frames.ask(call.frame(label)).await;
        let answer = answer.map_err(|_| AnyError::Transient)?;
        let frame: Value = serde_json::from_str(&answer).map_err(|_| AnyError::Final(None))?;
        let message = frame.get(0).ok_or(AnyError::Final(None))?;
        match message.get("errorcode").and_then(number) {
            None => message.get("data").cloned().ok_or(AnyError::Final(None)),
            Some(code) => Err(failure(code, |code| {
                WebSocketError::from_code(code).map(|error| error.message())
            })),
        }
    }
}

fn rest_failure(reply: &Value) -> AnyError {
    match reply.get("error_code").and_then(number) {
        Some(code) => failure(code, |code| RestError::from_code(code).map(|error| error.message())),
        None => AnyError::Final(None),
    }
}

fn failure(code: i64, message: impl Fn(u32) -> Option<&'static str>) -> AnyError {
    let message = u32::try_from(code).ok().and_then(message);
    if message.is_some_and(sounds_transient) {
        AnyError::Transient
    } else {
        AnyError::Final(Some(code))
    }
}
