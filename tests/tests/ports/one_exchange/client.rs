//! A client of the OKCoin futures REST API.

use backon::{ExponentialBuilder, Retryable};
use exchange_error::okcoin::futures::RestError;
use exchange_error::{Failure, NextStep, Operation, resend};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::transport::{Request, Transport};

pub(super) type Result<T> = std::result::Result<T, Failure<RestError>>;

/// An order to open a long position. Prices are in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Order {
    pub(super) price: u64,
    pub(super) amount: u32,
}

/// An order that rests at the exchange.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub(super) struct OpenOrder {
    pub(super) order_id: u64,
    #[serde(flatten)]
    order: Order,
}

pub(super) struct Client<T> {
    transport: T,
    key: &'static str,
}

impl<T: Transport> Client<T> {
    pub(super) fn new(transport: T, key: &'static str) -> Self {
        Self { transport, key }
    }

    /// Places an order and returns its id. If the exchange may have the order and has not said so, the
    /// client looks for it among the open orders instead of sending it again.
    pub(super) async fn place(&self, order: Order) -> Result<u64> {
        let sent = (|| self.send(order))
            .retry(ExponentialBuilder::default())
            .when(resend::write)
            .adjust(resend::adjust)
            .await;
        match sent {
            Err(failure) if failure.next_step(Operation::Write) == NextStep::Query => {
                // A query that is refused leaves the order as unknown as it was.
                let open = self.open_orders().await;
                let open = open.map_err(|query| query.after(failure.outcome()))?;
                let found = open.into_iter().find(|open| open.order == order);
                found.map(|open| open.order_id).ok_or(failure)
            }
            sent => sent,
        }
    }

    pub(super) async fn open_orders(&self) -> Result<Vec<OpenOrder>> {
        #[derive(Deserialize)]
        struct Open {
            /// Absent if there is none.
            #[serde(default)]
            orders: Vec<OpenOrder>,
        }
        let query = || self.call::<Open>("future_order_info.do", "status=1&order_id=-1");
        let open = query
            .retry(ExponentialBuilder::default())
            .when(resend::read)
            .adjust(resend::adjust)
            .await?;
        Ok(open.orders)
    }

    async fn send(&self, order: Order) -> Result<u64> {
        #[derive(Deserialize)]
        struct Placed {
            order_id: u64,
        }
        let form = format!("price={}&amount={}&type=1", order.price, order.amount);
        let placed: Placed = self.call("future_trade.do", &form).await?;
        Ok(placed.order_id)
    }

    /// Signs a request, sends it and reads its reply.
    async fn call<A: DeserializeOwned>(&self, path: &'static str, form: &str) -> Result<A> {
        let request = Request { path, form: format!("{form}&api_key={}", self.key) };
        let lost = |error| Failure::from(T::stage(&error)).because(&error);
        let reply = self.transport.send(&request).await.map_err(lost)?;
        RestError::decode_response(reply.status, &reply.body)
    }
}
