//! What really happened. Clients never see it; the demonstration counts from it.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;

use super::super::call::Status;
use super::super::intention::Order;
use super::fate::{Answer, Execution, Kind};

/// An order that executed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Executed {
    pub(crate) id: i64,
    pub(crate) order: Order,
    pub(crate) status: Status,
    /// `None` for orders that the account had before.
    pub(crate) intention: Option<usize>,
    /// What the sender was told of it.
    pub(crate) answer: Answer,
    /// When the exchange decided: an order that executes late was decided earlier.
    pub(crate) decided: u64,
    /// When a resting order fills, if ever.
    fills: Option<u64>,
}

/// How often the exchange gave an answer to a request to place an order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) executed: u64,
    pub(crate) not_executed: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// The exchange's clock: how many requests it has read.
    pub(crate) clock: u64,
    pub(crate) executed: Vec<Executed>,
    /// Decided, and executed when their time comes.
    late: Vec<(u64, Executed)>,
    pub(crate) given: BTreeMap<Answer, Given>,
    /// The last that was said of an order that did not execute.
    pub(crate) last_refusal: BTreeMap<usize, Answer>,
    /// Intentions that were refused because of what they ask for.
    pub(crate) refused_for_good: BTreeSet<usize>,
    /// How many more requests are answered with 403.
    pub(crate) shield: u32,
    requests: BTreeMap<(Kind, usize), u64>,
    next_id: i64,
}

impl Ledger {
    /// A ledger with orders that look like those to come: an order list is never empty.
    pub(crate) fn with_older_orders(rng: &mut Rng) -> Self {
        let mut ledger = Self { next_id: 161_256, ..Self::default() };
        for number in 0..24 {
            let symbol = super::super::intention::SYMBOLS[number % 2];
            let order = Order::random(symbol, rng);
            ledger.execute(order, None, (Execution::Now, Answer::Plain), rng);
        }
        ledger
    }

    /// A request has been read: time passes. Returns how many of its kind came before.
    pub(crate) fn read(&mut self, kind: Kind, intention: usize) -> u64 {
        self.clock += 1;
        let clock = self.clock;
        let due: Vec<_> = self.late.extract_if(.., |(when, _)| *when <= clock).collect();
        for (_, order) in due {
            self.list(order);
        }
        for order in &mut self.executed {
            if order.status == Status::Open && order.fills.is_some_and(|when| when <= clock) {
                order.status = Status::Filled;
            }
        }
        let nth = self.requests.entry((kind, intention)).or_default();
        *nth += 1;
        *nth - 1
    }

    /// Does with an order what was drawn, and returns its id if it executed at once.
    pub(crate) fn execute(
        &mut self,
        order: Order,
        intention: Option<usize>,
        (execution, answer): (Execution, Answer),
        rng: &mut Rng,
    ) -> Option<i64> {
        if let Some(number) = intention {
            let given = self.given.entry(answer).or_default();
            if execution == Execution::Never {
                given.not_executed += 1;
                self.last_refusal.insert(number, answer);
                // Nothing but another price would help.
                if answer == Answer::Error(20018) {
                    self.refused_for_good.insert(number);
                }
            } else {
                given.executed += 1;
            }
        }
        let (status, fills) = match rng.u32(..4) {
            0 => (Status::Open, None),
            1 => (Status::Open, Some(self.clock + rng.u64(1..=6))),
            _ => (Status::Filled, None),
        };
        let decided = self.clock;
        let order = Executed { id: 0, order, status, intention, answer, decided, fills };
        match execution {
            Execution::Never => None,
            Execution::Now => Some(self.list(order)),
            Execution::Late(delay) => {
                self.late.push((self.clock + delay, order));
                None
            }
        }
    }

    fn list(&mut self, order: Executed) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        self.executed.push(Executed { id, ..order });
        id
    }

    /// Lets everything happen that is still to come.
    pub(crate) fn close(&mut self) {
        for (_, order) in std::mem::take(&mut self.late) {
            self.list(order);
        }
    }

    pub(crate) fn find(&mut self, id: i64) -> Option<&mut Executed> {
        self.executed.iter_mut().find(|order| order.id == id)
    }
}
