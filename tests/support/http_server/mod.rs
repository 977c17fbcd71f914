//! Local HTTP server that answers, closes connections or stays silent, as exchanges and networks do.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// Reaction to a request that has arrived.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// Sends these bytes, then closes the connection.
    Bytes(String),
    /// Closes the connection without an answer.
    Close,
    /// Sends nothing and keeps the connection open.
    Silence,
}

/// Returns a response without a length, so that it ends with the connection.
pub(crate) fn reply(status: &str, headers: &[&str], body: &str) -> Answer {
    let status = format!("HTTP/1.1 {status}");
    let head = [&[&*status], headers, &["connection: close"]].concat().join("\r\n");
    Answer::Bytes(format!("{head}\r\n\r\n{body}"))
}

#[derive(Clone, Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    arrived: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts a server that gives each request the next answer, and repeats the last one.
    pub(crate) async fn start(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let arrived = Arc::default();
        let server = Self { address, arrived: Arc::clone(&arrived) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (answers, arrived) = (answers.clone(), Arc::clone(&arrived));
                tokio::spawn(async move { serve(stream, &answers, &arrived).await });
            }
        });
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the number of requests that have arrived completely.
    pub(crate) fn arrived(&self) -> usize {
        self.arrived.lock().unwrap().len()
    }

    /// Returns the method of each request that has arrived completely.
    #[allow(dead_code, reason = "some tests only count the requests")]
    pub(crate) fn methods(&self) -> Vec<String> {
        self.arrived.lock().unwrap().clone()
    }
}

async fn serve(mut stream: TcpStream, answers: &[Answer], arrived: &Mutex<Vec<String>>) {
    let Some(request) = read_request(&mut stream).await else { return };
    let number = {
        let mut arrived = arrived.lock().unwrap();
        arrived.push(request.split(' ').next().unwrap_or_default().to_owned());
        arrived.len() - 1
    };
    match answers.get(number).or(answers.last()).unwrap() {
        Answer::Bytes(bytes) => {
            stream.write_all(bytes.as_bytes()).await.unwrap();
            stream.shutdown().await.unwrap();
        }
        Answer::Close => {}
        Answer::Silence => std::future::pending().await,
    }
}

/// Reads a request with its body; `None` if the client disconnects before the end.
async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut request = String::new();
    loop {
        let mut bytes = [0; 4096];
        let count = stream.read(&mut bytes).await.ok()?;
        if count == 0 {
            return None;
        }
        request.push_str(str::from_utf8(&bytes[..count]).unwrap());
        let Some((head, body)) = request.split_once("\r\n\r\n") else { continue };
        let length = head.to_lowercase().lines().find_map(|line| {
            line.strip_prefix("content-length:").map(|length| length.trim().parse().unwrap())
        });
        if body.len() >= length.unwrap_or(0) {
            return Some(request);
        }
    }
}

/// An address that refuses connections. Bound, so that no other process can listen on it.
#[derive(Debug)]
pub(crate) struct Refusing(TcpSocket);

impl Refusing {
    pub(crate) fn new() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
        Self(socket)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.0.local_addr().unwrap())
    }
}
