//! Enums whose codes are integers.

use std::collections::{BTreeMap, HashMap};

use exchange_error::ExchangeError;
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use serde::Deserialize;

use super::{json, names, refusal};

/// `other` in the middle, so that the numbers of rows and variants differ.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[exchange(name = "Acme", code_type = i32, serde)]
enum AcmeError {
    /// Too many requests
    #[exchange(code = [-1003, -1015], status = 429, kind = RateLimited)]
    TooManyRequests,
    #[exchange(other)]
    Other(i32),
    /// Address not allowed
    #[exchange(status = 403, kind = PermissionDenied)]
    AddressNotAllowed,
    /// No answer
    #[exchange(timeout, kind = Timeout)]
    NoAnswer,
    /// Selected by its message
    #[exchange(message_contains = "margin", kind = InsufficientFunds)]
    r#Margin,
}

/// The largest code, and an `other` without a field.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = u64, serde)]
enum Forgetful {
    /// Largest
    #[exchange(code = 0xffff_ffff_ffff_ffff, kind = Other)]
    Largest,
    #[exchange(other)]
    Rest,
}

#[test]
fn every_row_comes_back() {
    assert_eq!(names::<RestError>(), [r#""IpShielded""#, r#""RequestTimedOut""#]);
    assert_eq!(names::<WebSocketError>(), [""; 0]);
    let without_code = [r#""AddressNotAllowed""#, r#""NoAnswer""#, r#""Margin""#];
    assert_eq!(names::<AcmeError>(), without_code);
    assert_eq!(names::<Forgetful>(), [""; 0]);
}

#[test]
fn integer_code_is_written_as_a_number() {
    assert_eq!(json(&RestError::SystemError), "20014");
    assert_eq!(json(&AcmeError::TooManyRequests), "-1003");
    assert_eq!(json(&Forgetful::Largest), u64::MAX.to_string());
    assert_eq!(json(&Some(AcmeError::TooManyRequests)), "-1003");
}

#[test]
fn other_is_written_as_its_code_or_by_name() {
    for code in [i32::MIN, 0, 7, i32::MAX] {
        assert_eq!(json(&AcmeError::Other(code)), code.to_string());
    }
    assert_eq!(json(&Forgetful::Rest), r#""Rest""#);
    for text in ["7", "-7", r#""Renamed""#] {
        assert_eq!(serde_json::from_str::<Forgetful>(text).unwrap(), Forgetful::Rest, "{text}");
    }
}

#[test]
fn codes_are_read_from_numbers_and_strings() {
    for text in ["20018", r#""20018""#, r#""0020018""#, r#""\u0032\u0030018""#] {
        let read: RestError = serde_json::from_str(text).unwrap();
        assert_eq!(read.code(), Some(20018), "{text}");
    }
    for text in ["-1015", r#""-1015""#, r#""-01003""#] {
        let read: AcmeError = serde_json::from_str(text).unwrap();
        assert_eq!(read, AcmeError::TooManyRequests, "{text}");
    }
}

#[test]
fn error_of_an_undocumented_code_shows_it() {
    let words = "OKCoin futures REST: undocumented code";
    for (text, code) in [
        ("29999", "29999"),
        (r#""29999""#, "29999"),
        ("-1", "-1"),
        ("99999999999", "99999999999"),
        (r#""UserNotFound""#, "UserNotFound"),
        (r#""ipshielded""#, "ipshielded"),
        (r#""+20018""#, "+20018"),
        (r#""""#, ""),
        (r#""\u001b[31m\n""#, " [31m "),
    ] {
        assert_eq!(refusal::<RestError>(text), format!("{words} {code}"));
    }
    let unknown = RestError::try_from(29999).unwrap_err();
    assert_eq!(refusal::<RestError>("29999"), unknown.to_string());
    assert_eq!(refusal::<AcmeError>("99999999999"), "Acme: undocumented code 99999999999");
}

#[test]
fn value_of_another_type_is_an_error() {
    let expected = "expected a code of OKCoin futures REST";
    for (text, found) in [
        ("null", "null"),
        ("true", "boolean `true`"),
        ("20018.5", "floating point `20018.5`"),
        ("[20018]", "sequence"),
        (r#"{"code":20018}"#, "map"),
    ] {
        assert_eq!(refusal::<RestError>(text), format!("invalid type: {found}, {expected}"));
    }
}

#[test]
fn codes_are_keys_of_maps() {
    let counts = HashMap::from([(RestError::SystemError, 7)]);
    assert_eq!(json(&counts), r#"{"20014":7}"#);
    let counts = BTreeMap::from([
        (AcmeError::TooManyRequests, 1),
        (AcmeError::Other(-5), 2),
        (AcmeError::AddressNotAllowed, 3),
    ]);
    assert_eq!(json(&counts), r#"{"-1003":1,"-5":2,"AddressNotAllowed":3}"#);
    let read: BTreeMap<AcmeError, u32> = serde_json::from_str(r#"{"-1015":9}"#).unwrap();
    assert_eq!(read, BTreeMap::from([(AcmeError::TooManyRequests, 9)]));
}

/// An untagged enum buffers its input and reads it several times.
#[test]
fn code_inside_an_untagged_enum_is_read() {
    #[derive(Deserialize, Debug, PartialEq)]
    #[serde(untagged)]
    enum Reply {
        Error { error_code: RestError },
        Order { order_id: u64 },
    }

    let error = Reply::Error { error_code: RestError::SystemError };
    for text in [r#"{"error_code":20014}"#, r#"{"error_code":"20014"}"#] {
        assert_eq!(serde_json::from_str::<Reply>(text).unwrap(), error);
    }
    let order = serde_json::from_str::<Reply>(r#"{"order_id":5}"#).unwrap();
    assert_eq!(order, Reply::Order { order_id: 5 });
}

macro_rules! integer_types {
    ($($name:ident: $type:ident;)*) => {$(
        #[test]
        fn $name() {
            #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
            #[exchange(code_type = $type, serde)]
            enum Error {
                /// Five
                #[exchange(code = 5, kind = Other)]
                Five,
                #[exchange(other)]
                Rest { code: $type },
            }

            assert_eq!(json(&Error::Five), "5");
            for code in [$type::MIN, 6, $type::MAX] {
                assert_eq!(json(&Error::Rest { code }), code.to_string());
            }
        }
    )*};
}

integer_types! {
    i8_codes_come_back: i8;
    i16_codes_come_back: i16;
    i32_codes_come_back: i32;
    i64_codes_come_back: i64;
    u8_codes_come_back: u8;
    u16_codes_come_back: u16;
    u32_codes_come_back: u32;
    u64_codes_come_back: u64;
}
