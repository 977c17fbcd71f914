//! Enums that flatten others: every row comes back, also if its code leads to another row.

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

/// No row of its own.
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
    /// A code that is the name of a row of the outer enum
    #[exchange(code = "Busy")]
    BusyMarket,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme texts", code_type = str, kind = Other, serde)]
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

/// Like [`Texts`], with a row whose name is a code of the flattened enum.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme texts", code_type = str, kind = Other, serde)]
enum Ambiguous {
    /// No code at all
    #[exchange(status = 503)]
    Busy,
    #[exchange(flatten)]
    Base(BaseTexts),
}

const SUSPENDED: SpotError = SpotError::Wallet { error: WalletError::Suspended };

#[test]
fn every_row_comes_back() {
    let of_spot = [
        r#""Base::NoAnswer""#,
        r#""NoAnswer""#,
        r#""Wallet::CancelRejected""#,
        r#""Wallet::NoAnswer""#,
    ];
    assert_eq!(names::<SpotError>(), of_spot);
    let of_all = of_spot.map(|name| name.replacen('"', "\"Spot::", 1));
    assert_eq!(names::<Outermost>(), of_all);
    let of_texts = [r#""b""#, r#""Unreachable""#, r#""a""#, r#""Base::B""#, r#""Busy""#];
    assert_eq!(names::<Texts>(), of_texts);
}

#[test]
fn flattened_code_is_written_as_it_is() {
    assert_eq!(json(&SpotError::Base(BaseError::TooManyRequests)), "-1003");
    assert_eq!(json(&SUSPENDED), "-4001");
    assert_eq!(json(&Outermost::Spot(SUSPENDED)), "-4001");
    assert_eq!(json(&Texts::Base(BaseTexts::A)), r#""a""#);
}

#[test]
fn row_whose_code_leads_elsewhere_is_written_by_name() {
    assert_eq!(json(&SpotError::CancelRejected), "-2011");
    let decided = SpotError::Wallet { error: WalletError::CancelRejected };
    assert_eq!(json(&decided), r#""Wallet::CancelRejected""#);
    assert_eq!(json(&Outermost::Spot(decided)), r#""Spot::Wallet::CancelRejected""#);
    let timed_out = SpotError::Base(BaseError::NoAnswer);
    assert_eq!(json(&Outermost::Spot(timed_out)), r#""Spot::Base::NoAnswer""#);
    assert_eq!(json(&Texts::Base(BaseTexts::B)), r#""Base::B""#);
}

#[test]
fn other_of_a_flattened_enum_is_an_unknown_code_of_the_outer_one() {
    let other = SpotError::Base(BaseError::Other(-7));
    assert_eq!(serde_json::to_string(&other).unwrap(), "-7");
    assert_eq!(refusal::<SpotError>("-7"), "Acme spot: undocumented code -7");
    assert_eq!(serde_json::to_string(&Outermost::Spot(other)).unwrap(), "-7");
    assert_eq!(json(&Outermost::Other(-7)), "-7");
}

#[test]
fn text_that_is_a_code_and_a_name_is_an_error() {
    let expected = "Acme texts: `Busy` is the code of one row and the name of another";
    assert_eq!(refusal::<Ambiguous>(r#""Busy""#), expected);
    assert_eq!(json(&Ambiguous::Base(BaseTexts::A)), r#""a""#);
}

#[test]
fn incomplete_name_is_an_error() {
    let names =
        ["Wallet::Suspend", "Suspended", "Wallet::", "Wallet", "Wallet::NoAnswer::", "Base::-1003"];
    for name in names {
        let expected = format!("Acme spot: undocumented code {name}");
        assert_eq!(refusal::<SpotError>(&format!("{name:?}")), expected);
    }
}
