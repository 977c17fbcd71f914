//! How much memory a verdict takes: none for a success, one piece for a failure, and none to tell
//! others of it.

use std::sync::atomic::{AtomicUsize, Ordering};

use allocation_counter::measure;
use exchange_error::Operation;
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use tracing::Level;
use tracing::field::Empty;

use crate::subscriber::LineSubscriber;

/// How often memory is taken while a reply is judged; the first time may set things up.
fn allocations(mut judge: impl FnMut()) -> u64 {
    judge();
    measure(judge).count_total
}

#[test]
fn a_success_takes_none() {
    let rows = "[409.2,1],".repeat(4000) + "[1,1]";
    for body in [
        r#"{"result":true,"order_id":986}"#.to_owned(),
        r#"{"date":"1411627632","ticker":{"last":409.2,"buy":408.23}}"#.to_owned(),
        format!(r#"{{"asks":[{rows}]}}"#),
        format!(r#"{{"result":true,"asks":[{rows}]}}"#),
        format!(r#"{{"asks":[{rows}],"result":true}}"#),
    ] {
        let count = allocations(|| assert!(RestError::check_response(200, &body).is_ok()));
        assert_eq!(count, 0, "{body:.60}");
    }
    // Noted in room of every size, and walked through where there are too many values for it.
    for rows in [1, 20, 60, 200, 380] {
        let rows = "[409.2,1],".repeat(rows) + &"0,".repeat(rows % 60 * 5) + "0";
        let body = format!(r#"{{"asks":[{rows}],"result":true}}"#);
        assert!(body.len() < 4096);
        let count = allocations(|| assert!(RestError::check_response(200, &body).is_ok()));
        assert_eq!(count, 0, "{} bytes", body.len());
    }
    let frame = r#"[{"channel":"a","data":{"result":"true","order_id":"125433029"}}]"#;
    let count = allocations(|| assert!(WebSocketError::check_frame(frame).is_ok()));
    assert_eq!(count, 0);
}

#[test]
fn a_failure_takes_the_failure_only() {
    for body in
        [r#"{"error_code":20029,"result":false}"#, r#"{"result":false,"error_code":"20049"}"#]
    {
        let count = allocations(|| assert!(RestError::check_response(200, body).is_err()));
        assert_eq!(count, 1, "{body}");
    }
    for frame in [
        r#"[{"channel":"ok_sub_futureusd_btc_depth","errorcode":"10015","success":"false"}]"#,
        r#"{"data":{"result":false,"error_code":20020,"error_msg":"签名错误"}}"#,
    ] {
        let count = allocations(|| assert!(WebSocketError::check_frame(frame).is_err()));
        assert_eq!(count, 1, "{frame}");
    }
}

#[test]
fn a_lookup_takes_none() {
    let count = allocations(|| {
        for code in 0..30_000 {
            if let Some(error) = RestError::from_code(code) {
                assert!(!error.message().is_empty());
            }
        }
    });
    assert_eq!(count, 0);
}

/// How often memory is taken, and how many fields are heard, while this level is listened to.
fn allocations_of_events(least: Option<Level>, operation: Operation) -> (u64, usize) {
    static FIELDS: AtomicUsize = AtomicUsize::new(0);
    let body = r#"{"error_code":20014,"result":false}"#;
    let failure = RestError::check_response(200, body).unwrap_err();
    let tell = || {
        exchange_error::integration::tracing::event(&failure, operation);
        let span = tracing::warn_span!("place_order", exchange = Empty, code = Empty);
        exchange_error::integration::tracing::record(&span, &failure);
        assert_eq!(failure.labels()[1].1, "SystemError");
    };
    let count = match least {
        None => allocations(tell),
        Some(least) => {
            let subscriber = LineSubscriber { level: least, lines: None, fields: &FIELDS };
            tracing::subscriber::with_default(subscriber, || allocations(tell))
        }
    };
    (count, FIELDS.swap(0, Ordering::Relaxed))
}

#[test]
fn events_take_none_whether_they_are_heard_or_not() {
    assert_eq!(allocations_of_events(None, Operation::Write), (0, 0));
    // A warning, where only errors are heard.
    assert_eq!(allocations_of_events(Some(Level::ERROR), Operation::Read), (0, 0));
    // Seven fields, the message, and two of the span; twice, for the first time does not count.
    assert_eq!(allocations_of_events(Some(Level::TRACE), Operation::Write), (0, 20));
}
