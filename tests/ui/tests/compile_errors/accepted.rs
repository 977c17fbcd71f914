//! Attributes that are close to a mistake and are accepted.

use exchange_error::ExchangeError;

/// Values at the ends of their ranges, in every notation.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq)]
#[exchange(code_type = i8, kind = ErrorKind::InvalidRequest)]
enum Values {
    /// The smallest and the largest.
    #[exchange(code = [-128, 127], status = [100, 999])]
    Ends,

    /// Not decimal.
    #[exchange(code = [0x10, 0b1, 1_2,])]
    #[exchange(retry = Retry::AfterBackoff, outcome = Outcome::Unknown)]
    Written,

    #[doc = include_str!("../../cases/rules/invalid-symbol.md")]
    #[exchange(timeout, message = "Its own words.")]
    Documented,

    #[exchange(other, outcome = Unknown)]
    r#Other { code: i8 },
}

/// The ends of 64 bits.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq)]
#[exchange(code_type = u64, kind = Other)]
enum Largest {
    /// All ones.
    #[exchange(code = 18446744073709551615)]
    Unsigned,
}

/// Values from `macro_rules!`, with every kind of fragment.
macro_rules! exchange {
    ($name:ident, $code:expr, $status:literal, $kind:ident, $message:tt) => {
        #[derive(ExchangeError, Clone, Copy, Debug, PartialEq)]
        enum $name {
            #[exchange(code = $code, status = $status, kind = $kind, message = $message)]
            TooManyRequests,
        }
    };
}

exchange!(FromMacro, -1003, 429, RateLimited, "Too many requests.");

/// A page with one table needs no section. Integer labels are compared by value.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq)]
#[exchange(kind = InvalidRequest, table(path = "cases/table/tables/acme-markup.md"))]
enum Markup {
    /// `symbol` \| side missing
    #[exchange(code = 1)]
    Missing,

    /// Path is C:\\orders
    #[exchange(code = 42)]
    Path,

    /// 5 * 5 "quoted"
    #[exchange(status = 500, row = "E7")]
    Quoted,
}

/// Rows without a variant, and columns named by title.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq)]
#[exchange(
    kind = IpBanned,
    table(path = "./cases/table/tables/acme-gateway.md", message = "Meaning", code = "Refusal", partial),
)]
enum Partial {
    /// Address
    /// blocked
    ///
    /// Wait.
    #[exchange(status = [403, 418], row = "HTTP 403")]
    Blocked,
}

/// Rules and texts that resemble mistakes.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq)]
#[exchange(
    code_type = u32,
    kind = exchange_error::ErrorKind::InvalidOrder,
    wire(rows = ["$.data[*].result", "$.error"], code = "@.code", ok = 0),
    wire(rows = ["$.data[*].result", "$.orders[0][:]"], code = "@.code", ok = [0, 1]),
    wire(rows = ["$.cancelled", "$.placed"], when = "$.replaced && @.code", code = "@.code"),
    wire(when = "$.code == 1 && $.code == '01' || $.a != 1 && $.a", code = "$.code"),
    wire(when = "$.code > 1 && $.code < 3", code = "$['err-code']", message = "$"),
)]
enum Rules {
    /// Costs $.50
    #[exchange(code = 7, retry = ::exchange_error::Retry::AfterResync)]
    Cost = 3,

    /// The order {0} is invalid: %s
    #[exchange(message_contains = ["***", "a * b", "{0} is invalid", "%s"])]
    Placeholder,

    /// Denied
    #[exchange(message_equals = "*denied*")]
    Denied,
}

#[test]
fn accepted_attributes_compile() {
    assert_eq!(Values::from_code(16), Some(Values::Written));
    assert_eq!(Values::from(-128), Values::Ends);
    assert_eq!(Values::Documented.message(), "Its own words.");
    assert_eq!(Values::from(3), Values::Other { code: 3 });
    assert_eq!(Largest::Unsigned.code(), Some(u64::MAX));
    assert_eq!(FromMacro::from_code(-1003), FromMacro::from_status(429));
    assert_eq!(Markup::Path.message(), r"Path is C:\orders");
    assert_eq!(Rules::Cost.retry(), exchange_error::Retry::AfterResync);
    let failure = Rules::check_response(400, "the order {0} is invalid").unwrap_err();
    assert_eq!(failure.error(), Some(Rules::Placeholder));
    let failure = Rules::check_response(200, r#"{"data":[{"result":{"code":7}}]}"#).unwrap_err();
    assert_eq!(failure.error(), Some(Rules::Cost));
    assert_eq!(Partial::from_status(418).map(|error| error.message()), Some("Address blocked"));
}
