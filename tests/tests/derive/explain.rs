//! Reports for people: documented rows as plain data, questions, and classified files.

use exchange_error::explain::{Api, Explanation, Selector, Subject, explain};
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{ErrorKind, ExchangeError, NextStep, Outcome};

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i64)]
enum BaseError {
    /// Too many requests
    #[exchange(code = [-1003, -1015, -1002], status = [429, 418], kind = RateLimited)]
    TooManyRequests,
    /// Unknown order
    #[exchange(code = [-2011, -2013], kind = OrderNotFound)]
    UnknownOrder,
    /// The server did not answer in time
    #[exchange(timeout, kind = Timeout)]
    NoAnswer,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme spot", code_type = i64, wire(code = "$.code", message = "$.msg", ok = 0))]
enum SpotError {
    #[exchange(flatten)]
    Base(BaseError),
    /// Order would trigger immediately
    #[exchange(code = -2013, kind = InvalidOrder)]
    WouldTrigger,
    /// Balance is too small
    #[exchange(message_contains = "balance", message_equals = "No funds.", kind = InsufficientFunds)]
    Balance,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme text", code_type = str, wire(code = "$.error"))]
enum TextError {
    /// Insufficient funds
    #[exchange(code = "EOrder:Insufficient funds", kind = InsufficientFunds)]
    Funds,
    /// Leading zeros
    #[exchange(code = "0007", kind = Other)]
    Zeros,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme unsigned", code_type = u64, wire(code = "$.code"))]
enum UnsignedError {
    /// The largest code
    #[exchange(code = 18446744073709551615, kind = Other)]
    Largest,
}

const APIS: &[Api] = &[Api::of::<SpotError>(), Api::of::<TextError>(), Api::of::<UnsignedError>()];

fn selectors<E: exchange_error::Wire>() -> Vec<(&'static str, Vec<String>)> {
    let rows = Api::of::<E>().rows().into_iter();
    rows.map(|row| (row.variant, row.selectors.iter().map(ToString::to_string).collect())).collect()
}

fn variants(question: &str) -> Vec<&'static str> {
    ask(question).rows.iter().map(|row| row.variant).collect()
}

fn ask(question: &str) -> Explanation {
    explain(APIS, question)
}

#[test]
fn every_selector_of_a_row_is_listed_with_the_canonical_code_first() {
    let rows = selectors::<SpotError>();
    let rows: Vec<(&str, String)> =
        rows.iter().map(|(variant, all)| (*variant, all.join(" | "))).collect();
    let expected = [
        ("WouldTrigger", "-2013"),
        ("Balance", "message \"No funds.\" | message with \"balance\""),
        ("TooManyRequests", "-1003 | -1002 | -1015 | HTTP 418 | HTTP 429"),
        // The outer enum decides -2013.
        ("UnknownOrder", "-2011"),
        ("NoAnswer", "no answer"),
    ];
    assert_eq!(rows, expected.map(|(variant, all)| (variant, all.to_owned())));
    assert_eq!(
        selectors::<TextError>(),
        [
            ("Funds", vec!["EOrder:Insufficient funds".to_owned()]),
            ("Zeros", vec!["0007".to_owned()])
        ]
    );
    assert_eq!(selectors::<UnsignedError>(), [("Largest", vec![u64::MAX.to_string()])]);
}

#[test]
fn rows_agree_with_the_enum() {
    fn check<E>()
    where
        E: for<'a> ExchangeError<Code<'a> = u32> + exchange_error::Wire,
    {
        let rows = Api::of::<E>().rows();
        assert_eq!(rows.len(), E::ALL.len());
        for (row, error) in rows.iter().zip(E::ALL) {
            let first = error.code().map(|code| code.to_string());
            assert_eq!(row.codes().next(), first.as_deref());
            assert_eq!((row.variant, row.message), (error.variant(), error.message()));
            assert_eq!(row.answers, error.answers());
            for selector in &row.selectors {
                let found = match selector {
                    Selector::Code(code) => E::from_code(code.parse().unwrap()),
                    Selector::Status(status) => E::from_status(*status),
                    Selector::NoAnswer => E::from_timeout(),
                    other => panic!("no message selects a row of OKCoin: {other}"),
                };
                assert_eq!(found.map(|error| error.variant()), Some(row.variant));
            }
            assert!(!row.selectors.is_empty());
        }
    }
    check::<RestError>();
    check::<WebSocketError>();
}

#[test]
fn question_finds_codes_statuses_variants_messages_and_words() {
    for (question, expected) in [
        ("-1003", &["TooManyRequests"][..]),
        (" -1015 ", &["TooManyRequests"]),
        ("-2013", &["WouldTrigger"]),
        ("7", &["Zeros"]),
        ("0007", &["Zeros"]),
        ("18446744073709551615", &["Largest"]),
        ("eorder:insufficient funds", &["Funds"]),
        ("429", &["TooManyRequests"]),
        ("HTTP 418", &["TooManyRequests"]),
        ("timeout", &["NoAnswer"]),
        ("No Answer", &["NoAnswer"]),
        ("unknownorder", &["UnknownOrder"]),
        ("your balance is too small", &["Balance"]),
        ("insufficient", &["Balance", "Funds"]),
        ("order", &["WouldTrigger", "UnknownOrder", "Funds"]),
        ("order trigger", &["WouldTrigger"]),
        ("RateLimited", &["TooManyRequests"]),
        ("limit", &["TooManyRequests"]),
        ("igger", &[]),
        ("order frobnicate", &[]),
        ("", &[]),
        ("-", &[]),
    ] {
        assert_eq!(variants(question), expected, "{question}");
    }
}

#[test]
fn undocumented_status_and_missing_answer_have_a_fallback() {
    for (question, kind, outcome) in [
        ("503", ErrorKind::Unavailable, Outcome::Unknown),
        ("http 401", ErrorKind::Authentication, Outcome::NotApplied),
        ("timeout", ErrorKind::Timeout, Outcome::Unknown),
    ] {
        let explanation = ask(question);
        let answers = explanation.fallback.unwrap();
        assert_eq!((answers.kind, answers.outcome), (kind, outcome), "{question}");
        assert!(explanation.is_found());
    }
    let success = ask("200");
    assert_eq!((&success.subject, success.is_found()), (&Subject::Status(200), true));
    assert_eq!(success.to_string(), "HTTP 200 is a failure only if the body says so\n");
}

#[test]
fn fallback_of_a_status_is_what_a_reply_gets() {
    for status in 400..=599 {
        let failure = UnsignedError::check_response(status, "{}").unwrap_err();
        assert_eq!(ask(&status.to_string()).fallback, Some(failure.answers()), "{status}");
    }
}

#[test]
fn misspelled_code_or_word_has_suggestions() {
    for (question, expected) in [
        ("-1004", "-1003"),
        ("-203", "-2013"),
        ("ordr", "order"),
        ("UnknwonOrder", "UnknownOrder"),
        ("insuficient", "insufficient"),
    ] {
        let explanation = ask(question);
        assert!(!explanation.is_found(), "{question}");
        let words: Vec<&str> =
            explanation.similar.iter().map(|similar| similar.word.as_str()).collect();
        assert!(words.contains(&expected), "{question}: {words:?}");
    }
    assert!(ask("zzzzzzzzzzzz").similar.is_empty());
    for (question, reason) in [
        ("-1004", "`-1004` is not a documented code"),
        ("order frobnicate", "no row contains `frobnicate`"),
        ("frobnicate zzzzzzzzzzzz", "no row contains `frobnicate` and `zzzzzzzzzzzz`"),
        ("order many", "no row contains `order` and `many` together"),
    ] {
        assert_eq!(ask(question).not_found().to_string(), reason);
    }
}

#[test]
fn explanation_is_written_row_by_row() {
    assert_eq!(
        ask("429").to_string(),
        "Acme spot\n  \
           selected by  -1003, -1002, -1015, HTTP 418, HTTP 429\n  \
           variant      TooManyRequests\n  \
           message      Too many requests\n  \
           kind         RateLimited\n  \
           retry        AfterRateLimit\n  \
           outcome      NotApplied\n  \
           may resend   Read, IdempotentWrite, Write\n\
         \n\
         this HTTP status where it is not documented: RateLimited, AfterRateLimit, Unknown\n"
    );
    let nothing = ask("ordr").to_string();
    assert!(nothing.starts_with("no row contains `ordr`\n  similar: order ("), "{nothing}");
}

#[test]
fn triage_classifies_each_line_and_counts_the_kinds() {
    let input = concat!(
        "200 {\"code\":-1003,\"msg\":\"sign: 5E3A\"}\n",
        "{\"code\":0}\n",
        "200 {\"code\":-9}\n",
        "oops\n",
    );
    let report = Api::of::<SpotError>().triage(input.as_bytes()).report().unwrap();
    assert_eq!(
        report.to_string(),
        "1: RateLimited, AfterRateLimit, NotApplied: sign: *** (-1003)\n\
         2: ok\n\
         3: Other, Never, Unknown: undocumented code (-9)\n\
         4: not JSON: expected JSON, a status and a body such as `502 Bad Gateway`, \
            or an object with `status` and `body`\n\
         \n\
         RateLimited                  1\n\
         Other                        1\n\
         ok                           1\n\
         undocumented                 1\n\
         unreadable lines             1\n"
    );
    let failed = report.lines[0].failed.as_ref().unwrap();
    assert_eq!(failed.reply.next_step, NextStep::Resend { after: None });
    assert_eq!(failed.reply.code.as_deref(), Some("-1003"));
}

#[test]
fn triage_shows_each_row_of_a_batch() {
    let input = r#"200 {"order_info":[{"error_code":20013,"order_id":-1},{"order_id":161256}]}"#;
    let report = Api::of::<RestError>().triage(input.as_bytes()).report().unwrap();
    let failed = report.lines[0].failed.as_ref().unwrap();
    assert!(failed.is_partial);
    assert_eq!(failed.reply.answers.outcome, Outcome::Unknown);
    let [row] = failed.rows.as_slice() else { panic!("one row failed: {failed}") };
    assert_eq!((row.position, row.answers.outcome), (0, Outcome::NotApplied));
    assert_eq!(row.variant, Some("NoCounterpartyPrice"));
}
