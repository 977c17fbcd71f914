//! Client that uses this crate. It resends a `Write` only if `may_resend` returns true, and queries
//! the order list first if the outcome is unknown.

use exchange_error::okcoin::futures::RestError;
use exchange_error::{Classified, Failure, Operation, Outcome, Retry};
use serde_json::Value;
use tokio::time::sleep;

use super::belief::{AfterCancel, Belief, Beliefs};
use super::call::{Call, PAGE, Query, Status, label, number};
use super::checked_calls::{AnyError, CheckedCalls};
use super::exchange::Endpoint;
use super::intention::{Intention, Order, SYMBOLS, Step, Transport};
use super::reconciliation::{KnownIds, Listed};
use super::transport::RETRY_DELAY;

/// Treatment of an order that the order list does not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Strategy {
    /// Number of queries of the list before an order counts as not placed.
    pub(crate) queries: u32,
    /// True if an order that counts as not placed is sent again. Otherwise it stays in doubt.
    pub(crate) resends: bool,
}

/// Strategy for an exchange that decides on an order before it answers a later query.
pub(crate) const QUERY_ONCE: Strategy = Strategy { queries: 1, resends: true };

/// Next step after a failed attempt to place an order.
enum Next {
    Resend,
    /// The order was not placed. Wait for the end of the ban, then send it again.
    WaitForBan,
    /// The order may have been placed. Query the order list.
    Query,
    GiveUp,
}

/// Returns the next step: the core of this client.
fn next(failure: &dyn Classified) -> Next {
    if failure.may_resend(Operation::Write) {
        return Next::Resend;
    }
    match failure.outcome() {
        Outcome::NotApplied if failure.retry() == Retry::AfterBan => Next::WaitForBan,
        Outcome::NotApplied => Next::GiveUp,
        Outcome::Unknown | Outcome::AlreadyApplied => Next::Query,
    }
}

#[derive(Debug)]
pub(crate) struct OutcomeClient {
    calls: CheckedCalls,
    strategy: Strategy,
    known_ids: KnownIds,
    beliefs: Beliefs,
}

impl OutcomeClient {
    /// Creates a client that knows the orders that the account already has.
    pub(crate) async fn open(endpoint: Endpoint, strategy: Strategy) -> Result<Self, AnyError> {
        let calls = CheckedCalls::new(endpoint).map_err(|_| Failure::<RestError>::not_sent())?;
        let (known_ids, beliefs) = (KnownIds::default(), Beliefs::default());
        let mut client = Self { calls, strategy, known_ids, beliefs };
        for symbol in SYMBOLS {
            for order in client.list(Transport::Rest, symbol, "0").await? {
                client.known_ids.add(order.id);
            }
        }
        Ok(client)
    }

    pub(crate) fn beliefs(self) -> Beliefs {
        self.beliefs
    }

    pub(crate) async fn take(&mut self, step: &Step) -> Result<(), AnyError> {
        match step {
            Step::Batch(intentions) => self.place_batch(intentions).await,
            Step::Single { intention, transport, then_cancel } => {
                let belief = self.place(*transport, intention).await?;
                self.beliefs.orders.insert(intention.number, belief);
                if let (true, Belief::Placed(id)) = (then_cancel, belief) {
                    let after = self.cancel(*transport, intention, id).await?;
                    self.beliefs.cancels.insert(id, after);
                }
                Ok(())
            }
        }
    }

    async fn place(
        &mut self,
        transport: Transport,
        intention: &Intention,
    ) -> Result<Belief, AnyError> {
        let (order, label) = (&intention.order, intention.number.to_string());
        // Outcome of the earlier attempts. A query follows each `Unknown` at once, so `Unknown` is
        // never folded in here. It is a safeguard: without the query, the order is still not sent
        // twice.
        let mut earlier = Outcome::NotApplied;
        loop {
            let reply = self.calls.call(transport, Call::Trade(order), &label, earlier).await;
            let failure = match reply {
                Ok(reply) => match reply.get("order_id").and_then(number) {
                    Some(id) => {
                        self.known_ids.add(id);
                        return Ok(Belief::Placed(id));
                    }
                    None => Failure::<RestError>::no_answer().into(),
                },
                Err(failure) => failure,
            };
            earlier = match next(&*failure) {
                Next::Resend => failure.outcome(),
                Next::WaitForBan => {
                    self.wait_for_ban(transport, order.symbol, &label).await?;
                    failure.outcome()
                }
                Next::GiveUp => return Ok(Belief::NotPlaced),
                Next::Query => {
                    match self.find(transport, std::slice::from_ref(order), &label).await?[..] {
                        [Some(id)] => return Ok(Belief::Placed(id)),
                        _ if self.strategy.resends => Outcome::NotApplied,
                        _ => return Ok(Belief::InDoubt),
                    }
                }
            };
            sleep(RETRY_DELAY).await;
        }
    }

    async fn place_batch(&mut self, intentions: &[Intention]) -> Result<(), AnyError> {
        let mut left = intentions.to_vec();
        while !left.is_empty() {
            let orders: Vec<Order> = left.iter().map(|intention| intention.order).collect();
            let label = label(left.iter().map(|intention| intention.number));
            let sent = self.calls.send(Call::BatchTrade(&orders), &label).await;
            let (reply, failure) = match sent {
                Ok((status, body)) => {
                    let reply: Value = serde_json::from_slice(&body).unwrap_or_default();
                    (reply, RestError::check_response(status, &body).err())
                }
                Err(failure) => (Value::Null, Some(failure)),
            };
            // Each row has a failure of its own. Without rows, all orders share that of the batch.
            let rows = reply.get("order_info").and_then(Value::as_array);
            let rows = rows.filter(|rows| rows.len() == left.len());
            let (mut again, mut in_doubt) = (Vec::new(), Vec::new());
            let mut is_banned = false;
            for (position, intention) in left.iter().enumerate() {
                let id = rows.and_then(|rows| number(rows[position].get("order_id")?));
                let next = match (&failure, id) {
                    (Some(failure), None) => next(failure),
                    (Some(failure), Some(_)) => failure
                        .rows()
                        .iter()
                        .find(|failure| failure.position() == position)
                        .map_or(Next::Query, |failure| next(failure)),
                    (None, _) => Next::Query,
                };
                match (next, id) {
                    (_, Some(id)) if id >= 0 => {
                        self.known_ids.add(id);
                        self.beliefs.orders.insert(intention.number, Belief::Placed(id));
                    }
                    (Next::Resend, _) => again.push(*intention),
                    (Next::WaitForBan, _) => {
                        is_banned = true;
                        again.push(*intention);
                    }
                    (Next::Query, _) => in_doubt.push(*intention),
                    (Next::GiveUp, _) => {
                        self.beliefs.orders.insert(intention.number, Belief::NotPlaced);
                    }
                }
            }
            if is_banned {
                self.wait_for_ban(Transport::Rest, orders[0].symbol, &label).await?;
            }
            // The query comes last, when the ids of all placed rows are known.
            if !in_doubt.is_empty() {
                let orders: Vec<Order> = in_doubt.iter().map(|intention| intention.order).collect();
                let found = self.find(Transport::Rest, &orders, &label).await?;
                for (intention, id) in in_doubt.into_iter().zip(found) {
                    let belief = match id {
                        Some(id) => Belief::Placed(id),
                        None if self.strategy.resends => {
                            again.push(intention);
                            continue;
                        }
                        None => Belief::InDoubt,
                    };
                    self.beliefs.orders.insert(intention.number, belief);
                }
            }
            left = again;
            sleep(RETRY_DELAY).await;
        }
        Ok(())
    }

    /// Cancels an order, and returns its state afterwards.
    ///
    /// A cancel names its order, so it is idempotent and may be resent. The reply to a second
    /// cancel does not say what the first one did, so the client queries the order.
    async fn cancel(
        &mut self,
        transport: Transport,
        intention: &Intention,
        id: i64,
    ) -> Result<AfterCancel, AnyError> {
        let (symbol, label) = (intention.order.symbol, intention.number.to_string());
        let mut earlier = Outcome::NotApplied;
        loop {
            let call = Call::Cancel { symbol, id };
            match self.calls.call(transport, call, &label, earlier).await {
                Ok(_) => return Ok(AfterCancel::Cancelled),
                Err(failure) if failure.may_resend(Operation::IdempotentWrite) => {
                    earlier = failure.outcome();
                }
                Err(_) => {
                    let orders = self.calls.read(transport, symbol, Query::Id(id), &label).await?;
                    match orders.first().map(|order| order.status) {
                        Some(Status::Cancelled) => return Ok(AfterCancel::Cancelled),
                        Some(Status::Filled) => return Ok(AfterCancel::Filled),
                        Some(Status::Open) => earlier = Outcome::NotApplied,
                        None => return Ok(AfterCancel::Failed),
                    }
                }
            }
            sleep(RETRY_DELAY).await;
        }
    }

    /// Searches the order list for orders, with as many queries as the strategy has.
    async fn find(
        &mut self,
        transport: Transport,
        wanted: &[Order],
        label: &str,
    ) -> Result<Vec<Option<i64>>, AnyError> {
        let mut found = vec![None; wanted.len()];
        for query in 0..self.strategy.queries {
            if query > 0 {
                sleep(RETRY_DELAY).await;
            }
            let symbol = wanted.first().map_or("", |order| order.symbol);
            let list = self.list(transport, symbol, label).await?;
            for (order, id) in wanted.iter().zip(&mut found) {
                *id = id.or_else(|| self.known_ids.claim(order, &list));
            }
            if found.iter().all(Option::is_some) {
                break;
            }
        }
        Ok(found)
    }

    /// Waits for the end of a ban. A ban refuses queries as well, so it is over when one is
    /// answered.
    async fn wait_for_ban(
        &mut self,
        transport: Transport,
        symbol: &str,
        label: &str,
    ) -> Result<(), AnyError> {
        self.calls.read(transport, symbol, Query::Status(Status::Open, 1), label).await.map(drop)
    }

    /// Returns the orders of the list, newest first, up to a page that has only known orders.
    ///
    /// Open orders are queried before filled ones. An order that fills between the two queries is
    /// then listed twice, and never missed.
    async fn list(
        &mut self,
        transport: Transport,
        symbol: &str,
        label: &str,
    ) -> Result<Vec<Listed>, AnyError> {
        let mut list = Vec::new();
        for status in [Status::Open, Status::Filled] {
            for page in 1.. {
                let query = Query::Status(status, page);
                let orders = self.calls.read(transport, symbol, query, label).await?;
                let is_last = orders.len() < PAGE
                    || orders.iter().all(|order| self.known_ids.contains(order.id));
                list.extend(orders);
                if is_last {
                    break;
                }
            }
        }
        Ok(list)
    }
}
