//! The `other` variant: what it catches, and what an enum without it does instead.

use exchange_error::{ErrorKind, ExchangeError, Operation, Outcome, Retry};

/// `other` is in the middle, so that positions and variants differ.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32)]
enum Tuple {
    /// First
    #[exchange(code = 1, kind = InvalidOrder)]
    First,
    #[exchange(other)]
    Rest(i32),
    /// Last
    #[exchange(code = [2, -2], kind = RateLimited)]
    Last,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = u64)]
enum Named {
    /// Something else went wrong
    ///
    /// Advice.
    #[exchange(other, kind = RateLimited, retry = AfterBan)]
    Rest { code: u64 },
    /// First
    #[exchange(code = 1, kind = InvalidOrder)]
    First,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = u8)]
enum Unit {
    /// First
    #[exchange(code = 1, kind = InvalidOrder)]
    First,
    #[exchange(other, message = "something else", kind = RateLimited)]
    Rest,
    /// Last
    #[exchange(code = 2, kind = InvalidOrder)]
    Last,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
enum Only {
    #[exchange(other)]
    Rest(i64),
}

#[test]
fn other_is_filled_by_from_only() {
    assert_eq!(Tuple::from(7), Tuple::Rest(7));
    assert_eq!(Named::from(u64::MAX), Named::Rest { code: u64::MAX });
    assert_eq!(Unit::from(7), Unit::Rest);
    assert_eq!(Only::from(-7), Only::Rest(-7));

    assert_eq!(Tuple::from_code(7), None);
    assert_eq!(Named::from_code(7), None);
    assert_eq!(Unit::from_code(7), None);
    assert_eq!(Only::from_code(7), None);
    assert_eq!((Tuple::from_status(500), Tuple::from_timeout()), (None, None));
}

#[test]
fn from_keeps_the_variant_of_documented_codes() {
    assert_eq!(Tuple::from(1), Tuple::First);
    assert_eq!(Tuple::from(-2), Tuple::Last);
    assert_eq!(Named::from(1), Named::First);
    assert_eq!(Unit::from(2), Unit::Last);
    assert_eq!(Tuple::ALL, [Tuple::First, Tuple::Last], "`other` is not a documented row");
    assert_eq!(Named::ALL, [Named::First]);
    assert_eq!(Unit::ALL, [Unit::First, Unit::Last]);
    assert_eq!(Only::ALL, []);
}

#[test]
fn variants_around_other_keep_their_own_answers() {
    let labels = [Tuple::First, Tuple::Rest(9), Tuple::Last].map(|error| error.variant());
    assert_eq!(labels, ["First", "Rest", "Last"]);
    assert_eq!(Tuple::Last.message(), "Last");
    assert_eq!(Tuple::Last.kind(), ErrorKind::RateLimited);
    assert_eq!(Named::First.kind(), ErrorKind::InvalidOrder);
    assert_eq!(Named::Rest { code: 9 }.variant(), "Rest");
    assert_eq!([Unit::Last.message(), Unit::Rest.message()], ["Last", "something else"]);
}

#[test]
fn code_held_by_other_is_returned() {
    for code in [i32::MIN, -2, -1, 0, 1, 2, 3, i32::MAX] {
        // `-2` is a second code, for which the variant returns the canonical one.
        let back = if code == -2 { 2 } else { code };
        assert_eq!(i32::from(Tuple::from(code)), back);
        assert_eq!(Tuple::from(code).code(), Some(back));
    }
    assert_eq!(u64::from(Named::Rest { code: u64::MAX }), u64::MAX);
    assert_eq!(i64::from(Only::Rest(5)), 5);
    assert_eq!(Unit::Rest.code(), None);
}

#[test]
fn other_has_a_default_message() {
    assert_eq!(Tuple::Rest(-5).to_string(), "undocumented error (-5)");
    assert_eq!(Named::Rest { code: 5 }.to_string(), "Something else went wrong (5)");
    assert_eq!(Unit::Rest.to_string(), "something else");
}

#[test]
fn other_has_an_unknown_outcome_by_default() {
    assert_eq!(Tuple::Rest(1).kind(), ErrorKind::Other);
    assert_eq!(Tuple::Rest(1).retry(), Retry::Never);
    assert_eq!(Named::Rest { code: 5 }.kind(), ErrorKind::RateLimited);
    assert_eq!(Named::Rest { code: 5 }.retry(), Retry::AfterBan);
    assert_eq!(Unit::Rest.retry(), Retry::AfterRateLimit);
    for outcome in
        [Tuple::Rest(1).outcome(), Named::Rest { code: 5 }.outcome(), Unit::Rest.outcome()]
    {
        assert_eq!(outcome, Outcome::Unknown);
    }
    assert!(Unit::Rest.may_resend(Operation::Read));
    assert!(!Unit::Rest.may_resend(Operation::Write), "the key `outcome` is not given");
}

/// Derives an enum whose `other` holds codes of the given type.
macro_rules! kept {
    ($($type:ident)*) => {$(
        #[test]
        fn $type() {
            #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
            #[exchange(code_type = $type)]
            enum Kept {
                /// Five
                #[exchange(code = 5, kind = Other)]
                Five,
                #[exchange(other)]
                Rest($type),
            }

            assert_eq!(Kept::from(5), Kept::Five);
            for code in [$type::MIN, 4, 6, $type::MAX] {
                assert_eq!(Kept::from(code), Kept::Rest(code));
                assert_eq!($type::from(Kept::Rest(code)), code);
            }
        }
    )*};
}

kept!(i8 i16 i32 i64 u8 u16 u32 u64);
