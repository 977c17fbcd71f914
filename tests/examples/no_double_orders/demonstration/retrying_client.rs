//! Client that retries as clients do today: it resends every request whose failure looks transient.
//!
//! Over HTTP it uses the default strategy of `reqwest-retry`, the retry middleware of reqwest: up
//! to three retries, as in the example of that crate, after a connection error, a timeout, a
//! missing reply, 5xx, 408 and 429. An error in the body of an HTTP 200 is judged by its message,
//! as common connectors do: the client resends after "please retry", "system error" and similar
//! messages. Over WebSocket it opens a new connection after a broken or silent one, and sends the
//! frame again.
//!
//! The client is not careless. It resends only the failed rows of a batch, never resends a clear
//! refusal, and drops the connection after a timeout.

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
use reqwest_retry::RetryTransientMiddleware;
use reqwest_retry::policies::ExponentialBackoff;
use serde_json::Value;
use tokio::time::sleep;

use super::belief::{AfterCancel, Belief, Beliefs};
use super::call::{Call, label, number};
use super::exchange::Endpoint;
use super::intention::{Intention, Order, Step, Transport};
use super::transport::{self, RETRY_DELAY, WebSocketClient};

/// Number of retries in the example of `reqwest-retry`.
const RETRIES: u32 = 3;

/// Parts of messages that look like a request to retry.
const TRANSIENT_WORDS: [&str; 6] =
    ["retry", "system error", "time out", "too high", "temporally", "unavailable"];

fn is_transient(message: &str) -> bool {
    let message = message.to_lowercase();
    TRANSIENT_WORDS.iter().any(|words| message.contains(words))
}

/// A failure as this client sees it.
enum AnyError {
    Transient,
    /// A failure that is not retried, with the exchange's code if there is one.
    Final(Option<i64>),
}

#[derive(Debug)]
pub(crate) struct RetryingClient {
    endpoint: Endpoint,
    plain: reqwest::Client,
    http: ClientWithMiddleware,
    web_socket: WebSocketClient,
    beliefs: Beliefs,
}

impl RetryingClient {
    pub(crate) fn new(endpoint: Endpoint) -> reqwest::Result<Self> {
        let policy = ExponentialBackoff::builder()
            .retry_bounds(RETRY_DELAY, 4 * RETRY_DELAY)
            .build_with_max_retries(RETRIES);
        let plain = transport::http(&endpoint)?;
        let http = ClientBuilder::new(plain.clone())
            .with(RetryTransientMiddleware::new_with_policy(policy))
            .build();
        let web_socket = WebSocketClient::new(endpoint.clone());
        Ok(Self { endpoint, plain, http, web_socket, beliefs: Beliefs::default() })
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
                        // The client takes "order does not exist" for a successful cancel.
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

    /// Sends a call, and resends it while the failure looks transient.
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
            sleep(RETRY_DELAY).await;
        }
        Err(failure)
    }

    async fn rest(&self, call: Call<'_>, label: &str) -> Result<Value, AnyError> {
        let request = transport::request(&self.plain, &self.endpoint, call, label).build();
        // The middleware has done the retries, so its error is final.
        let is_final = |_| AnyError::Final(None);
        let reply = self.http.execute(request.map_err(is_final)?).await;
        let reply = reply.map_err(|_| AnyError::Final(None))?;
        if !reply.status().is_success() {
            return Err(AnyError::Final(None));
        }
        let body = reply.bytes().await.map_err(is_final)?;
        let body: Value = serde_json::from_slice(&body).map_err(|_| AnyError::Final(None))?;
        // The rows of a batch are judged one by one.
        if body.get("result") == Some(&Value::Bool(true)) || body.get("order_info").is_some() {
            Ok(body)
        } else {
            Err(rest_failure(&body))
        }
    }

    async fn web_socket(&mut self, call: Call<'_>, label: &str) -> Result<Value, AnyError> {
        let answer = self.web_socket.send(call.frame(label)).await;
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
    if message.is_some_and(is_transient) {
        AnyError::Transient
    } else {
        AnyError::Final(Some(code))
    }
}
