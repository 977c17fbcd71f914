//! Orders that the demonstration places, and the steps in which it does.

use fastrand::Rng;

/// A futures order with the fields of the API.
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
    /// Returns one of 80 orders of a symbol.
    ///
    /// Most of a thousand orders are then equal to another one, and only the exchange's order id
    /// distinguishes them.
    pub(crate) fn random(symbol: &'static str, rng: &mut Rng) -> Self {
        Self { symbol, side: rng.u32(1..=2), price: rng.u32(400..405), amount: rng.u32(1..=4) }
    }
}

/// An order that should be placed exactly once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Intention {
    /// Number of the intention, counted from 1. The exchange's ledger uses it; no reply has it.
    pub(crate) number: usize,
    pub(crate) order: Order,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transport {
    Rest,
    WebSocket,
}

/// A step of the program, which takes one step at a time.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Single {
        intention: Intention,
        transport: Transport,
        then_cancel: bool,
    },
    /// A batch without equal orders, because a program would send one order of twice the amount.
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

/// Maximum number of orders in a batch. All have the same symbol.
const MAX_BATCH: usize = 5;

/// Returns the steps for a seed, the same for every client.
pub(crate) fn steps(orders: usize, seed: u64) -> Vec<Step> {
    let mut rng = Rng::with_seed(seed);
    let (mut steps, mut placed) = (Vec::new(), 0);
    while placed < orders {
        let batch = match rng.u32(..100) {
            0..8 => rng.usize(2..=MAX_BATCH).min(orders - placed),
            _ => 1,
        };
        let symbol = SYMBOLS[rng.usize(..SYMBOLS.len())];
        let mut orders: Vec<Order> = Vec::new();
        while orders.len() < batch {
            let order = Order::random(symbol, &mut rng);
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
                    if rng.u32(..100) < 30 { Transport::WebSocket } else { Transport::Rest };
                Step::Single { intention, transport, then_cancel: rng.u32(..100) < 15 }
            }
            _ => Step::Batch(intentions),
        });
    }
    steps
}
