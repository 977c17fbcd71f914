//! Enums whose codes are texts.

use exchange_error::ExchangeError;

use super::{json, names, refusal};

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme", code_type = str, kind = Other, serde)]
enum AcmeError {
    /// Insufficient funds
    #[exchange(code = "EOrder:Insufficient funds")]
    InsufficientFunds,
    /// Five digits
    #[exchange(code = ["00051", "51000"])]
    FiveDigits,
    /// Two digits
    #[exchange(code = "51")]
    TwoDigits,
    /// No code at all
    #[exchange(status = 520)]
    Unreachable,
    /// A code that is the name of a variant, which is stored by its own code
    #[exchange(code = "TwoDigits")]
    Named,
}

/// An enum in which any text is a code.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = str, kind = Other, serde)]
enum Open {
    /// A
    #[exchange(code = "a")]
    A,
    /// No code at all
    #[exchange(status = 520)]
    Unreachable,
    #[exchange(other)]
    Other,
}

#[test]
fn every_row_comes_back() {
    let texts = [r#""EOrder:Insufficient funds""#, r#""Unreachable""#, r#""TwoDigits""#];
    assert_eq!(names::<AcmeError>(), texts);
    assert_eq!(names::<Open>(), [r#""a""#, r#""Unreachable""#]);
    assert_eq!(json(&Open::Other), r#""Other""#);
}

#[test]
fn text_codes_are_compared_exactly() {
    assert_eq!(json(&AcmeError::FiveDigits), r#""00051""#);
    assert_eq!(json(&AcmeError::TwoDigits), r#""51""#);
    for (text, error) in [
        ("51", AcmeError::TwoDigits),
        ("51000", AcmeError::FiveDigits),
        (r#""51000""#, AcmeError::FiveDigits),
        (r#""TwoDigits""#, AcmeError::Named),
    ] {
        assert_eq!(serde_json::from_str::<AcmeError>(text).unwrap(), error, "{text}");
    }
}

#[test]
fn undocumented_code_is_an_error_or_other() {
    for (text, code) in [(r#""00052""#, "00052"), ("52", "52"), (r#""051""#, "051")] {
        assert_eq!(refusal::<AcmeError>(text), format!("Acme: undocumented code {code}"));
    }
    for text in ["52", r#""b""#, r#""unreachable""#] {
        assert_eq!(serde_json::from_str::<Open>(text).unwrap(), Open::Other, "{text}");
    }
}
