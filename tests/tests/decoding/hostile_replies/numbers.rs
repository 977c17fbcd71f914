//! Numbers that fit no integer type.

use exchange_error::okcoin::futures::RestError;
use exchange_error::{Failure, Outcome};

use super::{REST, WEB_SOCKET, failure, is_doubtful, is_good};

#[test]
fn number_of_ten_thousand_digits_is_neither_a_code_nor_zero() {
    let digits = "9".repeat(10_000);
    let zeros = "0".repeat(10_000);
    for number in
        [digits.clone(), format!("-{digits}"), format!("1.{zeros}"), format!("1e{digits}")]
    {
        let body = format!(r#"{{"result":false,"error_code":{number}}}"#);
        let failure: Failure<RestError> = failure(&body);
        assert_eq!(failure.code(), Some(&*number));
        assert_eq!((failure.error(), failure.outcome()), (None, Outcome::Unknown));
        assert!(failure.to_string().chars().count() < 400);
        let frame = format!(r#"[{{"success":"false","errorcode":"{number}"}}]"#);
        assert!(is_doubtful(WEB_SOCKET, frame));
    }
    // A code in a string may have leading zeros; a number with leading zeros is not JSON.
    let body = format!(r#"{{"result":false,"error_code":"{zeros}20015"}}"#);
    assert_eq!(failure(body).error(), Some(RestError::OrderNotFound));
    assert!(is_doubtful(REST, r#"{"result":false,"error_code":0020015}"#));
}

#[test]
fn exponents_and_fractions_are_not_codes() {
    for number in ["2.0015e4", "20015.0", "20015e0", "2.0015E+4", "1e400", "0.0", "0e0", "-0.0"] {
        let body = format!(r#"{{"error_code":{number}}}"#);
        let failure: Failure<RestError> = failure(&body);
        assert_eq!(failure.code(), Some(number), "verbatim");
        assert_eq!((failure.error(), failure.outcome()), (None, Outcome::Unknown));
        assert!(is_doubtful(WEB_SOCKET, format!(r#"[{{"errorcode":{number}}}]"#)), "{number}");
    }
}

#[test]
fn minus_zero_is_zero_and_huge_integers_do_not_wrap() {
    for zero in ["0", "-0", "\"0\"", "\"-0\"", "\"0000\""] {
        assert!(is_good(REST, format!(r#"{{"error_code":{zero}}}"#)), "{zero}");
        assert!(is_good(WEB_SOCKET, format!(r#"[{{"errorcode":{zero}}}]"#)), "{zero}");
    }
    let code = 20_015_i128;
    for power in [32, 63, 64] {
        for number in [code + (1 << power), code - (1 << power), 1 << power, -(1 << power)] {
            let body = format!(r#"{{"error_code":{number}}}"#);
            let failure: Failure<RestError> = failure(&body);
            assert_eq!((failure.error(), failure.outcome()), (None, Outcome::Unknown));
            assert!(is_doubtful(WEB_SOCKET, format!(r#"[{{"errorcode":"{number}"}}]"#)));
        }
    }
}
