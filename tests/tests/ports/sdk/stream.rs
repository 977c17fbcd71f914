//! Requests over a WebSocket connection of any product.

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use exchange_error::AnyFailure;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::client::Result;
use super::products::Product;

/// A message of any WebSocket client.
pub(super) enum Message {
    Data(Vec<u8>),
    Close(Option<(u16, &'static str)>),
}

pub(super) trait Socket {
    async fn send(&mut self, text: String) -> io::Result<()>;

    /// Waits for the next message; `None` at the end of the stream.
    async fn next(&mut self) -> Option<io::Result<Message>>;
}

pub(super) struct Stream<S> {
    product: Product,
    socket: S,
    /// Frames that answer no request of this client.
    pub(super) events: VecDeque<String>,
}

impl<S: Socket> Stream<S> {
    pub(super) fn new(product: Product, socket: S) -> Self {
        Self { product, socket, events: VecDeque::new() }
    }

    /// Sends a request, and waits for the frame that has its id.
    pub(super) async fn call<T: DeserializeOwned>(&mut self, id: u64, method: &str) -> Result<T> {
        let text = format!(r#"{{"id":{id},"method":"{method}"}}"#);
        if let Err(error) = self.socket.send(text).await {
            return Err(self.gone(&error));
        }
        let answer = tokio::time::timeout(Duration::from_secs(10), self.answer(id));
        match answer.await {
            Ok(answer) => self.result(&answer?),
            Err(_) => Err(self.product.exchange.no_answer()),
        }
    }

    /// Returns the frame that has this id.
    async fn answer(&mut self, id: u64) -> Result<String> {
        #[derive(Deserialize)]
        struct Head {
            id: Option<u64>,
        }
        let exchange = self.product.exchange;
        loop {
            let bytes = match self.socket.next().await {
                Some(Ok(Message::Data(bytes))) => bytes,
                Some(Ok(Message::Close(Some((code, reason))))) => {
                    return Err(exchange.closed(Some(code), reason));
                }
                Some(Ok(Message::Close(None))) | None => return Err(exchange.closed(None, "")),
                Some(Err(error)) => return Err(self.gone(&error)),
            };
            let text = exchange.message_text(&bytes)?;
            match exchange.decode_frame::<Head>(&*text) {
                // A failure without an id may be about any request.
                Err(failure) if failure.id().is_none_or(|sent| sent == id.to_string()) => {
                    return Err(failure);
                }
                Ok(head) if head.id == Some(id) => return Ok(text.into_owned()),
                _ => self.events.push_back(text.into_owned()),
            }
        }
    }

    /// Parses the result of a frame.
    fn result<T: DeserializeOwned>(&self, frame: &str) -> Result<T> {
        #[derive(Deserialize)]
        struct Answer<T> {
            result: T,
        }
        Ok(self.product.exchange.decode_frame::<Answer<T>>(frame)?.result)
    }

    /// Returns the failure of a request over a connection that is gone.
    fn gone(&self, error: &io::Error) -> AnyFailure {
        self.product.exchange.closed(None, "").because(error)
    }
}
