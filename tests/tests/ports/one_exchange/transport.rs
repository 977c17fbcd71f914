//! The transport below the client: an HTTP client, a socket, or a mock.

use std::error::Error;
use std::io;
use std::net::SocketAddr;

use exchange_error::integration::client::Stage;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A signed request.
pub(super) struct Request {
    pub(super) path: &'static str,
    pub(super) form: String,
}

/// A response that has been read to its end.
#[derive(Clone)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) body: Vec<u8>,
}

pub(super) trait Transport {
    type Error: Error + 'static;

    /// Sends a request and reads its response.
    async fn send(&self, request: &Request) -> Result<Reply, Self::Error>;

    /// Returns the stage that a request reached before this error.
    fn stage(error: &Self::Error) -> Stage {
        Stage::of(error)
    }
}

/// An HTTP client with connections that stay open.
pub(super) struct Http {
    pub(super) client: reqwest::Client,
    pub(super) url: String,
}

impl Transport for Http {
    type Error = reqwest::Error;

    async fn send(&self, request: &Request) -> Result<Reply, reqwest::Error> {
        let url = format!("{}{}", self.url, request.path);
        let response = self.client.post(url).body(request.form.clone()).send().await?;
        let status = response.status().as_u16();
        Ok(Reply { status, body: response.bytes().await?.into() })
    }

    fn stage(error: &reqwest::Error) -> Stage {
        Stage::from(error)
    }
}

/// A connection for each request, which ends the response.
pub(super) struct Socket(pub(super) SocketAddr);

impl Transport for Socket {
    type Error = io::Error;

    async fn send(&self, request: &Request) -> io::Result<Reply> {
        let Request { path, form } = request;
        let mut stream = TcpStream::connect(self.0).await?;
        let head = format!("POST /{path} HTTP/1.1\r\ncontent-length: {}\r\n\r\n", form.len());
        stream.write_all(head.as_bytes()).await?;
        stream.write_all(form.as_bytes()).await?;
        let mut response = String::new();
        stream.read_to_string(&mut response).await?;
        let (head, body) = response.split_once("\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.ok_or(io::ErrorKind::InvalidData)?;
        Ok(Reply { status, body: body.into() })
    }
}
