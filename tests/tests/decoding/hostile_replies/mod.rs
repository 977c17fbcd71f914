//! Hostile and malformed replies: no check panics, hangs, exceeds the memory stated here, or takes a
//! failure for a success.
//!
//! Time is linear in the length of a reply. Memory is at most eight times its length and 4 MB; a
//! success whose names and texts have no escapes allocates nothing.

mod cut_off;
mod names_and_characters;
mod nesting;
mod numbers;
mod size;

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use allocation_counter::measure;
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Failure, Outcome, Wire};

use crate::exchanges::{EXCHANGES, Transport, Verdict, check};

const MEGABYTE: usize = 1 << 20;

/// A check of replies by one enum.
#[derive(Clone, Copy)]
struct Check {
    name: &'static str,
    status: Option<u16>,
    judge: fn(Option<u16>, &[u8]) -> Option<Verdict>,
}

const REST: Check = Check { name: "REST", status: Some(200), judge: check::<RestError> };
const WEB_SOCKET: Check = Check { name: "WebSocket", status: None, judge: check::<WebSocketError> };

/// Returns the checks of the two ready-made enums and of every exchange.
fn checks() -> Vec<Check> {
    let exchanges = EXCHANGES.iter().copied().flatten().map(|api| Check {
        name: api.exchange,
        status: (api.transport == Transport::Rest).then_some(200),
        judge: api.check,
    });
    [REST, WEB_SOCKET].into_iter().chain(exchanges).collect()
}

fn of_exchange(name: &str) -> Vec<Check> {
    checks().into_iter().filter(|check| check.name == name).collect()
}

/// Runs a check within the promised time and memory.
fn judge(check: Check, body: &[u8]) -> Option<Verdict> {
    let start = Instant::now();
    let (sender, receiver) = mpsc::channel();
    // The limit is generous, so that a debug build on a busy machine exceeds it only if the time
    // grows faster than the reply.
    let most = Duration::from_secs(20) + Duration::from_nanos(body.len() as u64 * 2_000);
    let owned = body.to_vec();
    thread::spawn(move || {
        let mut verdict = None;
        let memory = measure(|| verdict = (check.judge)(check.status, &owned)).bytes_max;
        let _ = sender.send((verdict, memory));
    });
    let start_of_body = String::from_utf8_lossy(&body[..body.len().min(60)]).into_owned();
    let (verdict, memory) = receiver
        .recv_timeout(most)
        .unwrap_or_else(|error| panic!("{}: {error}: {start_of_body}", check.name));
    let promised = body.len() * 8 + 4 * MEGABYTE;
    assert!(memory <= promised as u64, "{}: {memory} bytes: {start_of_body}", check.name);
    if body.len() > MEGABYTE {
        println!("{:<12}{:>9.1?} {memory:>10} bytes  {start_of_body}", check.name, start.elapsed());
    }
    verdict
}

fn is_good(check: Check, body: impl AsRef<[u8]>) -> bool {
    judge(check, body.as_ref()).is_none()
}

/// Returns true if a reply is a failure with unknown outcome.
fn is_doubtful(check: Check, body: impl AsRef<[u8]>) -> bool {
    judge(check, body.as_ref()).is_some_and(|verdict| verdict.outcome == Outcome::Unknown)
}

fn failure<E: Wire>(body: impl AsRef<[u8]>) -> Failure<E> {
    E::check_response(200, body).unwrap_err()
}

fn code(body: &str) -> Option<String> {
    failure::<RestError>(body).code().map(str::to_owned)
}
