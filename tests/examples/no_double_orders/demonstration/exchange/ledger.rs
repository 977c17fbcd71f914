//! Ledger of the exchange. The tally is counted from it, and clients never see it.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;

use super::super::call::Status;
use super::super::intention::Order;
use super::fault::{Answer, Execution, RequestKind};

/// An order that executed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Executed {
    pub(crate) id: i64,
    pub(crate) order: Order,
    pub(crate) status: Status,
    /// `None` for orders that the account had before.
    pub(crate) intention: Option<usize>,
    /// Answer that the sender got.
    pub(crate) answer: Answer,
    /// Time at which the exchange decided to execute the order, possibly later.
    pub(crate) decided: u64,
    /// Time at which an open order fills, if it does.
    fills: Option<u64>,
}

/// Number of orders that got an answer, by whether they executed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct AnswerCount {
    pub(crate) executed: u64,
    pub(crate) not_executed: u64,
}

/// Orders, refusals and the clock of the exchange.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// Time of the exchange: the number of requests it has read.
    pub(crate) clock: u64,
    pub(crate) executed: Vec<Executed>,
    /// Orders that execute at a later time.
    late: Vec<(u64, Executed)>,
    pub(crate) answers: BTreeMap<Answer, AnswerCount>,
    /// Last answer about an order that did not execute, by intention.
    pub(crate) last_refusal: BTreeMap<usize, Answer>,
    /// Intentions with a price outside the band.
    pub(crate) refused_for_good: BTreeSet<usize>,
    /// Number of further requests that are answered with 403.
    pub(crate) ban: u32,
    requests: BTreeMap<(RequestKind, usize), u64>,
    next_id: i64,
}

impl Ledger {
    /// Creates a ledger with older orders that are equal to some of the new ones.
    pub(crate) fn with_older_orders(rng: &mut Rng) -> Self {
        let mut ledger = Self { next_id: 161_256, ..Self::default() };
        for number in 0..24 {
            let symbol = super::super::intention::SYMBOLS[number % 2];
            let order = Order::random(symbol, rng);
            ledger.execute(order, None, (Execution::Now, Answer::Plain), rng);
        }
        ledger
    }

    /// Advances the clock by one request, and executes and fills orders that are due.
    ///
    /// Returns the number of earlier requests of this kind for the intention.
    pub(crate) fn advance(&mut self, kind: RequestKind, intention: usize) -> u64 {
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

    /// Executes an order or not, as the fault says. Returns the id if the order executes now.
    pub(crate) fn execute(
        &mut self,
        order: Order,
        intention: Option<usize>,
        (execution, answer): (Execution, Answer),
        rng: &mut Rng,
    ) -> Option<i64> {
        if let Some(number) = intention {
            let answers = self.answers.entry(answer).or_default();
            if execution == Execution::Never {
                answers.not_executed += 1;
                self.last_refusal.insert(number, answer);
                // The order cannot execute at this price.
                if answer == Answer::Error(20018) {
                    self.refused_for_good.insert(number);
                }
            } else {
                answers.executed += 1;
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

    /// Executes all late orders.
    pub(crate) fn close(&mut self) {
        for (_, order) in std::mem::take(&mut self.late) {
            self.list(order);
        }
    }

    pub(crate) fn find(&mut self, id: i64) -> Option<&mut Executed> {
        self.executed.iter_mut().find(|order| order.id == id)
    }
}
