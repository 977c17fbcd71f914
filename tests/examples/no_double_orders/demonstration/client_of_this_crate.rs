//! What a client does that keeps the outcome apart: it resends a `Write` only where `may_resend`
//! allows it, and where the outcome is unknown it asks for the order list before anything else.

use exchange_error::okcoin::futures::RestError;
use exchange_error::{Classified, Failure, Operation, Outcome, Retry};
use serde_json::Value;
use tokio::time::sleep;

use super::belief::{AfterCancel, Belief, Beliefs};
use super::call::{Call, PAGE, Query, Status, label, number};
use super::checked_calls::{AnyError, CheckedCalls};
use super::exchange::Directions;
use super::intention::{Intention, Order, SYMBOLS, Step, Transport};
use super::reconciliation::{Accounted, Listed};
use super::transport::PAUSE;

/// What to do about an order that the list does not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Caution {
    /// How often to ask for the list before an order counts as not placed.
    pub(crate) asks: u32,
    /// Whether an order that counts as not placed is sent again; else it stays in doubt.
    pub(crate) resends: bool,
}

/// Right where the exchange decides on an order before it answers a later question.
pub(crate) const ASK_ONCE: Caution = Caution { asks: 1, resends: true };

/// What a failed attempt to place an order leads to.
enum Next {
    Resend,
    /// Nothing was placed. Wait for the ban to end, then place it.
    WaitForTheBan,
    /// Settle whether it was placed.
    Ask,
    GiveUp,
}

fn next(failure: &dyn Classified) -> Next {
    if failure.may_resend(Operation::Write) {
        return Next::Resend;
    }
    match failure.outcome() {
        Outcome::NotApplied if failure.retry() == Retry::AfterBan => Next::WaitForTheBan,
        Outcome::NotApplied => Next::GiveUp,
        Outcome::Unknown | Outcome::AlreadyApplied => Next::Ask,
    }
}

#[derive(Debug)]
pub(crate) struct ClientOfThisCrate {
    calls: CheckedCalls,
    caution: Caution,
    accounted: Accounted,
    beliefs: Beliefs,
}

impl ClientOfThisCrate {
    /// Accounts for the orders that are there already.
    pub(crate) async fn open(directions: Directions, caution: Caution) -> Result<Self, AnyError> {
        let calls = CheckedCalls::new(directions).map_err(|_| Failure::<RestError>::not_sent())?;
        let (accounted, beliefs) = (Accounted::default(), Beliefs::default());
        let mut client = Self { calls, caution, accounted, beliefs };
        for symbol in SYMBOLS {
            for order in client.list(Transport::Rest, symbol, "0").await? {
                client.accounted.add(order.id);
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
        // What earlier attempts leave open. Each doubt is settled at once, so it never does; should
        // a change of this loop forget to, the order is still not sent twice.
        let mut earlier = Outcome::NotApplied;
        loop {
            let reply = self.calls.call(transport, Call::Trade(order), &label, earlier).await;
            let failure = match reply {
                Ok(reply) => match reply.get("order_id").and_then(number) {
                    Some(id) => {
                        self.accounted.add(id);
                        return Ok(Belief::Placed(id));
                    }
                    None => Failure::<RestError>::no_answer().into(),
                },
                Err(failure) => failure,
            };
            earlier = match next(&*failure) {
                Next::Resend => failure.outcome(),
                Next::WaitForTheBan => {
                    self.wait_for_the_ban(transport, order.symbol, &label).await?;
                    failure.outcome()
                }
                Next::GiveUp => return Ok(Belief::NotPlaced),
                Next::Ask => {
                    match self.find(transport, std::slice::from_ref(order), &label).await?[..] {
                        [Some(id)] => return Ok(Belief::Placed(id)),
                        _ if self.caution.resends => Outcome::NotApplied,
                        _ => return Ok(Belief::InDoubt),
                    }
                }
            };
            sleep(PAUSE).await;
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
            // Each row is exact on its own; without rows, all of them share the batch's failure.
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
                        .map_or(Next::Ask, |failure| next(failure)),
                    (None, _) => Next::Ask,
                };
                match (next, id) {
                    (_, Some(id)) if id >= 0 => {
                        self.accounted.add(id);
                        self.beliefs.orders.insert(intention.number, Belief::Placed(id));
                    }
                    (Next::Resend, _) => again.push(*intention),
                    (Next::WaitForTheBan, _) => {
                        is_banned = true;
                        again.push(*intention);
                    }
                    (Next::Ask, _) => in_doubt.push(*intention),
                    (Next::GiveUp, _) => {
                        self.beliefs.orders.insert(intention.number, Belief::NotPlaced);
                    }
                }
            }
            if is_banned {
                self.wait_for_the_ban(Transport::Rest, orders[0].symbol, &label).await?;
            }
            // Only now: the ids of the rows that were placed are accounted for.
            if !in_doubt.is_empty() {
                let orders: Vec<Order> = in_doubt.iter().map(|intention| intention.order).collect();
                let found = self.find(Transport::Rest, &orders, &label).await?;
                for (intention, id) in in_doubt.into_iter().zip(found) {
                    let belief = match id {
                        Some(id) => Belief::Placed(id),
                        None if self.caution.resends => {
                            again.push(intention);
                            continue;
                        }
                        None => Belief::InDoubt,
                    };
                    self.beliefs.orders.insert(intention.number, belief);
                }
            }
            left = again;
            sleep(PAUSE).await;
        }
        Ok(())
    }

    /// A cancel names its order, so it may be sent again; what a second one is told says little of
    /// the first, so the order itself is asked for.
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
            sleep(PAUSE).await;
        }
    }

    /// Looks for orders in the list, as often as caution asks for.
    async fn find(
        &mut self,
        transport: Transport,
        wanted: &[Order],
        label: &str,
    ) -> Result<Vec<Option<i64>>, AnyError> {
        let mut found = vec![None; wanted.len()];
        for ask in 0..self.caution.asks {
            if ask > 0 {
                sleep(PAUSE).await;
            }
            let symbol = wanted.first().map_or("", |order| order.symbol);
            let list = self.list(transport, symbol, label).await?;
            for (order, id) in wanted.iter().zip(&mut found) {
                *id = id.or_else(|| self.accounted.claim(order, &list));
            }
            if found.iter().all(Option::is_some) {
                break;
            }
        }
        Ok(found)
    }

    /// A ban refuses questions as well: when one is answered, it is over.
    async fn wait_for_the_ban(
        &mut self,
        transport: Transport,
        symbol: &str,
        label: &str,
    ) -> Result<(), AnyError> {
        self.calls.read(transport, symbol, Query::Status(Status::Open, 1), label).await.map(drop)
    }

    /// The orders that are there, up to a page on which all are accounted for.
    ///
    /// The open ones first: an order that fills in between is then listed twice, and never missed.
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
                    || orders.iter().all(|order| self.accounted.contains(order.id));
                list.extend(orders);
                if is_last {
                    break;
                }
            }
        }
        Ok(list)
    }
}
