//! WebSocket interface of the exchange.

use axum::extract::{ConnectInfo, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use futures_util::{SinkExt, StreamExt};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::create_response_with_body;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::AppState;
use super::connection::ConnectionHandle;
use super::engine::{Parameters, Reply};
use super::fault::{Answer, RequestKind};
use crate::demonstration::call::INTENTION;
use crate::demonstration::intention::Transport;

type Socket = WebSocketStream<TokioIo<hyper::upgrade::Upgraded>>;

/// Accepts a WebSocket connection and starts its session.
pub(crate) async fn serve(
    State(state): State<AppState>,
    ConnectInfo(connection): ConnectInfo<ConnectionHandle>,
    request: Request,
) -> Response {
    connection.release_next();
    let Ok(response) = create_response_with_body(&request, axum::body::Body::empty) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    tokio::spawn(async move {
        if let Ok(connection) = hyper::upgrade::on(request).await {
            let connection = TokioIo::new(connection);
            session(WebSocketStream::from_raw_socket(connection, Role::Server, None).await, state)
                .await;
        }
    });
    response
}

/// Replies to the frames of a connection. A user has one session, so the next session waits for the
/// end of this one.
async fn session(mut socket: Socket, state: AppState) {
    let _guard = state.session.lock().await;
    while let Some(Ok(message)) = socket.next().await {
        let Message::Text(frame) = message else { continue };
        let Some((channel, reply)) = reply(&state, &frame) else { break };
        let data = match (reply.answer, reply.actual) {
            (Answer::Dropped, _) => break,
            (Answer::Error(code), _) | (Answer::Plain, Err(code)) => {
                json!([{"channel": channel, "errorcode": code.to_string(), "success": "false"}])
            }
            (Answer::Plain, Ok(data)) => json!([{"channel": channel, "data": data}]),
            // The engine draws no gateway errors for WebSocket, so only silence is left.
            _ => continue,
        };
        if socket.send(Message::text(data.to_string())).await.is_err() {
            break;
        }
    }
}

/// Returns the channel and the reply, or `None` for a frame of another form.
fn reply(state: &AppState, frame: &str) -> Option<(String, Reply)> {
    let frame: Value = serde_json::from_str(frame).ok()?;
    let channel = frame.get("channel")?.as_str()?;
    let kind = match channel {
        "ok_futureusd_trade" => RequestKind::Order,
        "ok_futureusd_cancel_order" => RequestKind::Cancel,
        "ok_futureusd_orderinfo" => RequestKind::Read,
        _ => return None,
    };
    let label = frame.get(INTENTION)?.as_str()?;
    let parameters: Parameters = serde_json::from_value(frame.get("parameters")?.clone()).ok()?;
    let reply = state.engine.handle(Transport::WebSocket, kind, label, &parameters);
    Some((channel.to_owned(), reply))
}
