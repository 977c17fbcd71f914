//! Checks the messages of any WebSocket client: text, compressed ones, and closes.
//!
//! ```sh
//! cargo run --example web_socket --features okx,websocket
//! ```

use exchange_error::integration::websocket::{closed, text};
use exchange_error::okx::WebSocketError;
use exchange_error::{Failure, Operation};

/// Messages, as some client hands them over.
enum Message {
    Data(Vec<u8>),
    Close(u16, &'static str),
}

fn receive(message: &Message) -> Result<String, Failure<WebSocketError>> {
    let text = match message {
        Message::Data(bytes) => text(bytes)?,
        Message::Close(code, reason) => return Err(closed(Some(*code), reason)),
    };
    WebSocketError::check_frame(&*text)?;
    Ok(text.into_owned())
}

fn main() {
    let data = |text: &str| Message::Data(text.as_bytes().to_owned());
    let messages = [
        data(
            r#"{"event":"subscribe","arg":{"channel":"trades","instId":"BTC-USDT"},"connId":"a4"}"#,
        ),
        data(r#"{"event":"error","code":"60009","msg":"Login failed.","connId":"a4"}"#),
        data(
            r#"{"id":"7","op":"order","code":"1","msg":"","data":[{"ordId":"","sCode":"51008","sMsg":"Insufficient balance"}]}"#,
        ),
        data(
            r#"{"event":"notice","code":"64008","msg":"The connection will soon be closed.","connId":"a4"}"#,
        ),
        Message::Close(1012, "service restart"),
    ];
    for message in messages {
        match receive(&message) {
            Ok(text) => println!("fine: {text}"),
            Err(failure) => {
                let id = failure.id().map_or_else(String::new, |id| format!("request {id}: "));
                println!("{id}{failure}\n    subscription: {}", failure.next_step(Operation::Read));
                println!("    order in flight: {}", failure.next_step(Operation::Write));
            }
        }
    }
}
