//! Text codes: tokens, words, digits with leading zeros.

use exchange_error::{ErrorKind, ExchangeError, UnknownCode};

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(name = "Acme", code_type = str, kind = Other, wire(code = "$.code", ok = 0))]
enum AcmeError {
    /// Insufficient funds
    #[exchange(code = "EOrder:Insufficient funds", kind = InsufficientFunds)]
    InsufficientFunds,
    /// Five digits
    #[exchange(code = ["00001", "two words", "a.b-c:d"])]
    FiveDigits,
    /// One digit
    #[exchange(code = "1")]
    OneDigit,
    /// Korean
    #[exchange(code = "권한")]
    Korean,
    /// No code at all
    #[exchange(status = 520, kind = Unavailable)]
    Unreachable,
}

const IN_A_CONSTANT: Option<&str> = AcmeError::Korean.code();

/// An enum in which every variant has a code.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = str, kind = Other)]
enum Plain {
    /// A
    #[exchange(code = "a")]
    A,
    /// B
    #[exchange(code = "b")]
    B,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = str, kind = Other)]
enum Open {
    /// A
    #[exchange(code = "a")]
    A,
    #[exchange(other)]
    Other,
}

#[test]
fn text_codes_are_compared_exactly() {
    for (code, error) in [
        ("EOrder:Insufficient funds", Some(AcmeError::InsufficientFunds)),
        ("00001", Some(AcmeError::FiveDigits)),
        ("two words", Some(AcmeError::FiveDigits)),
        ("a.b-c:d", Some(AcmeError::FiveDigits)),
        ("1", Some(AcmeError::OneDigit)),
        ("권한", Some(AcmeError::Korean)),
        ("01", None),
        ("eorder:insufficient funds", None),
        ("", None),
        (" 1", None),
    ] {
        // A received text need not be `'static`.
        let received = code.to_owned();
        assert_eq!(AcmeError::from_code(&received), error, "{code}");
        assert_eq!(<AcmeError as ExchangeError>::from_code(&received), error, "{code}");
    }
}

#[test]
fn text_codes_are_returned() {
    assert_eq!(AcmeError::FiveDigits.code(), Some("00001"), "the first is canonical");
    assert_eq!(AcmeError::Unreachable.code(), None);
    assert_eq!(AcmeError::OneDigit.to_string(), "One digit (1)");
    assert_eq!(AcmeError::Unreachable.to_string(), "No code at all (HTTP 520)");
    assert_eq!(IN_A_CONSTANT, Some("권한"));
    assert_eq!(<&str>::from(Plain::B), "b");
}

#[test]
fn unknown_code_error_owns_the_text() {
    assert_eq!(AcmeError::try_from("1"), Ok(AcmeError::OneDigit));
    let unknown: UnknownCode<String> = {
        let received = String::from("EGeneral:New");
        AcmeError::try_from(&*received).unwrap_err()
    };
    assert_eq!(unknown.code(), "EGeneral:New");
    assert_eq!(unknown.to_string(), "Acme: undocumented code EGeneral:New");
    assert_eq!(Open::from("a"), Open::A);
    assert_eq!(Open::from("b"), Open::Other);
}

#[test]
fn number_in_a_reply_selects_the_code_with_the_same_digits() {
    let error =
        |body: &str| AcmeError::check_response(200, body).err().and_then(|failure| failure.error());
    assert_eq!(error(r#"{"code":1}"#), Some(AcmeError::OneDigit));
    assert_eq!(error(r#"{"code":"1"}"#), Some(AcmeError::OneDigit));
    assert_eq!(error(r#"{"code":"00001"}"#), Some(AcmeError::FiveDigits));
    assert_eq!(error(r#"{"code":"\uad8c\ud55c"}"#), Some(AcmeError::Korean));
    assert_eq!(
        AcmeError::check_response(200, r#"{"code":"0000"}"#),
        Ok(()),
        "zeros are no failure, however many"
    );
}

/// The reverse case: an integer enum compares a text by its value.
#[test]
fn text_in_a_reply_selects_the_integer_code_of_the_same_value() {
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(code_type = i16, kind = Other, wire(code = "$.code"))]
    enum Numbered {
        /// One
        #[exchange(code = 1)]
        One,
        /// Minus
        #[exchange(code = -1021)]
        Minus,
    }
    let error = |body: &str| Numbered::check_frame(body).unwrap_err().error();
    assert_eq!(error(r#"{"code":"00001"}"#), Some(Numbered::One));
    assert_eq!(error(r#"{"code":"-1021"}"#), Some(Numbered::Minus));
    assert_eq!(error(r#"{"code":65537}"#), None, "the code is not truncated to 16 bits");
}

#[test]
fn generic_code_infers_the_code_type() {
    fn kind<E: ExchangeError>(code: E::Code<'_>) -> Option<ErrorKind> {
        E::from_code(code).map(|error| error.kind())
    }
    let received = String::from("EOrder:Insufficient funds");
    assert_eq!(kind::<AcmeError>(&received), Some(ErrorKind::InsufficientFunds));
}
