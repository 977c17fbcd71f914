//! One client for several exchanges, with one type of failure.
//!
//! ```sh
//! cargo run --example many_exchanges --features binance,kraken,okx
//! ```

use std::io;

use exchange_error::{AnyFailure, Exchange, NextStep, Operation, binance, kraken, okx};

struct Client {
    exchange: Exchange,
}

impl Client {
    /// Checks what came back for a request. An error of the connection is kept as the source.
    fn check(&self, sent: io::Result<(u16, &str)>) -> Result<(), AnyFailure> {
        let (status, body) = sent.map_err(|error| self.exchange.no_answer().because(&error))?;
        self.exchange.check_response(status, body)
    }
}

fn main() {
    let binance = Client { exchange: Exchange::of::<binance::spot::RestError>() };
    let kraken = Client { exchange: Exchange::of::<kraken::spot::RestError>() };
    let okx = Client { exchange: Exchange::of::<okx::RestError>() };
    let reset = io::Error::new(io::ErrorKind::ConnectionReset, "connection reset by peer");

    let orders = [
        binance.check(Ok((200, r#"{"symbol":"BTCUSDT","orderId":28}"#))),
        binance.check(Ok((400, r#"{"code":-2010,"msg":"Duplicate order sent."}"#))),
        kraken.check(Ok((200, r#"{"error":["EOrder:Insufficient funds"]}"#))),
        okx.check(Ok((429, r#"{"code":"50011","msg":"Too Many Requests","data":[]}"#))),
        okx.check(Err(reset)),
    ];
    for order in orders {
        let Err(failure) = order else {
            println!("no failure");
            continue;
        };
        println!("{failure}");
        match failure.next_step(Operation::Write) {
            NextStep::Query => println!("    ask {} whether it was placed", failure.exchange()),
            step => println!("    {step}"),
        }
    }
}
