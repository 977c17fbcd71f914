//! How requests get to the exchange: the same for both clients, which differ in what they make of the
//! replies.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

use super::call::{Call, INTENTION};
use super::exchange::Directions;

/// How long a client waits for an answer.
pub(crate) const PATIENCE: Duration = Duration::from_millis(30);

/// How long a client pauses before it sends again.
pub(crate) const PAUSE: Duration = Duration::from_millis(1);

/// One call, one request: it follows no redirect and sends nothing again by itself. Each request has
/// a connection of its own, so that the exchange can tell which came first.
pub(crate) fn http(directions: &Directions) -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .dns_resolver(Arc::new(Resolver(directions.clone())))
        .pool_max_idle_per_host(0)
        .timeout(PATIENCE)
        .build()
}

struct Resolver(Directions);

impl Resolve for Resolver {
    fn resolve(&self, _: Name) -> Resolving {
        let address = self.0.resolve();
        Box::pin(async move {
            let addresses: Addrs = Box::new(std::iter::once(address?));
            Ok(addresses)
        })
    }
}

pub(crate) fn request(
    http: &reqwest::Client,
    directions: &Directions,
    call: Call<'_>,
    label: &str,
) -> reqwest::RequestBuilder {
    let url = format!("http://exchange.invalid:{}/api/v1/{}", directions.port(), call.name());
    http.post(url).header(INTENTION, label).form(&call.parameters())
}

/// Why a frame got no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unanswered {
    /// There was no connection to send it on.
    NotSent,
    /// It may have arrived.
    NoAnswer,
}

/// A connection that is opened when it is needed.
#[derive(Debug)]
pub(crate) struct Frames {
    directions: Directions,
    stream: Option<WebSocketStream<TcpStream>>,
}

impl Frames {
    pub(crate) fn new(directions: Directions) -> Self {
        Self { directions, stream: None }
    }

    /// Sends a frame and waits for the answer.
    ///
    /// Answers carry no request id. So a connection that has failed to answer once is given up: what
    /// still came would pass for the answer to the next question.
    pub(crate) async fn ask(&mut self, frame: String) -> Result<String, Unanswered> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => {
                timeout(PATIENCE, self.connect()).await.ok().flatten().ok_or(Unanswered::NotSent)?
            }
        };
        let answer = timeout(PATIENCE, async {
            stream.send(Message::text(frame)).await.ok()?;
            loop {
                match stream.next().await?.ok()? {
                    Message::Text(text) => return Some(text.to_string()),
                    Message::Close(_) => return None,
                    _ => {}
                }
            }
        });
        let answer = answer.await.ok().flatten().ok_or(Unanswered::NoAnswer)?;
        self.stream = Some(stream);
        Ok(answer)
    }

    async fn connect(&self) -> Option<WebSocketStream<TcpStream>> {
        let address = self.directions.resolve().ok()?;
        let stream = TcpStream::connect(address).await.ok()?;
        let url = "ws://exchange.invalid/websocket/okcoinapi";
        let (stream, _) = tokio_tungstenite::client_async(url, stream).await.ok()?;
        Some(stream)
    }
}
