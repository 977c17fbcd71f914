//! Code that is generic over exchanges: over their tables and over their replies.

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Classified, ErrorKind, ExchangeError, Failure, Wire};

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme", code_type = i8, wire(code = "$.code", ok = 0))]
enum Acme {
    /// Minus one
    #[exchange(code = -1, kind = InvalidOrder)]
    MinusOne,
    /// Slow down
    #[exchange(status = 429, kind = RateLimited)]
    SlowDown,
}

/// Returns what an exchange documents for a code of any code type.
fn explain<E: ExchangeError>(code: E::Code<'_>) -> String {
    match E::from_code(code) {
        Some(error) => format!("{} {}: {error}", E::NAME, error.variant()),
        None => format!("{} does not document {code}", E::NAME),
    }
}

#[test]
fn function_can_be_generic_over_code_types() {
    assert_eq!(explain::<Acme>(-1), "Acme MinusOne: Minus one (-1)");
    assert_eq!(explain::<Acme>(2), "Acme does not document 2");
    assert_eq!(
        explain::<RestError>(20014),
        "OKCoin futures REST SystemError: System error (20014)"
    );
}

/// A type with constants that depend on the exchange.
struct Metrics<E>(E);

impl<E: ExchangeError> Metrics<E> {
    const LABELS: usize = E::ALL.len();

    fn labels() -> Vec<&'static str> {
        E::ALL.iter().map(ExchangeError::variant).collect()
    }

    fn label(&self) -> &'static str {
        self.0.variant()
    }
}

#[test]
fn type_can_be_generic_over_exchanges() {
    assert_eq!(Metrics::<Acme>::LABELS, 2);
    assert_eq!(Metrics::<WebSocketError>::LABELS, 98);
    assert_eq!(Metrics::<Acme>::labels(), ["MinusOne", "SlowDown"]);
    assert_eq!(Metrics(Acme::SlowDown).label(), "SlowDown");
}

/// Names a bound on the code type.
fn largest_code<E>() -> Option<i64>
where
    E: for<'a> ExchangeError<Code<'a>: Into<i64>>,
{
    E::ALL.iter().filter_map(|error| error.code()).map(Into::into).max()
}

#[test]
fn bound_on_the_code_type_can_be_named() {
    assert_eq!(largest_code::<Acme>(), Some(-1));
    assert_eq!(largest_code::<RestError>(), Some(21026));
}

fn send<E: Wire>(reply: Option<(u16, &str)>) -> Result<(), Failure<E>> {
    let (status, body) = reply.ok_or_else(Failure::no_answer)?;
    E::check_response(status, body)
}

#[test]
fn client_can_be_generic_over_replies() {
    assert_eq!(send::<Acme>(Some((200, r#"{"code":0}"#))), Ok(()));
    let failure = send::<Acme>(Some((200, r#"{"code":-1}"#))).unwrap_err();
    assert_eq!(failure.error(), Some(Acme::MinusOne));
    assert_eq!(send::<Acme>(None).unwrap_err().kind(), ErrorKind::Timeout);
    let failure = send::<RestError>(None).unwrap_err();
    assert_eq!(failure.error(), Some(RestError::RequestTimedOut));
}

#[test]
fn errors_of_several_exchanges_fit_one_boxed_type() {
    fn place(exchange: u8) -> Result<(), Box<dyn Classified>> {
        match exchange {
            0 => Err(Acme::SlowDown)?,
            1 => Err(RestError::SystemError)?,
            2 => Err(Failure::from(WebSocketError::NotLoggedIn))?,
            _ => {}
        }
        Ok(())
    }

    let kinds = [0, 1, 2].map(|exchange| place(exchange).unwrap_err().kind());
    assert_eq!(kinds, [ErrorKind::RateLimited, ErrorKind::ServerError, ErrorKind::NotLoggedIn]);
    assert!(place(3).is_ok());
}
