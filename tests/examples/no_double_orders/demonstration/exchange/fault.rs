//! Faults of the exchange. A fault is drawn for each request: whether the request executes, and the
//! answer that its sender gets.
//!
//! A fault depends only on the seed, the intention, the kind of the request and the number of
//! earlier requests of that kind. The first request for an order therefore has the same fault with
//! every client, and the speed of the machine does not matter.

use std::fmt;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use fastrand::Rng;

use super::super::intention::Transport;

/// Execution of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Execution {
    Never,
    Now,
    /// The request executes after this number of further requests.
    Late(u64),
}

/// Longest delay before an order executes, in requests that the exchange reads.
pub(crate) const MAX_DELAY: u64 = 8;

/// Answer to a request, which need not match its execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Answer {
    /// The actual result.
    Plain,
    /// A documented error code, whether the request executed or not.
    Error(u32),
    /// No reply before the sender's timeout.
    Silence,
    /// The connection is closed without a reply.
    Dropped,
    /// The connection is closed before the end of the reply.
    CutOff,
    BadGateway,
    /// HTTP 403, for this request and some further ones.
    Banned,
}

/// Number of characters of a message in the report.
const MESSAGE_LENGTH: usize = 38;

impl fmt::Display for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain => formatter.write_str("success"),
            Self::Error(code) => {
                let message = RestError::from_code(*code).map(|error| error.message());
                let message = message
                    .or_else(|| WebSocketError::from_code(*code).map(|error| error.message()));
                let message = message.unwrap_or_default();
                // Some documented messages are a paragraph.
                match message.char_indices().nth(MESSAGE_LENGTH) {
                    Some((end, _)) => write!(formatter, "{code} {}…", message[..end].trim_end()),
                    None => write!(formatter, "{code} {message}"),
                }
            }
            Self::Silence => formatter.write_str("no answer in time"),
            Self::Dropped => formatter.write_str("connection dropped"),
            Self::CutOff => formatter.write_str("reply cut off"),
            Self::BadGateway => formatter.write_str("HTTP 502 Bad Gateway"),
            Self::Banned => formatter.write_str("HTTP 403 IP is shielded"),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum RequestKind {
    Order,
    Batch,
    Cancel,
    Read,
}

/// Faults with their frequency per thousand requests. The other requests have no fault.
type FaultTable = &'static [(Execution, Answer, u32)];

use Answer::{BadGateway, Banned, CutOff, Dropped, Error, Silence};
use Execution::{Never, Now};

const REST_ORDER: FaultTable = &[
    (Now, Error(20014), 20),
    (Never, Error(20014), 20),
    (Now, Error(21005), 10),
    (Never, Error(21005), 15),
    (Now, Silence, 20),
    (Never, Silence, 15),
    (Now, Dropped, 12),
    (Never, Dropped, 12),
    (Now, CutOff, 10),
    (Now, BadGateway, 10),
    (Never, BadGateway, 10),
    (Never, Banned, 10),
    (Never, Error(20049), 15),
    (Never, Error(20018), 20),
    (Never, Error(20013), 10),
];

const WEB_SOCKET_ORDER: FaultTable = &[
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

/// Faults of a batch as a whole. `Now` means that each row executes or not.
const BATCH: FaultTable = &[
    (Now, Silence, 35),
    (Now, Dropped, 30),
    (Now, BadGateway, 20),
    (Never, Silence, 15),
    (Never, Dropped, 15),
    (Never, BadGateway, 10),
    (Never, Banned, 10),
];

/// Faults of a row, if the batch itself has none.
const ROW: FaultTable = &[
    (Now, Error(20014), 25),
    (Never, Error(20014), 25),
    (Never, Error(20013), 60),
    (Never, Error(20018), 25),
];

const REST_CANCEL: FaultTable = &[
    (Now, Error(20014), 20),
    (Never, Error(20014), 20),
    (Now, Silence, 25),
    (Never, Silence, 25),
    (Now, Dropped, 15),
    (Never, Dropped, 15),
    (Now, BadGateway, 10),
    (Never, BadGateway, 10),
];

const WEB_SOCKET_CANCEL: FaultTable = &[
    (Now, Error(20014), 20),
    (Never, Error(20014), 20),
    (Now, Silence, 25),
    (Never, Silence, 25),
    (Now, Dropped, 15),
    (Never, Dropped, 15),
];

const REST_READ: FaultTable = &[
    (Never, Error(20014), 15),
    (Never, Silence, 15),
    (Never, Dropped, 10),
    (Never, BadGateway, 15),
    (Never, Banned, 5),
    (Never, Error(20049), 10),
];

const WEB_SOCKET_READ: FaultTable =
    &[(Never, Error(20014), 15), (Never, Silence, 15), (Never, Dropped, 10)];

/// Frequency of connections that cannot be opened, per thousand.
const UNREACHABLE: u32 = 20;

/// Deterministic generator of faults.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FaultSource {
    seed: u64,
    /// True if an order that executes without a success reply may execute late.
    is_late: bool,
}

impl FaultSource {
    pub(crate) const fn new(seed: u64, is_late: bool) -> Self {
        Self { seed, is_late }
    }

    /// Returns the fault of the `nth` request of this kind for an intention, and the generator for
    /// further draws.
    pub(crate) fn request(
        self,
        transport: Transport,
        kind: RequestKind,
        intention: usize,
        nth: u64,
    ) -> (Execution, Answer, Rng) {
        let table = match (kind, transport) {
            (RequestKind::Order, Transport::Rest) => REST_ORDER,
            (RequestKind::Order, Transport::WebSocket) => WEB_SOCKET_ORDER,
            (RequestKind::Batch, _) => BATCH,
            (RequestKind::Cancel, Transport::Rest) => REST_CANCEL,
            (RequestKind::Cancel, Transport::WebSocket) => WEB_SOCKET_CANCEL,
            (RequestKind::Read, Transport::Rest) => REST_READ,
            (RequestKind::Read, Transport::WebSocket) => WEB_SOCKET_READ,
        };
        let mut rng = self.rng([1 + kind as u64, intention as u64, nth]);
        let (execution, answer) = draw(table, &mut rng);
        let execution = match kind {
            RequestKind::Order => self.delay(execution, answer, &mut rng),
            RequestKind::Batch | RequestKind::Cancel | RequestKind::Read => execution,
        };
        (execution, answer, rng)
    }

    /// Returns the fault of a row, given the fault of its batch.
    pub(crate) fn row(self, whole: (Execution, Answer), rng: &mut Rng) -> (Execution, Answer) {
        let (execution, answer) = match whole {
            (_, Answer::Plain) => draw(ROW, rng),
            (Never, answer) => (Never, answer),
            // Some rows execute, and no reply says which.
            (Now | Execution::Late(_), answer) => {
                (if rng.u32(..100) < 60 { Now } else { Never }, answer)
            }
        };
        (self.delay(execution, answer, rng), answer)
    }

    pub(crate) fn is_reachable(self, connection: u64) -> bool {
        self.rng([0, connection, 0]).u32(..1000) >= UNREACHABLE
    }

    fn delay(self, execution: Execution, answer: Answer, rng: &mut Rng) -> Execution {
        match execution {
            Now if self.is_late && answer != Answer::Plain && rng.bool() => {
                Execution::Late(rng.u64(1..=MAX_DELAY))
            }
            execution => execution,
        }
    }

    fn rng(self, parts: [u64; 3]) -> Rng {
        let seed =
            parts.into_iter().fold(self.seed, |seed, part| Rng::with_seed(seed).u64(..) ^ part);
        let mut rng = Rng::with_seed(seed);
        // The first numbers of neighbouring seeds are similar, so one is skipped.
        let _ = rng.u64(..);
        rng
    }
}

fn draw(table: FaultTable, rng: &mut Rng) -> (Execution, Answer) {
    let mut number = rng.u32(..1000);
    for (execution, answer, weight) in table {
        match number.checked_sub(*weight) {
            Some(rest) => number = rest,
            None => return (*execution, *answer),
        }
    }
    (Now, Answer::Plain)
}
