//! Faults of the exchange: whether an order executes, and the answer that its sender gets.
//!
//! A fault depends only on the seed, the intention, the kind of the request and the number of earlier
//! requests of that kind, so the first request for an order has the same fault with every client.

use std::fmt;

use fastrand::Rng;

/// Answer to a request, which need not match its execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Answer {
    /// The actual result.
    Plain,
    /// -1007 under 408.
    BackendTimeout,
    /// 503 with the text "Unknown error".
    UnknownError,
    /// No reply before the sender's timeout.
    Silence,
    /// The connection is closed without a reply.
    Dropped,
    /// -1003 under 429.
    RateLimited,
    /// 418 with the end of the ban, for all requests until then.
    Banned,
}

impl fmt::Display for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Plain => "success or plain refusal",
            Self::BackendTimeout => "-1007 Timeout waiting for backend",
            Self::UnknownError => "503 Unknown error",
            Self::Silence => "no answer in time",
            Self::Dropped => "connection dropped",
            Self::RateLimited => "-1003 Too much request weight",
            Self::Banned => "418 banned until a time",
        })
    }
}

/// Faults of orders with their frequency per thousand: whether the order executes, and the answer.
const ORDER: [(bool, Answer, u32); 10] = [
    (true, Answer::BackendTimeout, 40),
    (false, Answer::BackendTimeout, 30),
    (true, Answer::UnknownError, 40),
    (false, Answer::UnknownError, 30),
    (true, Answer::Silence, 20),
    (false, Answer::Silence, 15),
    (true, Answer::Dropped, 20),
    (false, Answer::Dropped, 15),
    (false, Answer::RateLimited, 30),
    (false, Answer::Banned, 10),
];

const QUERY: [(bool, Answer, u32); 5] = [
    (false, Answer::BackendTimeout, 20),
    (false, Answer::UnknownError, 30),
    (false, Answer::Silence, 15),
    (false, Answer::Dropped, 15),
    (false, Answer::RateLimited, 20),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum RequestKind {
    Order,
    Query,
}

/// Returns the fault of the `nth` request of a kind for an intention, and a generator for further
/// draws.
pub(crate) fn draw(
    seed: u64,
    kind: RequestKind,
    intention: usize,
    nth: u64,
) -> (bool, Answer, Rng) {
    let parts = [1 + kind as u64, intention as u64, nth];
    let seed = parts.into_iter().fold(seed, |seed, part| Rng::with_seed(seed).u64(..) ^ part);
    let mut rng = Rng::with_seed(seed);
    // The first numbers of neighbouring seeds are similar, so one is skipped.
    let _ = rng.u64(..);
    let table: &[(bool, Answer, u32)] = match kind {
        RequestKind::Order => &ORDER,
        RequestKind::Query => &QUERY,
    };
    let mut number = rng.u32(..1000);
    for (executes, answer, weight) in table {
        match number.checked_sub(*weight) {
            Some(rest) => number = rest,
            None => return (*executes, *answer, rng),
        }
    }
    (true, Answer::Plain, rng)
}
