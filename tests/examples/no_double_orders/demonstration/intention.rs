//! What the program wants: orders, and how each is to be placed.

use fastrand::Rng;

/// A futures order in the terms of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Order {
    pub(crate) symbol: &'static str,
    /// 1 opens a long position, 2 a short one.
    pub(crate) side: u32,
    pub(crate) price: u32,
    pub(crate) amount: u32,
}

pub(crate) const SYMBOLS: [&str; 2] = ["btc_usd", "ltc_usd"];

impl Order {
    /// One of 80, so that among a thousand orders most have twins: nothing but the exchange's order id
    /// tells them apart.
    pub(crate) fn random(symbol: &'static str, dice: &mut Rng) -> Self {
        Self { symbol, side: dice.u32(1..=2), price: dice.u32(400..405), amount: dice.u32(1..=4) }
    }
}

/// An order that is to be placed exactly once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Intention {
    /// Counted from 1. The exchange's ledger sees it, to count; no reply carries it.
    pub(crate) number: usize,
    pub(crate) order: Order,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transport {
    Rest,
    WebSocket,
}

/// What the program does next; it takes one step at a time.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Single {
        intention: Intention,
        transport: Transport,
        then_cancel: bool,
    },
    /// No two are equal: a program would send one order of twice the amount.
    Batch(Vec<Intention>),
}

impl Step {
    pub(crate) fn intentions(&self) -> &[Intention] {
        match self {
            Self::Single { intention, .. } => std::slice::from_ref(intention),
            Self::Batch(intentions) => intentions,
        }
    }
}

/// The exchange takes up to five orders in a batch, all of one symbol.
const LARGEST_BATCH: usize = 5;

/// The same steps for the same seed, whoever takes them.
pub(crate) fn steps(orders: usize, seed: u64) -> Vec<Step> {
    let mut dice = Rng::with_seed(seed);
    let (mut steps, mut placed) = (Vec::new(), 0);
    while placed < orders {
        let batch = match dice.u32(..100) {
            0..8 => dice.usize(2..=LARGEST_BATCH).min(orders - placed),
            _ => 1,
        };
        let symbol = SYMBOLS[dice.usize(..SYMBOLS.len())];
        let mut orders: Vec<Order> = Vec::new();
        while orders.len() < batch {
            let order = Order::random(symbol, &mut dice);
            if !orders.contains(&order) {
                orders.push(order);
            }
        }
        let number = |(row, order)| Intention { number: placed + row, order };
        let intentions: Vec<_> = (1..).zip(orders).map(number).collect();
        placed += batch;
        steps.push(match intentions[..] {
            [intention] => {
                let transport =
                    if dice.u32(..100) < 30 { Transport::WebSocket } else { Transport::Rest };
                Step::Single { intention, transport, then_cancel: dice.u32(..100) < 15 }
            }
            _ => Step::Batch(intentions),
        });
    }
    steps
}
