//! A program without `std`, without `alloc` and without an allocator: what `no_std.rs` compiles.

#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings)]

use core::fmt::{self, Write};
use core::panic::PanicInfo;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Classified, ErrorKind, ExchangeError, Operation, Outcome, Retry};

/// Errors of the Acme REST API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Acme REST",
    code_type = i32,
    wire(when = "$.code != 0", code = "$.code", message = "$.msg")
)]
#[non_exhaustive]
pub enum AcmeError {
    /// Too many requests
    #[exchange(code = [-1003, -1015], status = 429, kind = RateLimited)]
    TooManyRequests,
    /// The server did not answer in time
    #[exchange(code = -1007, timeout, kind = Timeout)]
    Timeout,
    /// Something else
    #[exchange(other)]
    Other(i32),
}

/// Errors of an API that only knows statuses.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusError {
    /// Banned
    #[exchange(status = 418, kind = IpBanned)]
    Banned,
}

const _: () = {
    assert!(matches!(AcmeError::from_code(-1015), Some(AcmeError::TooManyRequests)));
    assert!(matches!(AcmeError::from_status(429), Some(AcmeError::TooManyRequests)));
    assert!(matches!(AcmeError::from_timeout(), Some(AcmeError::Timeout)));
    assert!(matches!(AcmeError::Other(5).code(), Some(5)));
    assert!(matches!(AcmeError::TooManyRequests.kind(), ErrorKind::RateLimited));
    assert!(matches!(StatusError::Banned.retry(), Retry::AfterBan));
    assert!(matches!(RestError::from_code(20014), Some(RestError::SystemError)));
    assert!(matches!(RestError::SystemError.outcome(), Outcome::Unknown));
    assert!(!WebSocketError::OrderFailed.may_resend(Operation::Write));
    assert!(RestError::ALL.len() == 42 && WebSocketError::ALL.len() == 98);
};

/// Answers about an error of any exchange, behind a reference, as nothing can be boxed.
pub fn may_resend(error: &dyn Classified) -> bool {
    error.may_resend(Operation::Write)
}

/// Writes what an exchange documents for a code.
///
/// # Errors
/// Fails if the writer fails.
pub fn explain<E: ExchangeError>(to: &mut dyn Write, code: E::Code<'_>) -> fmt::Result {
    match E::from_code(code) {
        Some(error) => write!(to, "{}: {error}", E::NAME),
        None => write!(to, "{}: undocumented code {code}", E::NAME),
    }
}

/// Everything above, for each of the tables.
///
/// # Errors
/// Fails if the writer fails.
pub fn explain_all(to: &mut dyn Write, code: i32) -> fmt::Result {
    explain::<AcmeError>(to, code)?;
    explain::<RestError>(to, code.unsigned_abs())?;
    explain::<WebSocketError>(to, code.unsigned_abs())?;
    match RestError::try_from(code.unsigned_abs()) {
        Ok(error) => write!(to, "{}", may_resend(&error)),
        Err(unknown) => write!(to, "{unknown}"),
    }
}

#[panic_handler]
fn stop(_: &PanicInfo<'_>) -> ! {
    loop {
        core::hint::spin_loop();
    }
}
