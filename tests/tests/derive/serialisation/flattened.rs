//! Enums that hold others: whatever value they have comes back, also where its code leads elsewhere.

use exchange_error::ExchangeError;

use super::{json, names, refusal};

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme", code_type = i32, serde)]
enum BaseError {
    /// Too many requests
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests,
    /// No answer
    #[exchange(timeout, kind = Timeout)]
    NoAnswer,
    #[exchange(other)]
    Other(i32),
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32, kind = Other, serde)]
enum WalletError {
    /// Withdrawal suspended
    #[exchange(code = -4001)]
    Suspended,
    /// Also -2011, which the outer enum decides
    #[exchange(code = -2011)]
    CancelRejected,
    /// The same name as in the other enum
    #[exchange(status = 504)]
    NoAnswer,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme spot", code_type = i32, serde)]
enum SpotError {
    #[exchange(flatten)]
    Base(BaseError),
    /// Cancel rejected
    #[exchange(code = -2011, kind = OrderNotFound)]
    CancelRejected,
    /// The same name once more
    #[exchange(status = 502, kind = Unavailable)]
    NoAnswer,
    #[exchange(flatten)]
    Wallet { error: WalletError },
}

/// Nothing but another, and a rest of its own.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32, serde)]
enum Outermost {
    #[exchange(flatten)]
    Spot(SpotError),
    #[exchange(other)]
    Other(i32),
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = str, kind = Other, serde)]
enum BaseTexts {
    /// A
    #[exchange(code = "a")]
    A,
    /// B, which the outer enum decides
    #[exchange(code = "b")]
    B,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = str, kind = Other, serde)]
enum Texts {
    /// B
    #[exchange(code = "b")]
    B,
    /// No code at all
    #[exchange(status = 520)]
    Unreachable,
    #[exchange(flatten)]
    Base(BaseTexts),
}

const SUSPENDED: SpotError = SpotError::Wallet { error: WalletError::Suspended };

#[test]
fn every_row_comes_back() {
    let of_spot =
        [r#""Base::NoAnswer""#, r#""NoAnswer""#, r#""Wallet::-2011""#, r#""Wallet::NoAnswer""#];
    assert_eq!(names::<SpotError>(), of_spot);
    let of_all = of_spot.map(|name| name.replacen('"', "\"Spot::", 1));
    assert_eq!(names::<Outermost>(), of_all);
    assert_eq!(names::<Texts>(), [r#""b""#, r#""Unreachable""#, r#""a""#, r#""Base::b""#]);
}

#[test]
fn codes_pass_through() {
    assert_eq!(json(&SpotError::Base(BaseError::TooManyRequests)), "-1003");
    assert_eq!(json(&SUSPENDED), "-4001");
    assert_eq!(json(&Outermost::Spot(SUSPENDED)), "-4001");
    assert_eq!(json(&Texts::Base(BaseTexts::A)), r#""a""#);
}

#[test]
fn a_value_that_its_code_does_not_tell_has_the_names_that_lead_to_it() {
    assert_eq!(json(&SpotError::CancelRejected), "-2011");
    let decided = SpotError::Wallet { error: WalletError::CancelRejected };
    assert_eq!(json(&decided), r#""Wallet::-2011""#);
    assert_eq!(json(&Outermost::Spot(decided)), r#""Spot::Wallet::-2011""#);
    let timed_out = SpotError::Base(BaseError::NoAnswer);
    assert_eq!(json(&Outermost::Spot(timed_out)), r#""Spot::Base::NoAnswer""#);
    assert_eq!(json(&Texts::Base(BaseTexts::B)), r#""Base::b""#);
}

#[test]
fn the_rest_of_an_inner_enum_comes_back() {
    let rest = SpotError::Base(BaseError::Other(-7));
    assert_eq!(json(&rest), r#""Base::-7""#);
    assert_eq!(json(&Outermost::Spot(rest)), r#""Spot::Base::-7""#);
    assert_eq!(json(&Outermost::Other(-7)), "-7");
    // The enum itself says nothing of what is not documented.
    assert_eq!(refusal::<SpotError>("-7"), "Acme spot: undocumented code -7");
}

#[test]
fn names_are_read_in_full_only() {
    for text in [r#""Wallet::Suspend""#, r#""Suspended""#, r#""Wallet::""#, r#""Wallet""#] {
        let code = text.trim_matches('"');
        assert_eq!(refusal::<SpotError>(text), format!("Acme spot: undocumented code {code}"));
    }
}
