//! Values that arrive through `macro_rules!`: codes, kinds and all others, matched as any fragment.

use exchange_error::{ErrorKind, ExchangeError, Operation, Outcome, Retry};

/// Derives an enum from a table that is written as data.
macro_rules! table {
    (
        $visibility:vis $name:ident($exchange:literal): $code_type:ty,
        $( $variant:ident = $code:literal, $kind:ident, $message:literal; )*
    ) => {
        #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
        #[exchange(name = $exchange, code_type = $code_type)]
        $visibility enum $name {
            $(
                #[doc = $message]
                #[exchange(code = $code, kind = $kind)]
                $variant,
            )*
            #[exchange(other)]
            Rest($code_type),
        }
    };
}

table! {
    pub(crate) Acme("Acme REST"): i32,
    InvalidSymbol = -1121, InvalidSymbol, "Invalid `symbol`";
    SlowDown = 1003, RateLimited, "Slow down";
    Smallest = -2_147_483_648, Other, "Smallest";
}

#[test]
fn macro_can_derive_from_a_table_written_as_data() {
    assert_eq!(Acme::NAME, "Acme REST");
    assert_eq!(Acme::from_code(-1121), Some(Acme::InvalidSymbol));
    assert_eq!(Acme::from_code(i32::MIN), Some(Acme::Smallest));
    assert_eq!(Acme::SlowDown.kind(), ErrorKind::RateLimited);
    assert_eq!(Acme::InvalidSymbol.to_string(), "Invalid symbol (-1121)");
    assert_eq!(Acme::from(4), Acme::Rest(4));
}

/// Derives an enum whose code is matched as the given fragment.
macro_rules! coded {
    ($name:ident, $($code:tt)*) => {
        #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
        enum $name {
            /// Only
            #[exchange(code = $($code)*, kind = Other)]
            Only,
        }
    };
}

macro_rules! as_literal {
    ($name:ident, $code:literal) => {
        coded!($name, $code);
    };
}

macro_rules! as_expression {
    ($name:ident, $code:expr) => {
        coded!($name, $code);
    };
}

/// Passes a code on as a fragment inside another fragment.
macro_rules! as_expression_of_literal {
    ($name:ident, $code:literal) => {
        as_expression!($name, $code);
    };
}

macro_rules! as_negated_literal {
    ($name:ident, $code:literal) => {
        coded!($name, -$code);
    };
}

macro_rules! as_elements {
    ($name:ident, $($code:expr),*) => { coded!($name, [$($code),*]); };
}

#[test]
fn code_can_be_matched_as_any_fragment() {
    coded!(Tokens, -8);
    as_literal!(Literal, 8);
    as_literal!(NegativeLiteral, -8);
    as_expression!(Expression, 8);
    as_expression!(NegativeExpression, -8);
    as_expression_of_literal!(Nested, -8);
    as_negated_literal!(Negated, 8);
    as_expression!(List, [-8, 9]);
    as_elements!(Elements, -8, 9);

    assert_eq!(Tokens::Only.code(), Some(-8));
    assert_eq!(Literal::Only.code(), Some(8));
    assert_eq!(NegativeLiteral::Only.code(), Some(-8));
    assert_eq!(Expression::Only.code(), Some(8));
    assert_eq!(NegativeExpression::Only.code(), Some(-8));
    assert_eq!(Nested::Only.code(), Some(-8));
    assert_eq!(Negated::Only.code(), Some(-8));
    assert_eq!(List::Only.code(), Some(-8));
    assert_eq!([-8, 9, 8].map(List::from_code), [Some(List::Only), Some(List::Only), None]);
    assert_eq!(Elements::from_code(9), Some(Elements::Only));
    assert_eq!(Elements::Only.code(), Some(-8));
}

/// Derives an enum whose classification is matched as four kinds of fragments.
macro_rules! classified {
    ($name:ident, $kind:path, $retry:expr, $outcome:tt, $status:literal, $message:expr) => {
        #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
        #[exchange(code_type = u8)]
        enum $name {
            #[exchange(status = $status, kind = $kind, message = $message)]
            #[exchange(retry = $retry, outcome = $outcome)]
            Only,
        }
    };
}

#[test]
fn classification_can_be_matched_as_any_fragment() {
    classified!(Short, RateLimited, AfterBan, Unknown, 429, "short");
    classified!(Full, ErrorKind::RateLimited, Retry::AfterBan, Unknown, 429, "in full");

    let short = (Short::Only.kind(), Short::Only.retry(), Short::Only.outcome());
    assert_eq!(short, (ErrorKind::RateLimited, Retry::AfterBan, Outcome::Unknown));
    let full = (Full::Only.kind(), Full::Only.retry(), Full::Only.outcome());
    assert_eq!(full, short);
    assert_eq!(Full::Only.to_string(), "in full (HTTP 429)");
    assert_eq!(Short::from_status(429), Some(Short::Only));
    assert!(!Short::Only.may_resend(Operation::Read));
}

/// Derives an enum whose attributes are matched as tokens.
macro_rules! attributed {
    ($name:ident [$($on_enum:tt)*] $($variant:ident [$($on_variant:tt)*])*) => {
        #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
        #[exchange($($on_enum)*)]
        enum $name {
            $(
                #[exchange($($on_variant)*)]
                $variant,
            )*
        }
    };
}

attributed! {
    Whole [code_type = u16, kind = Other, wire(code = "$.code", ok = [0, 200])]
    First [code = [1, 2], message = "first"]
    Second [code = 3, timeout, message = "second"]
}

#[test]
fn whole_attribute_can_be_matched_as_tokens() {
    assert_eq!(Whole::from_code(2), Some(Whole::First));
    assert_eq!(Whole::from_timeout(), Some(Whole::Second));
    assert_eq!(Whole::check_frame(r#"{"code":200}"#), Ok(()));
    let failure = Whole::check_frame(r#"{"code":3}"#).unwrap_err();
    assert_eq!(failure.error(), Some(Whole::Second));
}

/// Derives an enum whose `wire` rules are matched as fragments.
macro_rules! decoded {
    ($name:ident, $code:literal, $when:expr, [$($ok:literal),*]) => {
        #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
        #[exchange(wire(when = $when, code = [$code, "$.data.code"], ok = [$($ok),*]))]
        enum $name {
            /// Only
            #[exchange(code = 1, kind = Other)]
            Only,
        }
    };
}

#[test]
fn wire_rules_can_be_matched_as_any_fragment() {
    decoded!(Decoded, "$.code", "$.failed == true", [-1, "fine", true]);

    for (frame, error) in [
        (r#"{"failed":true,"code":1}"#, Some(Decoded::Only)),
        (r#"{"failed":true,"data":{"code":1}}"#, Some(Decoded::Only)),
    ] {
        assert_eq!(Decoded::check_frame(frame).unwrap_err().error(), error, "{frame}");
    }
    for frame in [
        r#"{"failed":false,"code":1}"#,
        r#"{"failed":true,"code":-1}"#,
        r#"{"failed":true,"code":"fine"}"#,
    ] {
        assert_eq!(Decoded::check_frame(frame), Ok(()), "{frame}");
    }
}
