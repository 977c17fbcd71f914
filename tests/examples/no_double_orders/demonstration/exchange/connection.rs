//! Connections of the exchange. Requests are read one at a time, in the order in which their
//! connections were opened.
//!
//! This makes the model of the demonstration exact on a machine of any speed: if a client gives up
//! on an order and queries the order list, the exchange decides on the order before it answers the
//! query.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// A listener that accepts a connection after the request of the previous one is decided.
#[derive(Debug)]
pub(crate) struct SerialListener {
    listener: TcpListener,
    permits: Arc<Semaphore>,
}

impl SerialListener {
    pub(crate) fn new(listener: TcpListener) -> Self {
        Self { listener, permits: Arc::new(Semaphore::new(1)) }
    }
}

impl Listener for SerialListener {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        // `acquire_owned` fails for a closed semaphore only, and this one is never closed.
        let permit = self.permits.clone().acquire_owned().await.ok();
        let (stream, address) = Listener::accept(&mut self.listener).await;
        let connection = ConnectionHandle(Arc::new(State {
            permit: Mutex::new(permit),
            cut: AtomicU8::new(WHOLE),
        }));
        (Connection { stream, connection }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// Handle by which a request handler controls its connection.
#[derive(Clone, Debug)]
pub(crate) struct ConnectionHandle(Arc<State>);

#[derive(Debug)]
struct State {
    permit: Mutex<Option<OwnedSemaphorePermit>>,
    cut: AtomicU8,
}

const WHOLE: u8 = 0;
const CUT_BEFORE: u8 = 1;
const CUT_WITHIN: u8 = 2;

impl ConnectionHandle {
    /// Releases the next request, after this one is decided.
    pub(crate) fn release_next(&self) {
        self.0.permit.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Closes the connection instead of replying.
    pub(crate) fn cut_before_reply(&self) {
        self.0.cut.store(CUT_BEFORE, Ordering::Relaxed);
    }

    /// Closes the connection before the last bytes of the reply.
    pub(crate) fn cut_within_reply(&self) {
        self.0.cut.store(CUT_WITHIN, Ordering::Relaxed);
    }
}

impl Connected<IncomingStream<'_, SerialListener>> for ConnectionHandle {
    fn connect_info(stream: IncomingStream<'_, SerialListener>) -> Self {
        stream.io().connection.clone()
    }
}

#[derive(Debug)]
pub(crate) struct Connection {
    stream: TcpStream,
    connection: ConnectionHandle,
}

impl Drop for Connection {
    /// Releases the next request, so that a client that sends nothing blocks no other.
    fn drop(&mut self) {
        self.connection.release_next();
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

/// Number of bytes missing from a reply that is cut off. Every body is longer.
const MISSING: usize = 8;

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let bytes = match self.connection.0.cut.load(Ordering::Relaxed) {
            CUT_BEFORE => return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into())),
            CUT_WITHIN => {
                self.connection.cut_before_reply();
                &bytes[..bytes.len().saturating_sub(MISSING)]
            }
            _ => bytes,
        };
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
