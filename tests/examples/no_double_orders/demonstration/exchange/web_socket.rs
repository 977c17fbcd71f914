//! The exchange's WebSocket side.

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

use super::Site;
use super::engine::{Parameters, Reply};
use super::fate::{Answer, Kind};
use super::line::Line;
use crate::demonstration::call::INTENTION;
use crate::demonstration::intention::Transport;

type Socket = WebSocketStream<TokioIo<hyper::upgrade::Upgraded>>;

/// Shakes hands; what follows on the connection is a session.
pub(crate) async fn serve(
    State(site): State<Site>,
    ConnectInfo(line): ConnectInfo<Line>,
    request: Request,
) -> Response {
    line.decided();
    let Ok(response) = create_response_with_body(&request, axum::body::Body::empty) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    tokio::spawn(async move {
        if let Ok(connection) = hyper::upgrade::on(request).await {
            let connection = TokioIo::new(connection);
            session(WebSocketStream::from_raw_socket(connection, Role::Server, None).await, site)
                .await;
        }
    });
    response
}

/// A user has one session: the last one is read to its end before the next one is.
async fn session(mut socket: Socket, site: Site) {
    let _turn = site.session.lock().await;
    while let Some(Ok(message)) = socket.next().await {
        let Message::Text(frame) = message else { continue };
        let Some((channel, reply)) = reply(&site, &frame) else { break };
        let data = match (reply.answer, reply.truth) {
            (Answer::Dropped, _) => break,
            (Answer::Error(code), _) | (Answer::Plain, Err(code)) => {
                json!([{"channel": channel, "errorcode": code.to_string(), "success": "false"}])
            }
            (Answer::Plain, Ok(data)) => json!([{"channel": channel, "data": data}]),
            // Silence; the other answers are those of a gateway that stands before HTTP only.
            _ => continue,
        };
        if socket.send(Message::text(data.to_string())).await.is_err() {
            break;
        }
    }
}

/// `None` for a frame that is not of this API.
fn reply(site: &Site, frame: &str) -> Option<(String, Reply)> {
    let frame: Value = serde_json::from_str(frame).ok()?;
    let channel = frame.get("channel")?.as_str()?;
    let kind = match channel {
        "ok_futureusd_trade" => Kind::Order,
        "ok_futureusd_cancel_order" => Kind::Cancel,
        "ok_futureusd_orderinfo" => Kind::Read,
        _ => return None,
    };
    let label = frame.get(INTENTION)?.as_str()?;
    let parameters: Parameters = serde_json::from_value(frame.get("parameters")?.clone()).ok()?;
    let reply = site.engine.handle(Transport::WebSocket, kind, label, &parameters);
    Some((channel.to_owned(), reply))
}
