//! Places an order once, although its answer gets lost.
//!
//! ```sh
//! cargo run --example place_order --features http,reqwest
//! ```
//!
//! The exchange is a thread of this program. It refuses the first attempt, loses the answer of the
//! second, and needs a moment until queries find the order.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, sleep};

use exchange_error::integration::http;
use exchange_error::okcoin::futures::RestError;
use exchange_error::resend::{Delivery, Step};
use exchange_error::{Failure, Operation};
use reqwest::blocking::{Client, RequestBuilder};
use serde::Deserialize;

// The guide quotes the lines from here to the next mark.
/// Places an order once. `send` sends it, and `find` looks it up by its client order id.
fn place<Id>(
    send: impl Fn() -> Result<Id, Failure<RestError>>,
    find: impl Fn() -> Result<Option<Id>, Failure<RestError>>,
) -> Result<Id, Failure<RestError>> {
    let mut delivery = Delivery::new(Operation::Write);
    let mut step = Step::FIRST;
    loop {
        step = match step {
            // The first attempt, or nothing happened and waiting is enough.
            Step::Send { after } => {
                sleep(after);
                delivery.sent(send())
            }
            // The order may be in the market. Not finding it is no proof that it is not.
            Step::Query { after, failure } => {
                sleep(after);
                delivery.queried(failure, find())
            }
            // The order was placed, something else comes first, or it can never succeed.
            Step::Finish(result) => return result,
        };
    }
}
// The end of what the guide quotes.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let exchange = thread::spawn(move || serve(&listener));

    // With redirects and its own retries, reqwest might send an order several times.
    let client = Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .no_proxy()
        .build()?;
    let url = |path: &str| format!("http://{address}/{path}?client_oid=7");
    let send =
        || call(client.post(url("order"))).inspect_err(|failure| eprintln!("send: {failure}"));
    let find =
        || call(client.get(url("order"))).inspect_err(|failure| eprintln!("find: {failure}"));
    // OKCoin answers with an error if it does not find the order.
    let id = place(send, || find().map(Some))?;

    println!("the order was placed: {id}");
    client.get(url("stop")).send()?;
    let orders = exchange.join().map_err(|_| "the exchange panicked")?;
    println!("orders in the market: {orders}");
    Ok(())
}

#[derive(Deserialize)]
struct Placed {
    order_id: u64,
}

/// Sends a request and returns the id of the order in the reply.
fn call(request: RequestBuilder) -> Result<u64, Failure<RestError>> {
    let response = request.send()?;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.bytes()?;
    // A reply without the id of the order does not prove that it was placed.
    let placed: Placed = http::decode(status, &headers, &body)?;
    Ok(placed.order_id)
}

/// Answers requests until one for `/stop`; returns the number of orders that were placed.
fn serve(listener: &TcpListener) -> usize {
    let (mut attempts, mut queries, mut orders) = (0, 0, 0);
    for mut stream in listener.incoming().flatten() {
        let request = first_line(&mut stream);
        let reply = if request.starts_with("POST") {
            attempts += 1;
            if attempts == 1 {
                r#"{"error_code":20049,"result":false}"#
            } else {
                orders += 1;
                continue; // Closes the connection without an answer.
            }
        } else if request.starts_with("GET /order") {
            queries += 1;
            if queries < 3 {
                r#"{"error_code":20015,"result":false}"#
            } else {
                r#"{"order_id":986,"result":true}"#
            }
        } else {
            "{}"
        };
        let length = reply.len();
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\nretry-after: 0\r\n\r\n"
        );
        // A client that has gone away needs no answer.
        let _ = stream.write_all((head + reply).as_bytes());
        if request.starts_with("GET /stop") {
            break;
        }
    }
    orders
}

/// Reads the first part of a request, which has no body here.
fn first_line(stream: &mut TcpStream) -> String {
    let mut buffer = [0; 4096];
    let length = stream.read(&mut buffer).unwrap_or_default();
    String::from_utf8_lossy(&buffer[..length]).into_owned()
}
