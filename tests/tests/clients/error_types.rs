//! Failures inside the error types of thiserror and anyhow keep all they report.

use std::error::Error;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{Classified, ErrorKind, Failure, Operation, Outcome};

const REFUSED: &str = r#"{"error_code":20049,"result":false}"#;

/// Errors of a trading program.
#[derive(Debug, thiserror::Error)]
enum BotError {
    #[error("cannot trade")]
    Rejected(#[from] Failure<RestError>),
    #[error("cannot listen: {0}")]
    Stream(#[from] Failure<WebSocketError>),
    /// A documented error without a failure, such as one looked up by its code.
    #[error(transparent)]
    Documented(#[from] RestError),
    #[error("no price for {0}")]
    NoPrice(&'static str),
}

impl BotError {
    /// Returns the classified error, whichever exchange reported it.
    fn exchange(&self) -> Option<&dyn Classified> {
        match self {
            Self::Rejected(failure) => Some(failure),
            Self::Stream(failure) => Some(failure),
            Self::Documented(error) => Some(error),
            Self::NoPrice(_) => None,
        }
    }
}

fn trade(body: &str) -> Result<(), BotError> {
    RestError::check_response(200, body)?;
    Ok(())
}

fn listen(frame: &str) -> Result<(), BotError> {
    WebSocketError::check_frame(frame)?;
    Ok(())
}

fn look_up(code: u32) -> Result<(), BotError> {
    match RestError::from_code(code) {
        Some(error) => Err(error)?,
        None => Err(BotError::NoPrice("btc_usd")),
    }
}

#[test]
fn thiserror_enum_holds_failures_and_documented_errors() {
    let error = trade(REFUSED).unwrap_err();
    assert_eq!(error.to_string(), "cannot trade");
    let source = error.source().and_then(|source| source.downcast_ref());
    assert_eq!(source, Some(&RestError::check_response(200, REFUSED).unwrap_err()));
    assert!(error.exchange().is_some_and(|exchange| exchange.may_resend(Operation::Write)));

    let error = listen(r#"[{"channel":"a","errorcode":"10015","success":"false"}]"#).unwrap_err();
    assert!(error.to_string().starts_with("cannot listen: OKCoin futures WebSocket: "));

    let error = look_up(20049).unwrap_err();
    assert_eq!(error.to_string(), RestError::RequestTooFrequent.to_string());
    assert_eq!(error.exchange().map(Classified::kind), Some(ErrorKind::RateLimited));
    assert!(look_up(1).unwrap_err().exchange().is_none());
}

fn trade_anyhow(body: &str) -> anyhow::Result<()> {
    use anyhow::Context;

    RestError::check_response(200, body).context("while placing the order")?;
    Ok(())
}

/// Finds the failure of an exchange anywhere in the chain.
fn exchange(error: &anyhow::Error) -> Option<&dyn Classified> {
    error.chain().find_map(|error| {
        if let Some(failure) = error.downcast_ref::<Failure<RestError>>() {
            let found: &dyn Classified = failure;
            return Some(found);
        }
        let failure = error.downcast_ref::<Failure<WebSocketError>>()?;
        Some(failure)
    })
}

#[test]
fn anyhow_error_downcasts_to_the_failure() {
    let error = trade_anyhow(r#"{"error_code":21005,"result":false}"#).unwrap_err();
    assert_eq!(error.to_string(), "while placing the order");

    let failure = error.downcast_ref::<Failure<RestError>>().unwrap();
    assert_eq!(failure.code(), Some("21005"));
    assert_eq!(failure.outcome(), Outcome::Unknown);
    let shown = format!("{error:#}");
    assert_eq!(shown, format!("while placing the order: {failure}"));

    assert_eq!(exchange(&error).map(Classified::outcome), Some(Outcome::Unknown));
    assert!(exchange(&anyhow::anyhow!("out of coffee")).is_none());
    // The failure is found below an error type of the program, too.
    let error = anyhow::Error::from(trade(REFUSED).unwrap_err()).context("today");
    assert_eq!(exchange(&error).map(Classified::kind), Some(ErrorKind::RateLimited));
}

#[test]
fn anyhow_error_downcasts_to_a_documented_error() {
    let error = anyhow::Error::from(RestError::RequestTooFrequent);
    assert_eq!(error.downcast_ref(), Some(&RestError::RequestTooFrequent));
    assert_eq!(error.downcast::<RestError>().unwrap().kind(), ErrorKind::RateLimited);
}
