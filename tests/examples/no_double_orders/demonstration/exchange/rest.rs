//! HTTP interface of the exchange.

use axum::Form;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde_json::json;

use super::AppState;
use super::connection::ConnectionHandle;
use super::engine::{Parameters, Reply};
use super::fault::{Answer, RequestKind};
use crate::demonstration::call::INTENTION;
use crate::demonstration::intention::Transport;
use crate::demonstration::transport::REPLY_TIMEOUT;

/// Handles a request: decides, releases the next request, and replies.
pub(crate) async fn serve(
    kind: RequestKind,
    State(state): State<AppState>,
    ConnectInfo(connection): ConnectInfo<ConnectionHandle>,
    headers: HeaderMap,
    Form(parameters): Form<Parameters>,
) -> Response {
    let label = headers.get(INTENTION).and_then(|label| label.to_str().ok()).unwrap_or_default();
    let reply = state.engine.handle(Transport::Rest, kind, label, &parameters);
    connection.release_next();
    match reply.answer {
        Answer::Plain => plain(&reply),
        Answer::Error(code) => refusal(code),
        Answer::Silence => {
            tokio::time::sleep(2 * REPLY_TIMEOUT).await;
            plain(&reply)
        }
        Answer::Dropped => {
            connection.cut_before_reply();
            plain(&reply)
        }
        Answer::CutOff => {
            connection.cut_within_reply();
            plain(&reply)
        }
        Answer::BadGateway => {
            (StatusCode::BAD_GATEWAY, Html("<html>502 Bad Gateway</html>")).into_response()
        }
        Answer::Banned => {
            let page = "<html><head><title>403 Forbidden</title></head></html>";
            (StatusCode::FORBIDDEN, Html(page)).into_response()
        }
    }
}

fn plain(reply: &Reply) -> Response {
    match &reply.actual {
        Ok(body) => body_of(body.to_string()),
        Err(code) => refusal(*code),
    }
}

/// Returns an error reply. The API sends its errors with HTTP 200.
fn refusal(code: u32) -> Response {
    body_of(json!({"error_code": code, "result": false}).to_string())
}

fn body_of(body: String) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}
