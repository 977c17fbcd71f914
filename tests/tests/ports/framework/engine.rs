//! The engine: takes the next step of each order, and stores everything before and after it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use exchange_error::{AnyFailure, NextStep, Operation, Outcome, resend};
use serde::{Deserialize, Serialize};

use super::adapters::Adapter;
use super::order::{EngineError, Order, State};

/// The wait before the next step, unless the exchange asks for a longer one.
const BACKOFF: Duration = Duration::from_secs(1);

/// The queries that do not find an order before the engine reports it.
const QUERIES: u32 = 3;

/// The content of a file that survives a restart.
pub(super) type Store = Arc<Mutex<String>>;

#[derive(Default, Serialize, Deserialize)]
struct Book {
    orders: Vec<(Order, State)>,
    /// The time until which nothing is sent to an exchange.
    stopped: BTreeMap<String, Duration>,
}

pub(super) struct Engine {
    adapters: Vec<Arc<dyn Adapter>>,
    store: Store,
    book: Book,
}

impl Engine {
    /// Opens an engine with the orders of a store.
    pub(super) fn open(
        adapters: Vec<Arc<dyn Adapter>>,
        store: Store,
    ) -> Result<Self, serde_json::Error> {
        let stored = store.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let book = if stored.is_empty() { Book::default() } else { serde_json::from_str(&stored)? };
        Ok(Self { adapters, store, book })
    }

    pub(super) fn submit(&mut self, order: Order) {
        self.book.orders.push((order, State::New));
    }

    pub(super) fn states(&self) -> impl Iterator<Item = &State> {
        self.book.orders.iter().map(|(_, state)| state)
    }

    /// Returns the number of orders that ended with each error.
    pub(super) fn errors(&self) -> BTreeMap<&EngineError, usize> {
        let mut errors = BTreeMap::new();
        for state in self.states() {
            if let State::Ended(error) = state {
                *errors.entry(error).or_default() += 1;
            }
        }
        errors
    }

    /// Takes the next step of every order that is due. The time is that since 1970.
    pub(super) async fn run(&mut self, now: Duration) -> Result<(), serde_json::Error> {
        for index in 0..self.book.orders.len() {
            let (order, state) = self.book.orders[index].clone();
            let adapter = self.adapters.iter().find(|at| at.exchange().name() == order.exchange);
            let Some(adapter) = adapter.cloned() else {
                self.set(index, State::Ended(EngineError::UnknownExchange(order.exchange)))?;
                continue;
            };
            if self.book.stopped.get(&order.exchange).is_some_and(|until| now < *until) {
                continue;
            }
            let state = match state {
                State::New => self.place(index, &*adapter, Outcome::NotApplied, now).await?,
                // The engine stopped before the reply arrived.
                State::Sent => self.failed(&*adapter, &order, adapter.exchange().no_answer(), now),
                State::Failed { failure, at, queries } if at <= now => {
                    self.step(index, &*adapter, failure, queries, now).await?
                }
                state => state,
            };
            self.set(index, state)?;
        }
        Ok(())
    }

    /// Takes the next step of an order that failed, after its wait.
    async fn step(
        &mut self,
        index: usize,
        adapter: &dyn Adapter,
        failure: AnyFailure,
        queries: u32,
        now: Duration,
    ) -> Result<State, serde_json::Error> {
        let operation = adapter.operation();
        match failure.next_step(operation) {
            NextStep::LogIn => {
                if let Err(login) = adapter.log_in().await {
                    let at = now + resend::wait(&login, BACKOFF);
                    return Ok(State::Failed { failure, at, queries });
                }
            }
            NextStep::Query | NextStep::Done => {
                return Ok(self.query(index, adapter, failure, queries, now).await);
            }
            // The ban is over, but the order may have been placed.
            NextStep::StopRequests { .. } if !failure.outcome().permits(operation) => {
                return Ok(self.query(index, adapter, failure, queries, now).await);
            }
            NextStep::GiveUp => return Ok(State::Ended(failure.into())),
            NextStep::Resend { .. }
            | NextStep::Reconnect
            | NextStep::WaitForMarket
            | NextStep::StopRequests { .. } => {}
        }
        self.place(index, adapter, failure.outcome(), now).await
    }

    /// Sends an order of which earlier attempts have this outcome.
    async fn place(
        &mut self,
        index: usize,
        adapter: &dyn Adapter,
        earlier: Outcome,
        now: Duration,
    ) -> Result<State, serde_json::Error> {
        self.set(index, State::Sent)?;
        let order = self.book.orders[index].0.clone();
        Ok(match adapter.place(&order).await {
            Ok(id) => State::Placed(id),
            Err(failure) => self.failed(adapter, &order, failure.after(earlier), now),
        })
    }

    /// Looks for an order that the exchange may have.
    async fn query(
        &mut self,
        index: usize,
        adapter: &dyn Adapter,
        failure: AnyFailure,
        queries: u32,
        now: Duration,
    ) -> State {
        let order = self.book.orders[index].0.clone();
        match adapter.find(&order).await {
            Ok(Some(id)) => State::Placed(id),
            Ok(None) if queries + 1 < QUERIES => {
                State::Failed { failure, at: now + BACKOFF, queries: queries + 1 }
            }
            Ok(None) => State::Ended(EngineError::NotFound(failure)),
            Err(query) => {
                self.note_ban(&order, &query, Operation::Read, now);
                State::Failed { failure, at: now + resend::wait(&query, BACKOFF), queries }
            }
        }
    }

    /// Returns the state of an order whose attempt failed.
    fn failed(
        &mut self,
        adapter: &dyn Adapter,
        order: &Order,
        failure: AnyFailure,
        now: Duration,
    ) -> State {
        self.note_ban(order, &failure, adapter.operation(), now);
        match failure.next_step(adapter.operation()) {
            NextStep::GiveUp => State::Ended(failure.into()),
            _ => State::Failed { at: now + resend::wait(&failure, BACKOFF), failure, queries: 0 },
        }
    }

    /// Stops all requests to an exchange if it asks for that.
    fn note_ban(
        &mut self,
        order: &Order,
        failure: &AnyFailure,
        operation: Operation,
        now: Duration,
    ) {
        if let NextStep::StopRequests { .. } = failure.next_step(operation) {
            let until = now + resend::wait(failure, BACKOFF);
            self.book.stopped.insert(order.exchange.clone(), until);
        }
    }

    fn set(&mut self, index: usize, state: State) -> Result<(), serde_json::Error> {
        self.book.orders[index].1 = state;
        let text = serde_json::to_string(&self.book)?;
        *self.store.lock().unwrap_or_else(PoisonError::into_inner) = text;
        Ok(())
    }
}
