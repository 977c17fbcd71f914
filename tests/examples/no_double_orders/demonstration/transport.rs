//! HTTP and WebSocket connections to the exchange, the same for both clients.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

use super::call::{Call, INTENTION};
use super::exchange::Endpoint;

/// Time that a client waits for a reply.
pub(crate) const REPLY_TIMEOUT: Duration = Duration::from_millis(30);

/// Time between two attempts.
pub(crate) const RETRY_DELAY: Duration = Duration::from_millis(1);

/// Creates an HTTP client that follows no redirects and sends each request once.
///
/// Each request opens a new connection, because the exchange orders requests by their connections.
pub(crate) fn http(endpoint: &Endpoint) -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .dns_resolver(Arc::new(Resolver(endpoint.clone())))
        .pool_max_idle_per_host(0)
        .timeout(REPLY_TIMEOUT)
        .build()
}

struct Resolver(Endpoint);

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
    endpoint: &Endpoint,
    call: Call<'_>,
    label: &str,
) -> reqwest::RequestBuilder {
    let url = format!("http://exchange.invalid:{}/api/v1/{}", endpoint.port(), call.name());
    http.post(url).header(INTENTION, label).form(&call.parameters())
}

/// Reason why a frame got no reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unanswered {
    /// No connection could be opened.
    NotSent,
    /// The frame may have arrived.
    NoAnswer,
}

/// A WebSocket client that connects when it sends the first frame.
#[derive(Debug)]
pub(crate) struct WebSocketClient {
    endpoint: Endpoint,
    stream: Option<WebSocketStream<TcpStream>>,
}

impl WebSocketClient {
    pub(crate) fn new(endpoint: Endpoint) -> Self {
        Self { endpoint, stream: None }
    }

    /// Sends a frame and waits for the reply.
    ///
    /// Replies have no request id, so a late reply would be taken for the reply to the next frame.
    /// A connection without a reply in time is therefore closed.
    pub(crate) async fn send(&mut self, frame: String) -> Result<String, Unanswered> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => timeout(REPLY_TIMEOUT, self.connect())
                .await
                .ok()
                .flatten()
                .ok_or(Unanswered::NotSent)?,
        };
        let answer = timeout(REPLY_TIMEOUT, async {
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
        let address = self.endpoint.resolve().ok()?;
        let stream = TcpStream::connect(address).await.ok()?;
        let url = "ws://exchange.invalid/websocket/okcoinapi";
        let (stream, _) = tokio_tungstenite::client_async(url, stream).await.ok()?;
        Some(stream)
    }
}
