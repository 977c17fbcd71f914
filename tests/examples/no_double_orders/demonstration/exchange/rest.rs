//! The exchange's HTTP side.

use axum::Form;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde_json::json;

use super::Site;
use super::engine::{Parameters, Reply};
use super::fate::{Answer, Kind};
use super::line::Line;
use crate::demonstration::call::INTENTION;
use crate::demonstration::intention::Transport;
use crate::demonstration::transport::PATIENCE;

/// Decides, lets the exchange go on to the next request, and answers.
pub(crate) async fn serve(
    kind: Kind,
    State(site): State<Site>,
    ConnectInfo(line): ConnectInfo<Line>,
    headers: HeaderMap,
    Form(parameters): Form<Parameters>,
) -> Response {
    let label = headers.get(INTENTION).and_then(|label| label.to_str().ok()).unwrap_or_default();
    let reply = site.engine.handle(Transport::Rest, kind, label, &parameters);
    line.decided();
    match reply.answer {
        Answer::Plain => plain(&reply),
        Answer::Error(code) => refusal(code),
        Answer::Silence => {
            tokio::time::sleep(2 * PATIENCE).await;
            plain(&reply)
        }
        Answer::Dropped => {
            line.cut_before_the_reply();
            plain(&reply)
        }
        Answer::CutShort => {
            line.cut_within_the_reply();
            plain(&reply)
        }
        Answer::BadGateway => {
            (StatusCode::BAD_GATEWAY, Html("<html>502 Bad Gateway</html>")).into_response()
        }
        Answer::Shielded => {
            let page = "<html><head><title>403 Forbidden</title></head></html>";
            (StatusCode::FORBIDDEN, Html(page)).into_response()
        }
    }
}

fn plain(reply: &Reply) -> Response {
    match &reply.truth {
        Ok(body) => body_of(body.to_string()),
        Err(code) => refusal(*code),
    }
}

/// Like all of this API's errors it comes with HTTP 200.
fn refusal(code: u32) -> Response {
    body_of(json!({"error_code": code, "result": false}).to_string())
}

fn body_of(body: String) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}
