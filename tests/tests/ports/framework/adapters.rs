//! The exchanges behind one trait.

use std::io;
use std::pin::Pin;
use std::sync::Arc;

use exchange_error::integration::client::Stage;
use exchange_error::okcoin::futures::RestError;
use exchange_error::{AnyFailure, Exchange, ExchangeError, Failure, Operation};
use serde::Deserialize;

use super::order::Order;

pub(super) type Later<'a, T, E = AnyFailure> =
    Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'a>>;

pub(super) trait Adapter: Send + Sync {
    fn exchange(&self) -> Exchange;

    /// Returns the effect of placing an order.
    fn operation(&self) -> Operation;

    /// Places an order and returns the id that the exchange gives it.
    fn place<'a>(&'a self, order: &'a Order) -> Later<'a, u64>;

    /// Looks for an order.
    fn find<'a>(&'a self, order: &'a Order) -> Later<'a, Option<u64>>;

    fn log_in(&self) -> Later<'_, ()>;
}

/// Sends a request to a path, and reads the status and body of the response.
pub(super) trait Network: Send + Sync {
    fn send(&self, path: String) -> Later<'_, (u16, String), io::Error>;
}

fn lost<E: ExchangeError>(error: &io::Error) -> Failure<E> {
    Failure::from(Stage::of(error)).because(error)
}

/// An exchange that does not know the ids of its clients.
pub(super) struct OkCoin(pub(super) Arc<dyn Network>);

impl Adapter for OkCoin {
    fn exchange(&self) -> Exchange {
        Exchange::of::<RestError>()
    }

    fn operation(&self) -> Operation {
        Operation::Write
    }

    fn place<'a>(&'a self, order: &'a Order) -> Later<'a, u64> {
        #[derive(Deserialize)]
        struct Placed {
            order_id: u64,
        }
        Box::pin(async move {
            let sent = self.0.send(format!("future_trade.do?price={}", order.price)).await;
            let (status, body) = sent.map_err(|error| lost::<RestError>(&error))?;
            Ok(RestError::decode_response::<Placed>(status, &body)?.order_id)
        })
    }

    fn find<'a>(&'a self, order: &'a Order) -> Later<'a, Option<u64>> {
        #[derive(Deserialize)]
        struct Open {
            order_id: u64,
            price: u64,
        }
        #[derive(Deserialize)]
        struct Orders {
            #[serde(default)]
            orders: Vec<Open>,
        }
        Box::pin(async move {
            let sent = self.0.send("future_order_info.do?order_id=-1".to_owned()).await;
            let (status, body) = sent.map_err(|error| lost::<RestError>(&error))?;
            let Orders { orders } = RestError::decode_response(status, &body)?;
            let found = orders.into_iter().find(|open| open.price == order.price);
            Ok(found.map(|open| open.order_id))
        })
    }

    fn log_in(&self) -> Later<'_, ()> {
        Box::pin(async { Ok(()) })
    }
}

/// Errors of an exchange that needs a session, and refuses used ids for good.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Bolt",
    code_type = str,
    wire(code = "$.error", ok = "none", message = "$.detail"),
)]
pub(super) enum BoltError {
    /// Session has expired.
    #[exchange(code = "session", kind = NotLoggedIn)]
    SessionExpired,
    /// Id was used before.
    #[exchange(code = "duplicate", kind = Duplicate)]
    IdUsed,
    /// No such order.
    #[exchange(code = "missing", kind = OrderNotFound)]
    OrderNotFound,
    /// Not enough money.
    #[exchange(code = "funds", kind = InsufficientFunds)]
    InsufficientFunds,
    /// Address is blocked for five minutes.
    #[exchange(code = "blocked", kind = IpBanned, wait(secs = 300))]
    AddressBlocked,
}

pub(super) struct Bolt(pub(super) Arc<dyn Network>);

#[derive(Deserialize)]
struct BoltOrder {
    number: u64,
}

impl Adapter for Bolt {
    fn exchange(&self) -> Exchange {
        Exchange::of::<BoltError>()
    }

    fn operation(&self) -> Operation {
        Operation::IdempotentWrite
    }

    fn place<'a>(&'a self, order: &'a Order) -> Later<'a, u64> {
        Box::pin(async move {
            let sent = self.0.send(format!("place/{}/{}", order.id, order.price)).await;
            let (status, body) = sent.map_err(|error| lost::<BoltError>(&error))?;
            Ok(BoltError::decode_response::<BoltOrder>(status, &body)?.number)
        })
    }

    fn find<'a>(&'a self, order: &'a Order) -> Later<'a, Option<u64>> {
        Box::pin(async move {
            let sent = self.0.send(format!("find/{}", order.id)).await;
            let (status, body) = sent.map_err(|error| lost::<BoltError>(&error))?;
            match BoltError::decode_response::<BoltOrder>(status, &body) {
                Ok(order) => Ok(Some(order.number)),
                Err(failure) if failure.is(BoltError::OrderNotFound) => Ok(None),
                Err(failure) => Err(failure.into()),
            }
        })
    }

    fn log_in(&self) -> Later<'_, ()> {
        Box::pin(async move {
            let sent = self.0.send("log-in".to_owned()).await;
            let (status, body) = sent.map_err(|error| lost::<BoltError>(&error))?;
            Ok(BoltError::check_response(status, &body)?)
        })
    }
}
