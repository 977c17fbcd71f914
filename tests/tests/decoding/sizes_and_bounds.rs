//! What crosses threads and unwinding, and how large it is: both are promised in the documentation
//! of `Failure`, and both can be lost by a field.

use std::panic::{RefUnwindSafe, UnwindSafe};

use exchange_error::integration::tower::Resend;
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{
    ErrorKind, ExchangeError, FailedRow, Failure, Operation, Outcome, Retry, UnknownCode, Wire,
};
use tower::retry::backoff::{ExponentialBackoffMaker, MakeBackoff};

const fn is_at_home_everywhere<T>()
where
    T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + 'static,
{
}

/// For every enum, whatever it is: what is `Copy` and `'static` need not be `Send`.
const fn is_as_its_enum<E>()
where
    E: Wire + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe,
{
    is_at_home_everywhere::<Failure<E>>();
    is_at_home_everywhere::<FailedRow<E>>();
    is_at_home_everywhere::<Result<(), Failure<E>>>();
}

#[test]
fn everything_crosses_threads_and_unwinding() {
    is_as_its_enum::<RestError>();
    is_as_its_enum::<WebSocketError>();
    is_at_home_everywhere::<UnknownCode<u32>>();
    is_at_home_everywhere::<UnknownCode<String>>();
    is_at_home_everywhere::<(ErrorKind, Retry, Outcome, Operation)>();
    // As errors travel: through threads, `anyhow` and the like.
    let failure: Failure<RestError> = Failure::<RestError>::not_sent();
    let _: Box<dyn std::error::Error + Send + Sync> = Box::new(failure.clone());
    let thread = std::thread::spawn(move || failure.outcome());
    assert_eq!(thread.join().ok(), Some(Outcome::NotApplied));
}

/// Where a type with a shorter lifetime is asked for, one with a longer lifetime will do. The
/// snapshot of the public API cannot say so; this would not compile.
#[test]
fn lifetimes_may_be_shortened() {
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

/// An enum that fills a byte, with a code of its own beside it.
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
fn sizes_are_as_documented() {
    let pointer = size_of::<usize>();
    assert_eq!(size_of::<RestError>(), 1);
    assert_eq!(size_of::<WebSocketError>(), 1);
    assert_eq!(size_of::<Option<RestError>>(), 1);
    assert_eq!(size_of::<WithOther>(), 16, "as large as the code it keeps");
    for size in [
        size_of::<Failure<RestError>>(),
        size_of::<Option<Failure<RestError>>>(),
        size_of::<Result<(), Failure<RestError>>>(),
        size_of::<Result<(), Failure<WebSocketError>>>(),
        size_of::<Result<(), Failure<WithOther>>>(),
    ] {
        assert_eq!(size, pointer);
    }
    for size in
        [size_of::<ErrorKind>(), size_of::<Retry>(), size_of::<Outcome>(), size_of::<Operation>()]
    {
        assert_eq!(size, 1);
    }
    // What a list of failed rows takes for each of them; longer texts come on top.
    assert_eq!(size_of::<FailedRow<RestError>>(), 112);
}
