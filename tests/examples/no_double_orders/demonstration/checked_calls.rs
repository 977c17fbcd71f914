//! Calls whose failures are verdicts: from whatever happened to `Failure`.

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Classified, Failure, Operation, Outcome, Retry};
use serde_json::Value;
use tokio::time::sleep;

use super::call::{Call, Query};
use super::exchange::Directions;
use super::intention::Transport;
use super::reconciliation::{Listed, listed};
use super::transport::{self, Frames, PAUSE, Unanswered};

/// A failure of either API.
pub(crate) type AnyError = Box<dyn Classified>;

#[derive(Debug)]
pub(crate) struct CheckedCalls {
    directions: Directions,
    http: reqwest::Client,
    frames: Frames,
}

impl CheckedCalls {
    pub(crate) fn new(directions: Directions) -> reqwest::Result<Self> {
        let http = transport::http(&directions)?;
        let frames = Frames::new(directions.clone());
        Ok(Self { directions, http, frames })
    }

    /// A question may be put again at will, over the transport that the order took.
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
            sleep(PAUSE).await;
        }
    }

    /// The data of a success. What earlier attempts of the same request left open is folded into
    /// a failure.
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

    /// Status and body of whatever the exchange replies.
    pub(crate) async fn send(
        &self,
        call: Call<'_>,
        label: &str,
    ) -> Result<(u16, Vec<u8>), Failure<RestError>> {
        let request = transport::request(&self.http, &self.directions, call, label);
        // What cannot connect was not sent; whatever else fails may have arrived.
        let reply = request.send().await?;
        let status = reply.status().as_u16();
        Ok((status, reply.bytes().await?.to_vec()))
    }

    async fn web_socket(
        &mut self,
        call: Call<'_>,
        label: &str,
    ) -> Result<Value, Failure<WebSocketError>> {
        let frame = match self.frames.ask(call.frame(label)).await {
            Ok(frame) => frame,
            Err(Unanswered::NotSent) => return Err(Failure::not_sent()),
            Err(Unanswered::NoAnswer) => return Err(Failure::no_answer()),
        };
        WebSocketError::check_frame(&frame)?;
        let frame: Value = serde_json::from_str(&frame).map_err(|_| Failure::no_answer())?;
        frame.pointer("/0/data").cloned().ok_or_else(Failure::no_answer)
    }
}
