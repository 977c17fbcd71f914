//! A glob import of this crate hides no crate that programs import beside it: no public module is
//! named like one of them. An ambiguous name stops this file from compiling.

use exchange_error::okcoin::futures::RestError;
use exchange_error::*;
use http::StatusCode;
use reqwest::Client;
use serde::Serialize;
use tower::ServiceBuilder;
use tracing::Level;
use tungstenite::Message;

#[test]
fn glob_import_hides_no_crate() {
    fn is_serializable<T: Serialize>(_: &T) -> bool {
        true
    }
    let failure: Failure<RestError> = RestError::SystemError.into();
    assert!(is_serializable(&failure));
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert_eq!(StatusCode::OK.as_u16(), 200);
    assert!(Message::text("").is_text());
    assert_eq!(Level::WARN.as_str(), "WARN");
    let _: (Client, ServiceBuilder<_>) = (Client::new(), ServiceBuilder::new());
}
