//! The exchange's end of a connection, and its one ear: requests are read one at a time, in the order
//! in which their connections were opened.
//!
//! That is what makes the demonstration's model exact: a client that has given up on an order and
//! asks for the order list cannot be answered before the exchange has decided on the order, however
//! slow the machine is.

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

/// Opens the next connection once the request of the last one is decided.
#[derive(Debug)]
pub(crate) struct OneAtATime {
    listener: TcpListener,
    turns: Arc<Semaphore>,
}

impl OneAtATime {
    pub(crate) fn new(listener: TcpListener) -> Self {
        Self { listener, turns: Arc::new(Semaphore::new(1)) }
    }
}

impl Listener for OneAtATime {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        // The semaphore is never closed, so there is always a permit to wait for.
        let turn = self.turns.clone().acquire_owned().await.ok();
        let (stream, address) = Listener::accept(&mut self.listener).await;
        let line = Line(Arc::new(State { turn: Mutex::new(turn), cut: AtomicU8::new(WHOLE) }));
        (Connection { stream, line }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// What a handler can do to the connection that its request came on.
#[derive(Clone, Debug)]
pub(crate) struct Line(Arc<State>);

#[derive(Debug)]
struct State {
    turn: Mutex<Option<OwnedSemaphorePermit>>,
    cut: AtomicU8,
}

const WHOLE: u8 = 0;
const CUT_BEFORE: u8 = 1;
const CUT_WITHIN: u8 = 2;

impl Line {
    /// The request is decided: the next one may be read.
    pub(crate) fn decided(&self) {
        self.0.turn.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Close the connection instead of answering.
    pub(crate) fn cut_before_the_reply(&self) {
        self.0.cut.store(CUT_BEFORE, Ordering::Relaxed);
    }

    /// Close the connection before the last bytes of the reply.
    pub(crate) fn cut_within_the_reply(&self) {
        self.0.cut.store(CUT_WITHIN, Ordering::Relaxed);
    }
}

impl Connected<IncomingStream<'_, OneAtATime>> for Line {
    fn connect_info(stream: IncomingStream<'_, OneAtATime>) -> Self {
        stream.io().line.clone()
    }
}

#[derive(Debug)]
pub(crate) struct Connection {
    stream: TcpStream,
    line: Line,
}

impl Drop for Connection {
    /// Whoever opens a connection and says nothing keeps nobody waiting.
    fn drop(&mut self) {
        self.line.decided();
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

/// How many bytes a reply that is cut short lacks: fewer than its body has.
const MISSING: usize = 8;

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let bytes = match self.line.0.cut.load(Ordering::Relaxed) {
            CUT_BEFORE => return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into())),
            CUT_WITHIN => {
                self.line.cut_before_the_reply();
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
