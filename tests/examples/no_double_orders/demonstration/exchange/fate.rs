//! What becomes of a request, and what its sender is told: the two are drawn together, before the
//! exchange answers.
//!
//! A fate depends on the seed, the intention, and how many requests of that kind the exchange has read
//! for it, and on nothing else. So the first request for an order meets the same fate whoever sends
//! it, and a slow machine changes nothing for the orders that follow.

use std::fmt;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use fastrand::Rng;

use super::super::intention::Transport;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Execution {
    Never,
    Now,
    /// After so many more requests that the exchange has read.
    Late(u64),
}

/// The exchange's clock counts the requests it reads, so that no run depends on the machine. This is
/// the longest that an order may lie before it executes.
pub(crate) const WORST_DELAY: u64 = 8;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Answer {
    /// What is true.
    Plain,
    /// A code of the documented table, whatever happened.
    Error(u32),
    /// Nothing, until the sender has given up.
    Silence,
    /// The connection is closed without a word.
    Dropped,
    /// The connection is closed within the reply.
    CutShort,
    BadGateway,
    /// HTTP 403, for this request and the next ones.
    Shielded,
}

/// How many characters of a message are shown.
const LONGEST_MESSAGE: usize = 38;

impl fmt::Display for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain => formatter.write_str("answered"),
            Self::Error(code) => {
                let message = RestError::from_code(*code).map(|error| error.message());
                let message = message
                    .or_else(|| WebSocketError::from_code(*code).map(|error| error.message()));
                let message = message.unwrap_or_default();
                // The longest is a paragraph.
                match message.char_indices().nth(LONGEST_MESSAGE) {
                    Some((end, _)) => write!(formatter, "{code} {}…", message[..end].trim_end()),
                    None => write!(formatter, "{code} {message}"),
                }
            }
            Self::Silence => formatter.write_str("no answer in time"),
            Self::Dropped => formatter.write_str("connection dropped"),
            Self::CutShort => formatter.write_str("reply cut short"),
            Self::BadGateway => formatter.write_str("HTTP 502 Bad Gateway"),
            Self::Shielded => formatter.write_str("HTTP 403 IP is shielded"),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Order,
    Batch,
    Cancel,
    Read,
}

/// Which fates there are and how many of a thousand requests meet each; the others are served.
type Fates = &'static [(Execution, Answer, u32)];

use Answer::{BadGateway, CutShort, Dropped, Error, Shielded, Silence};
use Execution::{Never, Now};

const REST_ORDER: Fates = &[
    (Now, Error(20014), 20),
    (Never, Error(20014), 20),
    (Now, Error(21005), 10),
    (Never, Error(21005), 15),
    (Now, Silence, 20),
    (Never, Silence, 15),
    (Now, Dropped, 12),
    (Never, Dropped, 12),
    (Now, CutShort, 10),
    (Now, BadGateway, 10),
    (Never, BadGateway, 10),
    (Never, Shielded, 10),
    (Never, Error(20049), 15),
    (Never, Error(20018), 20),
    (Never, Error(20013), 10),
];

const WEB_SOCKET_ORDER: Fates = &[
    (Now, Error(20014), 20),
    (Never, Error(20014), 20),
    (Now, Error(20100), 15),
    (Never, Error(20100), 15),
    (Now, Error(1018), 8),
    (Never, Error(1018), 8),
    (Now, Silence, 20),
    (Never, Silence, 15),
    (Now, Dropped, 15),
    (Never, Dropped, 15),
    (Never, Error(20018), 20),
    (Never, Error(20013), 10),
];

/// Of a batch as a whole; whether its rows execute is drawn for each of them.
const BATCH: Fates = &[
    (Now, Silence, 35),
    (Now, Dropped, 30),
    (Now, BadGateway, 20),
    (Never, Silence, 15),
    (Never, Dropped, 15),
    (Never, BadGateway, 10),
    (Never, Shielded, 10),
];

/// Of each row, where the batch is answered.
const ROW: Fates = &[
    (Now, Error(20014), 25),
    (Never, Error(20014), 25),
    (Never, Error(20013), 60),
    (Never, Error(20018), 25),
];

const REST_CANCEL: Fates = &[
    (Now, Error(20014), 20),
    (Never, Error(20014), 20),
    (Now, Silence, 25),
    (Never, Silence, 25),
    (Now, Dropped, 15),
    (Never, Dropped, 15),
    (Now, BadGateway, 10),
    (Never, BadGateway, 10),
];

const WEB_SOCKET_CANCEL: Fates = &[
    (Now, Error(20014), 20),
    (Never, Error(20014), 20),
    (Now, Silence, 25),
    (Never, Silence, 25),
    (Now, Dropped, 15),
    (Never, Dropped, 15),
];

const REST_READ: Fates = &[
    (Never, Error(20014), 15),
    (Never, Silence, 15),
    (Never, Dropped, 10),
    (Never, BadGateway, 15),
    (Never, Shielded, 5),
    (Never, Error(20049), 10),
];

const WEB_SOCKET_READ: Fates =
    &[(Never, Error(20014), 15), (Never, Silence, 15), (Never, Dropped, 10)];

/// How many of a thousand connections cannot be opened.
const UNREACHABLE: u32 = 20;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Dice {
    seed: u64,
    /// Whether orders whose sender is left in doubt may execute late.
    is_late: bool,
}

impl Dice {
    pub(crate) const fn new(seed: u64, is_late: bool) -> Self {
        Self { seed, is_late }
    }

    /// The fate of the `nth` request of this kind that serves an intention.
    pub(crate) fn request(
        self,
        transport: Transport,
        kind: Kind,
        intention: usize,
        nth: u64,
    ) -> (Execution, Answer, Rng) {
        let fates = match (kind, transport) {
            (Kind::Order, Transport::Rest) => REST_ORDER,
            (Kind::Order, Transport::WebSocket) => WEB_SOCKET_ORDER,
            (Kind::Batch, _) => BATCH,
            (Kind::Cancel, Transport::Rest) => REST_CANCEL,
            (Kind::Cancel, Transport::WebSocket) => WEB_SOCKET_CANCEL,
            (Kind::Read, Transport::Rest) => REST_READ,
            (Kind::Read, Transport::WebSocket) => WEB_SOCKET_READ,
        };
        let mut rng = self.rng([1 + kind as u64, intention as u64, nth]);
        let (execution, answer) = draw(fates, &mut rng);
        let execution = match kind {
            Kind::Order => self.perhaps_late(execution, answer, &mut rng),
            Kind::Batch | Kind::Cancel | Kind::Read => execution,
        };
        (execution, answer, rng)
    }

    /// The fate of one row of a batch that met a fate as a whole.
    pub(crate) fn row(self, whole: (Execution, Answer), rng: &mut Rng) -> (Execution, Answer) {
        let (execution, answer) = match whole {
            (_, Answer::Plain) => draw(ROW, rng),
            (Never, answer) => (Never, answer),
            // Half done, and nobody says which half.
            (Now | Execution::Late(_), answer) => {
                (if rng.u32(..100) < 60 { Now } else { Never }, answer)
            }
        };
        (self.perhaps_late(execution, answer, rng), answer)
    }

    pub(crate) fn is_reachable(self, connection: u64) -> bool {
        self.rng([0, connection, 0]).u32(..1000) >= UNREACHABLE
    }

    fn perhaps_late(self, execution: Execution, answer: Answer, rng: &mut Rng) -> Execution {
        match execution {
            Now if self.is_late && answer != Answer::Plain && rng.bool() => {
                Execution::Late(rng.u64(1..=WORST_DELAY))
            }
            execution => execution,
        }
    }

    fn rng(self, parts: [u64; 3]) -> Rng {
        let seed =
            parts.into_iter().fold(self.seed, |seed, part| Rng::with_seed(seed).u64(..) ^ part);
        let mut rng = Rng::with_seed(seed);
        // The first number of neighbouring seeds is alike.
        let _ = rng.u64(..);
        rng
    }
}

fn draw(fates: Fates, rng: &mut Rng) -> (Execution, Answer) {
    let mut number = rng.u32(..1000);
    for (execution, answer, weight) in fates {
        match number.checked_sub(*weight) {
            Some(rest) => number = rest,
            None => return (*execution, *answer),
        }
    }
    (Now, Answer::Plain)
}
