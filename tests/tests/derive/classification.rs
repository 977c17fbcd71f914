//! Classification of variants: their own keys win over their kind, their kind over the enum's.

use exchange_error::{Classified, ErrorKind, ExchangeError, Operation, Outcome, Retry};

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(kind = InvalidRequest)]
enum Acme {
    /// Says nothing
    #[exchange(code = 1)]
    Silent,
    /// Names a kind
    #[exchange(code = 2, kind = RateLimited)]
    Kind,
    /// Overrides the retry
    #[exchange(code = 3, kind = RateLimited, retry = AfterBan)]
    Retry,
    /// Overrides the outcome
    #[exchange(code = 4, kind = RateLimited, outcome = Unknown)]
    Outcome,
    /// Overrides both, under the kind of the enum
    #[exchange(code = 5, retry = AfterResync, outcome = AlreadyApplied)]
    Both,
    /// Names the types too
    #[exchange(
        code = 6,
        kind = ErrorKind::Timeout,
        retry = Retry::AfterReconnect,
        outcome = Outcome::NotApplied,
    )]
    InFull,
}

#[test]
fn keys_of_the_variant_win_over_its_kind_and_over_the_enum() {
    let answers = |error: Acme| (error.kind(), error.retry(), error.outcome());
    for (error, expected) in [
        (Acme::Silent, (ErrorKind::InvalidRequest, Retry::Never, Outcome::NotApplied)),
        (Acme::Kind, (ErrorKind::RateLimited, Retry::AfterRateLimit, Outcome::NotApplied)),
        (Acme::Retry, (ErrorKind::RateLimited, Retry::AfterBan, Outcome::NotApplied)),
        (Acme::Outcome, (ErrorKind::RateLimited, Retry::AfterRateLimit, Outcome::Unknown)),
        (Acme::Both, (ErrorKind::InvalidRequest, Retry::AfterResync, Outcome::AlreadyApplied)),
        (Acme::InFull, (ErrorKind::Timeout, Retry::AfterReconnect, Outcome::NotApplied)),
    ] {
        assert_eq!(answers(error), expected, "{error}");
        let by_trait: &dyn Classified = &error;
        assert_eq!((by_trait.kind(), by_trait.retry(), by_trait.outcome()), expected, "{error}");
    }
}

#[test]
fn request_may_be_resent_only_after_a_wait_and_if_the_outcome_permits() {
    use Operation::{IdempotentWrite, Read, Write};

    let resent = |error: Acme| [Read, IdempotentWrite, Write].map(|what| error.may_resend(what));
    assert_eq!(resent(Acme::Silent), [false, false, false], "waiting does not help");
    assert_eq!(resent(Acme::Kind), [true, true, true]);
    assert_eq!(resent(Acme::Retry), [false, false, false], "a ban needs more than waiting");
    assert_eq!(resent(Acme::Outcome), [true, true, false], "the request may have taken effect");
    for error in Acme::ALL {
        let by_trait: &dyn Classified = error;
        let by_trait = [Read, IdempotentWrite, Write].map(|what| by_trait.may_resend(what));
        assert_eq!(resent(*error), by_trait, "{error}");
        assert_eq!(error.retry_after(), None);
    }
}

/// An enum with one variant for each value of the taxonomy, named like the value.
macro_rules! one_for_each {
    ($table:ident, $key:ident: $($value:ident = $code:literal)*) => {
        #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
        #[exchange(kind = Other)]
        enum $table {
            $(
                #[exchange(code = $code, $key = $value, message = "named like its value")]
                $value,
            )*
        }
    };
}

one_for_each! {
    Kinds, kind:
    InvalidRequest = 1 InvalidSymbol = 2 InvalidOrder = 3 Unsupported = 4 Authentication = 5
    NotLoggedIn = 6 PermissionDenied = 7 ManualActionRequired = 8 AccountNotFound = 9
    AccountSuspended = 10 OperationRejected = 11 InsufficientFunds = 12 RiskLimit = 13
    MarketClosed = 14 NotReady = 15 OrderNotFound = 16 OrderClosed = 17 Duplicate = 18
    InvalidNonce = 19 RateLimited = 20 IpBanned = 21 Unavailable = 22 ServerError = 23
    Timeout = 24 Transport = 25 Other = 26
}

one_for_each! {
    Retries, retry:
    Never = 1 AfterBackoff = 2 AfterRateLimit = 3 AfterBan = 4 AfterReauth = 5 AfterResync = 6
    AfterReconnect = 7 AfterMarketOpen = 8
}

one_for_each! { Outcomes, outcome: NotApplied = 1 Unknown = 2 AlreadyApplied = 3 }

#[test]
fn variants_can_name_every_kind() {
    let kinds: Vec<_> = Kinds::ALL.iter().map(Kinds::kind).collect();
    assert_eq!(kinds, ErrorKind::ALL);
    for error in Kinds::ALL {
        assert_eq!(error.kind().as_str(), error.variant());
        assert_eq!(error.retry(), error.kind().retry(), "{}", error.variant());
        assert_eq!(error.outcome(), error.kind().outcome(), "{}", error.variant());
    }
}

#[test]
fn variants_can_name_every_retry_and_outcome() {
    let retries: Vec<_> = Retries::ALL.iter().map(Retries::retry).collect();
    assert_eq!(retries, Retry::ALL);
    assert!(Retries::ALL.iter().all(|error| error.retry().as_str() == error.variant()));
    let outcomes: Vec<_> = Outcomes::ALL.iter().map(Outcomes::outcome).collect();
    assert_eq!(outcomes, Outcome::ALL);
    assert!(Outcomes::ALL.iter().all(|error| error.outcome().as_str() == error.variant()));
}
