//! Auto traits and sizes of the public types: the documentation of `Failure` promises both, and a new
//! field could break both.

use std::panic::{RefUnwindSafe, UnwindSafe};

use exchange_error::integration::tower::Resend;
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{
    AnyFailedRow, AnyFailure, ErrorKind, Exchange, ExchangeError, FailedRow, Failure, Operation,
    Outcome, Retry, UnknownCode, Wire,
};
use tower::retry::backoff::{ExponentialBackoffMaker, MakeBackoff};

const fn assert_auto_traits<T>()
where
    T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + 'static,
{
}

/// Checks the auto traits for any enum that has them. A type that is `Copy` and `'static` need not be
/// `Send`.
const fn assert_auto_traits_of_its_enum<E>()
where
    E: Wire + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe,
{
    assert_auto_traits::<Failure<E>>();
    assert_auto_traits::<FailedRow<E>>();
    assert_auto_traits::<Result<(), Failure<E>>>();
}

#[test]
fn public_types_are_send_sync_and_unwind_safe() {
    assert_auto_traits_of_its_enum::<RestError>();
    assert_auto_traits_of_its_enum::<WebSocketError>();
    assert_auto_traits::<(AnyFailure, AnyFailedRow, Exchange)>();
    assert_auto_traits::<UnknownCode<u32>>();
    assert_auto_traits::<UnknownCode<String>>();
    assert_auto_traits::<(ErrorKind, Retry, Outcome, Operation)>();
    // Errors are boxed and sent to other threads.
    let failure: Failure<RestError> = Failure::<RestError>::not_sent();
    let _: Box<dyn std::error::Error + Send + Sync> = Box::new(failure.clone());
    let thread = std::thread::spawn(move || failure.outcome());
    assert_eq!(thread.join().ok(), Some(Outcome::NotApplied));
}

/// The types are covariant. The snapshot of the public API does not show variance; a change of it would
/// not compile here.
#[test]
fn public_types_are_covariant() {
    const fn failure<'short>(long: Failure<&'static u8>) -> Failure<&'short u8> {
        long
    }
    const fn row<'short>(long: FailedRow<&'static u8>) -> FailedRow<&'short u8> {
        long
    }
    const fn unknown_code<'short>(long: UnknownCode<&'static str>) -> UnknownCode<&'short str> {
        long
    }
    const fn policy<'short, B: MakeBackoff>(long: Resend<&'static u8, B>) -> Resend<&'short u8, B> {
        long
    }
    let _ = (failure, row, unknown_code, policy::<ExponentialBackoffMaker>);
}

/// An enum whose `other` has a field.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i64, kind = Other, wire(code = "$.code"))]
enum WithOther {
    /// A
    #[exchange(code = 1)]
    A,
    #[exchange(other)]
    Other(i64),
}

#[test]
fn sizes_are_those_in_the_documentation() {
    let pointer = size_of::<usize>();
    assert_eq!(size_of::<RestError>(), 1);
    assert_eq!(size_of::<WebSocketError>(), 1);
    assert_eq!(size_of::<Option<RestError>>(), 1);
    assert_eq!(size_of::<WithOther>(), 16, "a code of eight bytes and a discriminant");
    for size in [
        size_of::<Failure<RestError>>(),
        size_of::<Option<Failure<RestError>>>(),
        size_of::<Result<(), Failure<RestError>>>(),
        size_of::<Result<(), Failure<WebSocketError>>>(),
        size_of::<Result<(), Failure<WithOther>>>(),
        size_of::<AnyFailure>(),
        size_of::<Result<(), AnyFailure>>(),
        size_of::<Exchange>(),
    ] {
        assert_eq!(size, pointer);
    }
    for size in
        [size_of::<ErrorKind>(), size_of::<Retry>(), size_of::<Outcome>(), size_of::<Operation>()]
    {
        assert_eq!(size, 1);
    }
    // The memory per failed row, without texts over 30 bytes.
    assert_eq!(size_of::<FailedRow<RestError>>(), 120);
    // Clippy reports the error of a `Result` from 128 bytes on.
    assert_eq!(size_of::<AnyFailedRow>(), 120);
}
