//! An exchange like the OKCoin futures API at its worst, on this machine: a real HTTP and WebSocket
//! server.

mod engine;
pub(crate) mod fate;
pub(crate) mod ledger;
mod line;
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

use engine::Engine;
use fate::Kind;
use ledger::Ledger;
use line::{Line, OneAtATime};

/// What every request handler works on.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    engine: Arc<Engine>,
    session: Arc<tokio::sync::Mutex<()>>,
}

/// A running exchange; it stops when this is dropped.
#[derive(Debug)]
pub(crate) struct Exchange {
    site: Site,
    address: SocketAddr,
    task: JoinHandle<io::Result<()>>,
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Exchange {
    pub(crate) async fn open(seed: u64, is_late: bool) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let engine = Arc::new(Engine::new(seed, is_late));
        let site = Site { engine, session: Arc::default() };
        let route = |kind| {
            post(move |state, line, headers, form| rest::serve(kind, state, line, headers, form))
        };
        let router = Router::new()
            .route("/api/v1/future_trade.do", route(Kind::Order))
            .route("/api/v1/future_batch_trade.do", route(Kind::Batch))
            .route("/api/v1/future_cancel.do", route(Kind::Cancel))
            .route("/api/v1/future_order_info.do", route(Kind::Read))
            .route("/websocket/okcoinapi", get(web_socket::serve))
            .with_state(site.clone())
            .into_make_service_with_connect_info::<Line>();
        let server = axum::serve(OneAtATime::new(listener), router);
        let task = tokio::spawn(server.into_future());
        Ok(Self { site, address, task })
    }

    /// The way to it: clients know nothing else of an exchange.
    pub(crate) fn directions(&self) -> Directions {
        let connections = Arc::default();
        Directions { engine: self.site.engine.clone(), address: self.address, connections }
    }

    /// The truth, once nothing more is to come.
    pub(crate) fn close(self) -> Ledger {
        let mut ledger = std::mem::take(&mut *self.site.engine.ledger());
        ledger.close();
        ledger
    }
}

/// Resolves the exchange's name, which sometimes fails: then nothing has left the machine.
#[derive(Clone, Debug)]
pub(crate) struct Directions {
    engine: Arc<Engine>,
    address: SocketAddr,
    connections: Arc<AtomicU64>,
}

impl Directions {
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
