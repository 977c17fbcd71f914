//! Derived functions in constants: each of them can run while compiling.

use std::time::Duration;

use exchange_error::{ErrorKind, ExchangeError, Operation, Outcome, Retry};

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme", code_type = i32)]
enum Acme {
    /// Slow down
    #[exchange(code = [-1003, -1015], status = 429, kind = RateLimited)]
    SlowDown,
    /// Perhaps placed
    #[exchange(timeout, kind = Timeout)]
    PerhapsPlaced,
    /// Anything else
    #[exchange(other)]
    Other(i32),
}

const NAME: &str = Acme::NAME;
const ROWS: usize = Acme::ALL.len();
const FOUND: Option<Acme> = Acme::from_code(-1015);
const NOT_FOUND: Option<Acme> = Acme::from_code(7);
const BY_STATUS: Option<Acme> = Acme::from_status(429);
const BY_TIMEOUT: Option<Acme> = Acme::from_timeout();
const CODE: Option<i32> = Acme::SlowDown.code();
const KEPT_CODE: Option<i32> = Acme::Other(12).code();
const MESSAGE: &str = Acme::SlowDown.message();
const VARIANT: &str = Acme::Other(12).variant();
const KIND: ErrorKind = Acme::SlowDown.kind();
const RETRY: Retry = Acme::SlowDown.retry();
const OUTCOME: Outcome = Acme::PerhapsPlaced.outcome();
const RETRY_AFTER: Option<Duration> = Acme::SlowDown.retry_after();
const MAY_RESEND: bool = Acme::SlowDown.may_resend(Operation::Write);

/// A table that the user computes, in read-only memory.
static TABLE: [(Option<i32>, &str, ErrorKind); ROWS] = [
    (Acme::ALL[0].code(), Acme::ALL[0].message(), Acme::ALL[0].kind()),
    (Acme::ALL[1].code(), Acme::ALL[1].message(), Acme::ALL[1].kind()),
];

static LARGEST_PAUSE: [u8; if MAY_RESEND { 3 } else { 1 }] = [0; 3];

/// A `const fn` that the user writes on top of the derived functions.
const fn pause(code: i32) -> u64 {
    match Acme::from_code(code) {
        Some(Acme::SlowDown) => 60,
        Some(Acme::PerhapsPlaced) => 5,
        Some(Acme::Other(_)) | None => 0,
    }
}

const PAUSES: [u64; 2] = [pause(-1003), pause(7)];

#[test]
fn constants_hold_what_the_functions_return() {
    assert_eq!((NAME, ROWS), ("Acme", 2));
    assert_eq!((FOUND, NOT_FOUND), (Some(Acme::SlowDown), None));
    assert_eq!(BY_STATUS, Some(Acme::SlowDown));
    assert_eq!(BY_TIMEOUT, Some(Acme::PerhapsPlaced));
    assert_eq!((CODE, KEPT_CODE), (Some(-1003), Some(12)));
    assert_eq!((MESSAGE, VARIANT), ("Slow down", "Other"));
    assert_eq!((KIND, RETRY), (ErrorKind::RateLimited, Retry::AfterRateLimit));
    assert_eq!((OUTCOME, RETRY_AFTER, MAY_RESEND), (Outcome::Unknown, None, true));
    assert_eq!(PAUSES, [60, 0]);
    assert_eq!(LARGEST_PAUSE.len(), 3);
}

#[test]
fn statics_hold_what_the_functions_return() {
    assert_eq!(TABLE[0], (Some(-1003), "Slow down", ErrorKind::RateLimited));
    assert_eq!(TABLE[1], (None, "Perhaps placed", ErrorKind::Timeout));
}
