//! A success is shown: replies that no rule fails, and whether they are a success all the same.

use exchange_error::{ErrorKind, ExchangeError, Failure, Outcome, Retry, Wire};

/// Errors of an exchange that sends a code with every reply.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Strict",
    code_type = i32,
    wire(rows = "$.orders[*]", code = "@.code", ok = 0, message = "@.msg", required),
)]
enum Strict {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// The exchange is busy.
    #[exchange(message_contains = "Too Many Requests", kind = RateLimited)]
    TooManyRequests,
}

/// Errors of an exchange that sends a code with some replies only.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Lenient",
    code_type = i32,
    wire(when = "$ == 'pong'", accept),
    wire(status = 503, code = "$.code", message = "$.msg"),
    wire(code = "$.code", ok = 0, message = "$.msg"),
)]
enum Lenient {
    /// Invalid symbol.
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,

    /// The exchange is busy.
    #[exchange(message_contains = "Too Many Requests", kind = RateLimited)]
    TooManyRequests,

    /// Not for this region.
    #[exchange(status = 451, kind = PermissionDenied, outcome = Unknown)]
    Region,
}

fn failure<E: Wire>(status: u16, body: &str) -> Failure<E> {
    let Err(failure) = E::check_response(status, body) else { panic!("{status} {body} passes") };
    failure
}

#[test]
fn bare_reply_is_a_failure() {
    for (body, message) in [
        ("null", None),
        ("\"\"", None),
        ("0", Some("0")),
        ("-7.5", Some("-7.5")),
        ("true", None),
        ("\"busy\"", Some("busy")),
        (" \"\\u0062usy\" ", Some("busy")),
        ("\"[not closed\"", Some("[not closed")),
        ("<html>", Some("<html>")),
        ("", None),
    ] {
        for found in [Lenient::check_response(200, body), Lenient::check_frame(body)] {
            let Err(failure) = found else { panic!("{body} passes") };
            assert_eq!(failure.kind(), ErrorKind::Transport, "{body}");
            assert_eq!(failure.outcome(), Outcome::Unknown, "{body}");
            assert_eq!((failure.error(), failure.message()), (None, message), "{body}");
        }
    }
    let busy = failure::<Lenient>(200, "\"Too Many Requests\"");
    assert_eq!(busy.error(), Some(Lenient::TooManyRequests));
    for (body, printed) in [
        ("null", "Lenient: reply is neither an object nor an array"),
        ("\"busy\"", "Lenient: busy"),
        ("busy", "Lenient: reply is not JSON: busy"),
        ("", "Lenient: empty reply"),
    ] {
        assert_eq!(failure::<Lenient>(200, body).to_string(), printed);
    }
}

#[test]
fn container_and_accepted_text_are_successes() {
    for body in ["[]", "{}", " [] ", "\"{}\"", "\"[1]\"", "[null]", "pong", "\"pong\""] {
        assert_eq!(Lenient::check_response(200, body), Ok(()), "{body}");
        assert_eq!(Lenient::check_frame(body), Ok(()), "{body}");
    }
}

#[test]
fn empty_body_is_a_success_under_four_statuses() {
    for status in 100..=600 {
        let is_success = matches!(status, 201 | 204 | 205 | 304);
        for body in ["", " \r\n"] {
            assert_eq!(Lenient::check_response(status, body).is_ok(), is_success, "{status}");
            assert_eq!(Strict::check_response(status, body).is_ok(), is_success, "{status}");
        }
        assert!(Lenient::check_response(status, "\"\"").is_err(), "{status}");
    }
}

#[test]
fn reply_without_the_required_code_is_a_failure() {
    for body in [
        "{}",
        "[]",
        r#"{"msg":"Service is upgrading"}"#,
        r#"{"code":null}"#,
        r#"{"code":""}"#,
        r#"{"code":{}}"#,
        r#"{"orders":[]}"#,
        r#"{"orders":[{"code":0},{"id":7}]}"#,
        r#"{"orders":[{"code":false}]}"#,
    ] {
        assert!(Strict::check_response(200, body).is_err(), "{body}");
        // The rule has to be evaluated in large replies, too.
        if let Some(body) = body.strip_prefix('{').filter(|body| body.len() > 1) {
            let large = format!(r#"{{"pad":"{}",{body}"#, "x".repeat(5000));
            assert!(Strict::check_response(200, large).is_err(), "{body}");
        }
    }
    for body in [r#"{"code":0}"#, r#"{"code":"0","msg":"x"}"#, r#"{"orders":[{"code":0}]}"#] {
        let body = body.replace("\"code\"", "\"pad\":[1],\"code\"");
        // The path of the code starts at the row, which is the reply if there are none.
        assert_eq!(Strict::check_response(200, &body), Ok(()), "{body}");
        let large = body.replace("[1]", &format!("[{}1]", "1,".repeat(3000)));
        assert_eq!(Strict::check_response(200, large), Ok(()), "{body}");
    }
    let upgrading = failure::<Strict>(200, r#"{"msg":"Service is upgrading"}"#);
    assert_eq!((upgrading.code(), upgrading.message()), (None, Some("Service is upgrading")));
    assert_eq!((upgrading.kind(), upgrading.outcome()), (ErrorKind::Other, Outcome::Unknown));
    let half = failure::<Strict>(200, r#"{"orders":[{"code":0},{"id":7}]}"#);
    assert!(half.is_partial());
}

#[test]
fn failing_status_keeps_code_and_message() {
    for (status, body, code, message) in [
        (451, r#"{"code":0,"msg":"restricted location"}"#, Some("0"), Some("restricted location")),
        (400, r#"{"code":"0","msg":"odd"}"#, Some("0"), Some("odd")),
        (500, r#"{"code":0}"#, Some("0"), None),
        (503, "go/sg/7", None, Some("go/sg/7")),
        (503, "Too Many Requests!", None, Some("Too Many Requests!")),
        (502, "Bad Gateway", None, Some("Bad Gateway")),
        (502, "\"Bad Gateway\"", None, Some("Bad Gateway")),
    ] {
        let failure = failure::<Lenient>(status, body);
        let documented = failure.error().map(|error| error.message());
        assert_eq!(failure.code(), code, "{status} {body}");
        assert_eq!(failure.message(), message.or(documented), "{status} {body}");
        assert_eq!(failure.status(), Some(status), "{status} {body}");
    }
    assert_eq!(
        failure::<Lenient>(503, "Too Many Requests").error(),
        Some(Lenient::TooManyRequests)
    );
    // A row with a good code is good, whatever the status.
    let body = r#"{"orders":[{"code":0},{"code":-1121}]}"#;
    let batch = failure::<Strict>(400, body);
    assert!(batch.is_partial());
    assert_eq!(batch.rows().len(), 1);
}

#[test]
fn standard_refusals_were_not_applied() {
    let refusals = [401, 403, 405, 413, 414, 415, 422, 431, 451];
    for status in 400..=599 {
        for body in ["", "null", "<html>", r#"{"code":-9,"msg":"new"}"#, r#"{"code":0}"#, "[]"] {
            let failure = failure::<Strict>(status, body);
            let expected = if refusals.contains(&status) {
                assert_eq!(failure.retry(), Retry::Never, "{status} {body}");
                Outcome::NotApplied
            } else {
                Outcome::Unknown
            };
            assert_eq!((failure.error(), failure.outcome()), (None, expected), "{status} {body}");
        }
        // Rows may have been applied.
        let rows = failure::<Strict>(status, r#"{"orders":[{"code":-9}]}"#);
        assert_eq!(rows.outcome(), Outcome::Unknown, "{status}");
    }
    // A variant with the status overrules.
    let region = failure::<Lenient>(451, r#"{"code":0,"msg":"restricted location"}"#);
    assert_eq!((region.error(), region.outcome()), (Some(Lenient::Region), Outcome::Unknown));
    // A documented code does, too.
    let symbol = failure::<Lenient>(403, r#"{"code":-1121}"#);
    assert_eq!(symbol.kind(), ErrorKind::InvalidSymbol);
}

/// Errors of every API of an exchange.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32)]
enum Base {
    /// Too many requests.
    #[exchange(code = -1003, kind = RateLimited)]
    TooManyRequests,

    /// The address is banned.
    #[exchange(status = 418, kind = IpBanned)]
    Banned,
}

/// Further errors of every API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32)]
enum Orders {
    #[exchange(flatten)]
    Inner(Base),

    /// The order is gone.
    #[exchange(code = -2011, kind = OrderNotFound)]
    Gone,

    /// The order is closed.
    #[exchange(code = -2012, kind = OrderClosed)]
    Closed,
}

/// Errors of one API, whose rules name rows of flattened enums.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    code_type = i32,
    wire(status = 418, variant = Base(Banned), decides, code = "$.code", message = "$.msg"),
    wire(when = "$.gone == true", variant = Orders(Gone)),
    wire(when = "$.closed == true", variant = Orders(Closed), decides, code = "$.code"),
    wire(when = "starts_with($.state, 'ERR') && !starts_with($.state, 'ERR-')", variant = Own),
    wire(code = "$.code", ok = 0, message = "$.msg"),
)]
enum Product {
    #[exchange(flatten)]
    Base(MoreBase),

    /// An error of this API.
    #[exchange(code = 7, kind = InvalidRequest)]
    Own,

    #[exchange(flatten)]
    Orders(Orders),
}

type MoreBase = Renamed;

/// Errors under another name, with the same rows as `Base` and codes of their own.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32)]
enum Renamed {
    /// Too many orders.
    #[exchange(code = -1015, kind = RateLimited)]
    TooManyOrders,

    /// The address is banned.
    #[exchange(code = -1099, kind = IpBanned)]
    Banned,
}

#[test]
fn rule_names_rows_of_flattened_enums() {
    let error = |status, body| failure::<Product>(status, body).error();
    assert_eq!(error(200, r#"{"gone":true}"#), Some(Product::Orders(Orders::Gone)));
    assert_eq!(error(200, r#"{"closed":true}"#), Some(Product::Orders(Orders::Closed)));
    assert_eq!(error(418, ""), Some(Product::Base(Renamed::Banned)));
}

#[test]
fn variant_that_decides_comes_before_the_documented_code() {
    let banned = failure::<Product>(418, r#"{"code":-1015,"msg":"IP banned until 9"}"#);
    assert_eq!(banned.error(), Some(Product::Base(Renamed::Banned)));
    assert_eq!((banned.code(), banned.message()), (Some("-1015"), Some("IP banned until 9")));
    let closed = failure::<Product>(200, r#"{"closed":true,"code":7}"#);
    assert_eq!(closed.error(), Some(Product::Orders(Orders::Closed)));
    // Without `decides` the documented code wins.
    let own = failure::<Product>(200, r#"{"code":7}"#);
    assert_eq!(own.error(), Some(Product::Own));
}

#[test]
fn filter_compares_the_start_of_a_text() {
    for (body, is_success) in [
        (r#"{"state":"ERR"}"#, false),
        (r#"{"state":"ERROR 7"}"#, false),
        (r#"{"state":"ERR-7"}"#, true),
        (r#"{"state":"an ERR"}"#, true),
        (r#"{"state":"\u0045RR"}"#, false),
        (r#"{"state":["ERR"]}"#, true),
        (r#"{"state":null}"#, true),
        ("{}", true),
    ] {
        assert_eq!(Product::check_response(200, body).is_ok(), is_success, "{body}");
        let large = body.replacen('{', &format!(r#"{{"pad":[{}1],"#, "1,".repeat(3000)), 1);
        let large = large.replace(",}", "}");
        assert_eq!(Product::check_response(200, large).is_ok(), is_success, "{body}");
    }
}
