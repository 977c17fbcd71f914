//! Failures that simulators and mocks make by hand: equal to decoded ones, and printed as they are.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{
    Answers, AnyFailure, ErrorKind, ExchangeError, FailedRow, Failure, Operation, Outcome, Wire,
};

/// An enum with every kind of row: by code, by status, by message, of a timeout, and `other`.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    name = "Acme",
    code_type = i32,
    wire(rows = "$.rows[*]", code = "@.code", ok = 0, message = "@.msg", id = "@.id"),
)]
enum AcmeError {
    /// Invalid symbol.
    #[exchange(code = [-1121, -1122], kind = InvalidSymbol)]
    InvalidSymbol,
    /// Too many requests.
    #[exchange(code = -1003, status = 429, kind = RateLimited)]
    TooManyRequests,
    /// Address not allowed.
    #[exchange(status = 403, kind = PermissionDenied)]
    AddressNotAllowed,
    /// The server did not answer.
    #[exchange(timeout, kind = Timeout)]
    Timeout,
    #[exchange(other)]
    Other(i32),
}

/// Asserts that a failure is equal to a decoded one and has the same forms, also without its type.
fn assert_same<E: Wire + fmt::Debug>(made: &Failure<E>, decoded: &Failure<E>) {
    assert_eq!(made, decoded);
    assert_eq!(made.to_string(), decoded.to_string());
    assert_eq!(serde_json::to_string(made).unwrap(), serde_json::to_string(decoded).unwrap());
    assert_eq!(AnyFailure::from(made.clone()), AnyFailure::from(decoded.clone()));
}

fn decoded(status: u16, body: &str) -> Failure<AcmeError> {
    AcmeError::check_response(status, body).unwrap_err()
}

#[test]
fn failure_of_a_documented_error_is_that_of_a_reply_with_its_code() {
    for error in RestError::ALL {
        let Some(code) = error.code() else { continue };
        let body = format!(r#"{{"error_code":{code},"result":false}}"#);
        let decoded = RestError::check_response(200, body).unwrap_err();
        assert_same(&Failure::from(*error).with_status(200), &decoded);
    }
    for error in WebSocketError::ALL {
        let Some(code) = error.code() else { continue };
        let frame = format!(r#"[{{"channel":"a","errorcode":"{code}","success":"false"}}]"#);
        let decoded = WebSocketError::check_frame(frame).unwrap_err();
        assert_same(&Failure::from(*error).with_id("a"), &decoded);
    }
}

#[test]
fn failure_of_a_documented_status_or_timeout_needs_no_code() {
    let made = Failure::from(AcmeError::AddressNotAllowed);
    assert_eq!(made.status(), Some(403));
    assert_same(&made, &decoded(403, r#"{"rows":7}"#));
    assert_eq!(made.to_string(), "Acme: Address not allowed. (HTTP 403)");
    assert_same(&Failure::from(AcmeError::Timeout), &Failure::<AcmeError>::no_answer());
}

#[test]
fn failure_with_every_part_set_is_equal_to_the_decoded_one() {
    let body = r#"{"code":-1122,"msg":"no XYZ","id":"r-1"}"#;
    let made = Failure::from(AcmeError::InvalidSymbol)
        .with_status(400)
        .with_code("-1122")
        .with_message("no XYZ")
        .with_id("r-1");
    assert_same(&made, &decoded(400, body));

    // The documented message may be sent or not.
    let body = r#"{"code":-1003,"msg":"Too many requests."}"#;
    assert_same(&Failure::from(AcmeError::TooManyRequests).with_status(429), &decoded(429, body));
}

#[test]
fn undocumented_failure_is_equal_to_the_decoded_one() {
    let body = r#"{"code":7,"msg":"?"}"#;
    let other = Failure::from(AcmeError::Other(7)).with_message("?").with_excerpt(body);
    assert_same(&other.clone().with_status(200), &decoded(200, body));
    assert_eq!((other.error(), other.code()), (None, Some("7")));

    for (status, kind) in [(400, ErrorKind::InvalidRequest), (500, ErrorKind::ServerError)] {
        let made = Failure::new(Answers::of(kind).with_outcome(Outcome::Unknown))
            .with_status(status)
            .with_code("7")
            .with_message("?")
            .with_excerpt(body);
        assert_same(&made, &decoded(status, body));
    }
}

#[test]
fn batch_of_rows_is_equal_to_the_decoded_one() {
    let body =
        r#"{"rows":[{"code":0},{"code":9,"msg":"m"},{"code":-1003,"id":"b"},{"code":-1121}]}"#;
    let row = |error| FailedRow::from(error);
    let made = Failure::from(
        FailedRow::undocumented(ErrorKind::Other).with_code("9").with_message("m").with_position(1),
    )
    .with_row(row(AcmeError::TooManyRequests).with_position(2).with_id("b"))
    .with_row(row(AcmeError::InvalidSymbol).with_position(3))
    .with_status(200);
    assert_same(&made.clone().partial(), &decoded(200, body));
    assert_eq!(made.error(), Some(AcmeError::TooManyRequests));

    let body = body.replace(r#"{"code":0},"#, "");
    let positions = made.rows().iter().map(|row| row.clone().with_position(row.position() - 1));
    let mut rows = positions.collect::<Vec<_>>().into_iter();
    let first = Failure::from(rows.next().unwrap());
    let made = rows.fold(first, Failure::with_row).with_status(200);
    assert_same(&made, &decoded(200, &body));

    // The order of the steps does not matter.
    let (one, two) =
        (row(AcmeError::InvalidSymbol), row(AcmeError::TooManyRequests).with_position(1));
    let early = Failure::from(one.clone()).partial().with_row(two.clone());
    assert_eq!(early, Failure::from(one).with_row(two).partial());
}

#[test]
fn made_failures_differ_in_every_part() {
    let base = || Failure::from(AcmeError::InvalidSymbol);
    let different = [
        base(),
        Failure::from(AcmeError::TooManyRequests),
        base().with_status(200),
        base().with_code("-1122"),
        base().with_message("?"),
        base().with_id("?"),
        base().with_excerpt("?"),
        base().partial(),
        base().with_row(FailedRow::from(AcmeError::InvalidSymbol)),
        base().with_retry_after(Duration::from_secs(1)),
        base().after(Outcome::Unknown),
        base().because(&fmt::Error),
        base().with_header("retry-after", "1"),
        FailedRow::from(AcmeError::InvalidSymbol).with_position(1).into(),
        Failure::<AcmeError>::not_sent(),
        Failure::<AcmeError>::no_answer(),
        Failure::new(ErrorKind::InvalidSymbol),
    ];
    for (at, one) in different.iter().enumerate() {
        assert_eq!(one, &one.clone());
        for other in &different[..at] {
            assert_ne!(one, other);
            assert_ne!(one.cmp(other), std::cmp::Ordering::Equal);
        }
    }
}

#[test]
fn secret_set_by_hand_is_masked_in_print_only() {
    let text = "sign=5E3A7";
    let made = Failure::from(AcmeError::InvalidSymbol)
        .with_code(text)
        .with_message(text)
        .with_id(text)
        .with_excerpt(text)
        .with_header("X-Request-Id", text);
    assert_eq!((made.code(), made.message(), made.id()), (Some(text), Some(text), Some(text)));
    assert_eq!(made.header("X-REQUEST-ID"), Some(text));
    for shown in [made.to_string(), format!("{made:?}"), serde_json::to_string(&made).unwrap()] {
        assert!(!shown.contains("5E3A7") && shown.contains("***"), "{shown}");
    }
}

/// An error of a client, with a source.
#[derive(Debug)]
struct ClientError {
    text: String,
    source: Option<Box<ClientError>>,
}

impl ClientError {
    fn new(text: &str) -> Self {
        Self { text: text.to_owned(), source: None }
    }

    fn caused_by(self, source: Self) -> Self {
        Self { source: Some(Box::new(source)), ..self }
    }
}

impl fmt::Display for ClientError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl Error for ClientError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| -> &(dyn Error + 'static) { source })
    }
}

/// Returns the messages of the sources of an error.
fn chain(error: &dyn Error) -> Vec<String> {
    std::iter::successors(error.source(), |&error: &&dyn Error| error.source())
        .map(ToString::to_string)
        .collect()
}

#[test]
fn reason_is_the_source_and_part_of_the_print() {
    let error = ClientError::new("cannot send").caused_by(ClientError::new("connection refused"));
    let failure = Failure::<RestError>::not_sent().because(&error);
    assert_eq!(chain(&failure), ["cannot send", "connection refused"]);
    assert_eq!(failure.excerpt(), Some("cannot send: connection refused"));
    let printed = "OKCoin futures REST: request was not sent: cannot send: connection refused";
    assert_eq!(failure.to_string(), printed);
    assert_eq!(failure.outcome(), Outcome::NotApplied);
    assert!(chain(&Failure::<RestError>::not_sent()).is_empty());

    let any = AnyFailure::from(failure.clone());
    assert_eq!((chain(&any), any.to_string()), (chain(&failure), printed.to_owned()));
    let again = any.because(&ClientError::new("later"));
    assert_eq!(chain(&again), ["later"]);
    assert!(again.to_string().ends_with("request was not sent: later"));
}

#[test]
fn exchange_of_a_failure_with_a_reason_is_inferred() {
    fn connect(result: fmt::Result) -> Result<(), Failure<RestError>> {
        match result {
            Ok(()) => Ok(()),
            Err(error) => Err(Failure::not_sent().because(&error)),
        }
    }
    fn send(result: fmt::Result) -> Result<(), Failure<RestError>> {
        result.map_err(|error| Failure::no_answer().because(&error))
    }
    fn run(connected: fmt::Result, sent: fmt::Result) -> Result<(), AnyFailure> {
        connect(connected)?;
        Ok(send(sent)?)
    }
    let outcomes =
        [run(Err(fmt::Error), Ok(())), run(Ok(()), Err(fmt::Error)), run(Ok(()), Ok(()))]
            .map(|result| result.err().map(|failure| failure.outcome()));
    assert_eq!(outcomes, [Some(Outcome::NotApplied), Some(Outcome::Unknown), None]);
}

#[test]
fn reason_may_be_any_error() {
    let error = ClientError::new("a").caused_by(ClientError::new("b"));
    let expected = Failure::<RestError>::no_answer().because(&error);
    let boxed: Box<dyn Error + Send + Sync> =
        Box::new(ClientError::new("a").caused_by(ClientError::new("b")));
    let failure = || Failure::<RestError>::no_answer();
    assert_eq!(failure().because(&*boxed), expected);
    assert_eq!(failure().because(&boxed.as_ref()), expected);
    let by_anyhow = anyhow::Error::new(ClientError::new("b")).context("a");
    assert_eq!(failure().because(&*by_anyhow), expected);
    assert!(!expected.may_resend(Operation::Write));
}

#[test]
fn reason_shows_no_secret_no_line_break_and_no_endless_chain() {
    let url = "error for https://api.acme.com/order?apiKey=5E3A7&signature=5E3A7\r\n";
    let failure = Failure::<AcmeError>::no_answer()
        .because(&ClientError::new("sending").caused_by(ClientError::new(url)));
    let stored = serde_json::to_string(&failure).unwrap();
    let sources = chain(&failure).concat();
    for shown in [failure.to_string(), format!("{failure:?}"), stored, sources] {
        assert!(!shown.contains("5E3A7") && !shown.contains('\n'), "{shown}");
        assert!(shown.contains("api.acme.com") && shown.contains("***"), "{shown}");
    }

    let long = (0..100).fold(ClientError::new("end"), |source, _| {
        ClientError::new(&"x".repeat(1000)).caused_by(source)
    });
    let failure = Failure::<AcmeError>::no_answer().because(&long);
    assert_eq!(chain(&failure).len(), 16);
    assert!(failure.to_string().chars().count() < 400);
}

#[test]
fn row_without_an_answer_is_printed_as_its_failure_is() {
    let row = |failure: &Failure<AcmeError>| failure.rows()[0].to_string();
    let timeout = Failure::<AcmeError>::no_answer();
    assert_eq!(row(&timeout), "request got no answer (documented as: The server did not answer.)");
    assert_eq!(timeout.to_string(), format!("Acme: {}", row(&timeout)));
    for failure in [
        Failure::<AcmeError>::not_sent(),
        decoded(200, "<html>"),
        decoded(200, ""),
        decoded(200, "7"),
        AcmeError::decode_frame::<u8>("{}").unwrap_err(),
    ] {
        let printed = failure.to_string();
        assert!(printed.starts_with(&format!("Acme: {}", row(&failure))), "{printed}");
    }
    assert_eq!(row(&Failure::<AcmeError>::not_sent()), "request was not sent");
}
