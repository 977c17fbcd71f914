//! Calls to the exchange that return a `Failure` for every error, over both transports.

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Classified, Failure, Operation, Outcome, Retry};
use serde_json::Value;
use tokio::time::sleep;

use super::call::{Call, Query};
use super::exchange::Endpoint;
use super::intention::Transport;
use super::reconciliation::{Listed, listed};
use super::transport::{self, RETRY_DELAY, Unanswered, WebSocketClient};

/// A failure of the REST or the WebSocket API.
pub(crate) type AnyError = Box<dyn Classified>;

#[derive(Debug)]
pub(crate) struct CheckedCalls {
    endpoint: Endpoint,
    http: reqwest::Client,
    web_socket: WebSocketClient,
}

impl CheckedCalls {
    pub(crate) fn new(endpoint: Endpoint) -> reqwest::Result<Self> {
        let http = transport::http(&endpoint)?;
        let web_socket = WebSocketClient::new(endpoint.clone());
        Ok(Self { endpoint, http, web_socket })
    }

    /// Queries orders, and repeats the query until it is answered.
    pub(crate) async fn read(
        &mut self,
        transport: Transport,
        symbol: &str,
        query: Query,
        label: &str,
    ) -> Result<Vec<Listed>, AnyError> {
        let call = Call::OrderInfo { symbol, query };
        loop {
            let reply = self.call(transport, call, label, Outcome::NotApplied).await;
            match reply {
                Ok(reply) => {
                    return listed(&reply).ok_or_else(|| Failure::<RestError>::no_answer().into());
                }
                Err(failure) if failure.may_resend(Operation::Read) => {}
                Err(failure) if failure.retry() == Retry::AfterBan => {}
                Err(failure) => return Err(failure),
            }
            sleep(RETRY_DELAY).await;
        }
    }

    /// Sends a call once and returns the data of a success. The outcome of earlier attempts of the
    /// same request is folded into a failure.
    pub(crate) async fn call(
        &mut self,
        transport: Transport,
        call: Call<'_>,
        label: &str,
        earlier: Outcome,
    ) -> Result<Value, AnyError> {
        match transport {
            Transport::Rest => {
                self.rest(call, label).await.map_err(|failure| failure.after(earlier).into())
            }
            Transport::WebSocket => {
                let reply = self.web_socket(call, label).await;
                reply.map_err(|failure| failure.after(earlier).into())
            }
        }
    }

    async fn rest(&self, call: Call<'_>, label: &str) -> Result<Value, Failure<RestError>> {
        let (status, body) = self.send(call, label).await?;
        RestError::check_response(status, &body)?;
        serde_json::from_slice(&body).map_err(|_| Failure::<RestError>::no_answer())
    }

    /// Sends a call over REST and returns status and body of the reply, unchecked.
    pub(crate) async fn send(
        &self,
        call: Call<'_>,
        label: &str,
    ) -> Result<(u16, Vec<u8>), Failure<RestError>> {
        let request = transport::request(&self.http, &self.endpoint, call, label);
        // `?` returns `not_sent` if the connection failed, and `no_answer` for every other error.
        let reply = request.send().await?;
        let status = reply.status().as_u16();
        Ok((status, reply.bytes().await?.to_vec()))
    }

    async fn web_socket(
        &mut self,
        call: Call<'_>,
        label: &str,
    ) -> Result<Value, Failure<WebSocketError>> {
        let frame = match self.web_socket.send(call.frame(label)).await {
            Ok(frame) => frame,
            Err(Unanswered::NotSent) => return Err(Failure::not_sent()),
            Err(Unanswered::NoAnswer) => return Err(Failure::no_answer()),
        };
        WebSocketError::check_frame(&frame)?;
        let frame: Value = serde_json::from_str(&frame).map_err(|_| Failure::no_answer())?;
        frame.pointer("/0/data").cloned().ok_or_else(Failure::no_answer)
    }
}
