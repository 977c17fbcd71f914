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
    /// The name of a variant with a code, which is nobody's name
    #[exchange(code = "TwoDigits")]
    Named,
}

/// A name behind which any text is a code.
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
fn a_code_is_a_text_letter_by_letter() {
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
fn an_undocumented_code_is_kept_or_the_rest() {
    for (text, code) in [(r#""00052""#, "00052"), ("52", "52"), (r#""051""#, "051")] {
        assert_eq!(refusal::<AcmeError>(text), format!("Acme: undocumented code {code}"));
    }
    for text in ["52", r#""b""#, r#""unreachable""#] {
        assert_eq!(serde_json::from_str::<Open>(text).unwrap(), Open::Other, "{text}");
    }
}
