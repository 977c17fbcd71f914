//! Lookup of codes as replies carry them.

use exchange_error::ExchangeError;
use exchange_error::okcoin::futures::{RestError, WebSocketError};

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i8)]
enum Numbers {
    /// Below zero.
    #[exchange(code = [-7, 0], kind = Other)]
    Low,
    /// Anything else.
    #[exchange(other)]
    Other(i8),
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = str)]
enum Texts {
    /// Order error.
    #[exchange(code = "EOrder:Unknown", kind = OrderNotFound)]
    Order,
    /// Leading zeros.
    #[exchange(code = "0007", kind = Other)]
    Seven,
}

#[test]
fn every_documented_code_is_found_by_its_text() {
    fn check<E: ExchangeError<Code<'static> = u32> + PartialEq + std::fmt::Debug>() {
        for error in E::ALL {
            let Some(code) = error.code() else { continue };
            assert_eq!(E::from_code_text(&code.to_string()), Some(*error));
            assert_eq!(E::from_code_text(&format!("000{code}")), Some(*error));
        }
    }
    check::<RestError>();
    check::<WebSocketError>();
}

#[test]
fn integer_code_is_read_by_its_value() {
    for (text, expected) in [
        ("-7", Some(Numbers::Low)),
        ("-007", Some(Numbers::Low)),
        ("0", Some(Numbers::Low)),
        ("-0", Some(Numbers::Low)),
        ("5", None),
        ("249", None),
        ("+7", None),
        (" -7", None),
        ("-7.0", None),
        ("", None),
        ("99999999999999999999", None),
    ] {
        assert_eq!(Numbers::from_code_text(text), expected, "{text:?}");
        assert_eq!(<Numbers as ExchangeError>::from_code_text(text), expected, "{text:?}");
    }
}

#[test]
fn text_code_is_compared_exactly() {
    for (text, expected) in [
        ("EOrder:Unknown", Some(Texts::Order)),
        ("0007", Some(Texts::Seven)),
        ("7", None),
        ("eorder:unknown", None),
        ("", None),
    ] {
        assert_eq!(Texts::from_code_text(text), expected, "{text:?}");
        assert_eq!(<Texts as ExchangeError>::from_code_text(text), expected, "{text:?}");
        assert_eq!(Texts::from_code(text), expected, "{text:?}");
    }
}

#[test]
fn ready_made_errors_are_ordered_by_declaration() {
    assert!(RestError::ALL.is_sorted() && WebSocketError::ALL.is_sorted());
}
