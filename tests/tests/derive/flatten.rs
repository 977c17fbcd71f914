//! Flattened enums: a base table that several enums share, in which own entries win.

use exchange_error::{
    Classified, ErrorKind, ExchangeError, FailedRow, Failure, Operation, Outcome, Retry, Wire,
};

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme", code_type = i32)]
enum BaseError {
    /// Too many requests
    #[exchange(code = -1003, status = 429, kind = RateLimited)]
    TooManyRequests,
    /// Unknown order
    #[exchange(code = -2011, kind = InvalidOrder)]
    UnknownOrder,
    /// No answer
    #[exchange(timeout, kind = Timeout)]
    NoAnswer,
    /// Insufficient margin
    #[exchange(message_contains = "margin", kind = InsufficientFunds)]
    Margin,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32, kind = Other)]
enum WalletError {
    /// Withdrawal suspended
    #[exchange(code = -4001)]
    Suspended,
    /// Also -2011, which the outer enum decides
    #[exchange(code = -2011)]
    CancelRejected,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme spot", code_type = i32, wire(rows = "$[:]", code = "@.code", message = "@.msg"))]
enum SpotError {
    /// Filter failure
    #[exchange(code = -1013, kind = InvalidOrder)]
    Filter,
    #[exchange(flatten)]
    Base(BaseError),
    /// Cancel rejected
    #[exchange(code = -2011, kind = OrderNotFound)]
    CancelRejected,
    #[exchange(flatten)]
    Wallet { error: WalletError },
    #[exchange(other)]
    Other(i32),
}

/// An enum without rows of its own, over two levels of flattened enums.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32, wire(code = "$.code", message = "$.msg"))]
enum OnlyFlattened {
    #[exchange(flatten)]
    Spot(SpotError),
}

const TOO_MANY: SpotError = SpotError::Base(BaseError::TooManyRequests);
const IN_A_CONSTANT: Option<SpotError> = SpotError::from_code(-1003);

#[test]
fn flattened_enum_answers_through_the_outer_enum() {
    assert_eq!(TOO_MANY.code(), Some(-1003));
    assert_eq!(TOO_MANY.message(), "Too many requests");
    assert_eq!(TOO_MANY.variant(), "TooManyRequests");
    assert_eq!(TOO_MANY.kind(), ErrorKind::RateLimited);
    assert_eq!(TOO_MANY.retry(), Retry::AfterRateLimit);
    assert_eq!(TOO_MANY.outcome(), Outcome::NotApplied);
    assert!(TOO_MANY.may_resend(Operation::Write));
    assert_eq!(TOO_MANY.to_string(), "Too many requests (-1003)");
    assert_eq!(SpotError::Base(BaseError::NoAnswer).to_string(), "No answer (no answer)");
    assert_eq!(Classified::kind(&TOO_MANY), ErrorKind::RateLimited);
    assert_eq!(ExchangeError::code(&TOO_MANY), Some(-1003));
    assert_eq!(SpotError::from(BaseError::TooManyRequests), TOO_MANY);
    assert_eq!(SpotError::Other(7).code(), Some(7));
}

#[test]
fn own_entry_wins_over_a_flattened_one() {
    assert_eq!(SpotError::from_code(-2011), Some(SpotError::CancelRejected));
    assert_eq!(SpotError::from_code(-1003), Some(TOO_MANY));
    let suspended = SpotError::Wallet { error: WalletError::Suspended };
    assert_eq!(SpotError::from_code(-4001), Some(suspended));
    assert_eq!(SpotError::from_code(-1), None);
    assert_eq!(SpotError::from(-1), SpotError::Other(-1));
    assert_eq!(SpotError::from_status(429), Some(TOO_MANY));
    assert_eq!(SpotError::from_timeout(), Some(SpotError::Base(BaseError::NoAnswer)));
    assert_eq!(IN_A_CONSTANT, Some(TOO_MANY));
    assert_eq!(OnlyFlattened::from_code(-1003), Some(OnlyFlattened::Spot(TOO_MANY)));
}

#[test]
fn rows_come_in_declaration_order_flattened_ones_included() {
    let labels: Vec<&str> = SpotError::ALL.iter().map(SpotError::variant).collect();
    let expected = [
        "Filter",
        "TooManyRequests",
        "UnknownOrder",
        "NoAnswer",
        "Margin",
        "CancelRejected",
        "Suspended",
        "CancelRejected",
    ];
    assert_eq!(labels, expected);
    assert_eq!(OnlyFlattened::ALL.len(), SpotError::ALL.len());
}

fn errors<E: Wire>(body: &str) -> Vec<Option<E>> {
    let failure: Option<Failure<E>> = E::check_response(400, body).err();
    let rows = failure.iter().flat_map(Failure::rows);
    rows.map(FailedRow::error).collect()
}

#[test]
fn decoded_replies_name_flattened_rows() {
    let body = r#"[{"code":-1013},{"code":-1003},{"code":-2011},{"code":-4001},{"code":-7,"msg":"no margin"},{"code":-9}]"#;
    let expected = [
        Some(SpotError::Filter),
        Some(TOO_MANY),
        Some(SpotError::CancelRejected),
        Some(SpotError::Wallet { error: WalletError::Suspended }),
        Some(SpotError::Base(BaseError::Margin)),
        None,
    ];
    assert_eq!(errors::<SpotError>(body), expected);
    assert_eq!(
        errors::<OnlyFlattened>(r#"{"code":-4001}"#),
        [Some(OnlyFlattened::Spot(SpotError::Wallet { error: WalletError::Suspended }))]
    );
    let failure = SpotError::check_response(429, "busy").unwrap_err();
    assert_eq!(failure.error(), Some(TOO_MANY));
    assert_eq!(
        Failure::<SpotError>::no_answer().error(),
        Some(SpotError::Base(BaseError::NoAnswer))
    );
}

/// An enum with nothing but `other` documents no row, and neither does an enum of such enums.
#[test]
fn enum_without_documented_rows_can_be_flattened() {
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    enum Rest {
        #[exchange(other)]
        Other(i64),
    }
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    enum Outer {
        #[exchange(flatten)]
        Rest(Rest),
        #[exchange(other)]
        Other(i64),
    }
    assert_eq!(Outer::ALL, []);
    assert_eq!(Outer::from_code(7), None);
    assert_eq!(Outer::from(7), Outer::Other(7));
    assert_eq!(Outer::Rest(Rest::Other(7)).code(), Some(7));
}
