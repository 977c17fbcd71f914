//! Fake exchange: an HTTP and WebSocket server on this machine that behaves like a failing OKCoin
//! futures API.

pub(crate) mod connection;
mod engine;
pub(crate) mod fault;
pub(crate) mod ledger;
mod rest;
mod web_socket;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::routing::{get, post};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use connection::{ConnectionHandle, SerialListener};
use engine::Engine;
use fault::RequestKind;
use ledger::Ledger;

/// State shared by all request handlers.
#[derive(Clone, Debug)]
pub(crate) struct AppState {
    engine: Arc<Engine>,
    session: Arc<tokio::sync::Mutex<()>>,
}

/// A running exchange, which stops on drop.
#[derive(Debug)]
pub(crate) struct Exchange {
    state: AppState,
    address: SocketAddr,
    task: JoinHandle<io::Result<()>>,
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Exchange {
    /// Starts an exchange on a free port.
    pub(crate) async fn open(seed: u64, is_late: bool) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let engine = Arc::new(Engine::new(seed, is_late));
        let state = AppState { engine, session: Arc::default() };
        let route = |kind| {
            post(move |state, connection, headers, form| {
                rest::serve(kind, state, connection, headers, form)
            })
        };
        let router = Router::new()
            .route("/api/v1/future_trade.do", route(RequestKind::Order))
            .route("/api/v1/future_batch_trade.do", route(RequestKind::Batch))
            .route("/api/v1/future_cancel.do", route(RequestKind::Cancel))
            .route("/api/v1/future_order_info.do", route(RequestKind::Read))
            .route("/websocket/okcoinapi", get(web_socket::serve))
            .with_state(state.clone())
            .into_make_service_with_connect_info::<ConnectionHandle>();
        let server = axum::serve(SerialListener::new(listener), router);
        let task = tokio::spawn(server.into_future());
        Ok(Self { state, address, task })
    }

    /// Returns the address, which is all that clients know.
    pub(crate) fn endpoint(&self) -> Endpoint {
        let connections = Arc::default();
        Endpoint { engine: self.state.engine.clone(), address: self.address, connections }
    }

    /// Stops the exchange, executes the late orders, and returns the ledger.
    pub(crate) fn close(self) -> Ledger {
        let mut ledger = std::mem::take(&mut *self.state.engine.ledger());
        ledger.close();
        ledger
    }
}

/// Address of the exchange. Its resolution fails sometimes, so that the request is not sent.
#[derive(Clone, Debug)]
pub(crate) struct Endpoint {
    engine: Arc<Engine>,
    address: SocketAddr,
    connections: Arc<AtomicU64>,
}

impl Endpoint {
    pub(crate) const fn port(&self) -> u16 {
        self.address.port()
    }

    pub(crate) fn resolve(&self) -> io::Result<SocketAddr> {
        let connection = self.connections.fetch_add(1, Ordering::Relaxed);
        if self.engine.is_reachable(connection) {
            Ok(self.address)
        } else {
            Err(io::Error::new(io::ErrorKind::NotFound, "the exchange's name does not resolve"))
        }
    }
}
