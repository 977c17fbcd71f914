//! Allocations of a check: none for a success, one for a failure. Events and labels allocate nothing.

use std::sync::atomic::{AtomicUsize, Ordering};

use allocation_counter::measure;
use exchange_error::Operation;
use exchange_error::okcoin::futures::{RestError, WebSocketError};
use tracing::Level;
use tracing::field::Empty;

use crate::subscriber::LineSubscriber;

/// Returns the number of allocations in the second run; the first run may initialize statics.
fn allocations(mut run: impl FnMut()) -> u64 {
    run();
    measure(run).count_total
}

#[test]
fn success_allocates_nothing() {
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
    // Index buffers of every size, and replies with too many values for any of them.
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
fn failure_is_one_allocation() {
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
fn lookup_allocates_nothing() {
    let count = allocations(|| {
        for code in 0..30_000 {
            if let Some(error) = RestError::from_code(code) {
                assert!(!error.message().is_empty());
            }
        }
    });
    assert_eq!(count, 0);
}

/// Returns the number of allocations of an event and a span, and the number of fields that a subscriber
/// with this level receives.
fn allocations_of_events(least: Option<Level>, operation: Operation) -> (u64, usize) {
    static FIELDS: AtomicUsize = AtomicUsize::new(0);
    let body = r#"{"error_code":20014,"result":false}"#;
    let failure = RestError::check_response(200, body).unwrap_err();
    let emit = || {
        exchange_error::integration::tracing::event(&failure, operation);
        let span = tracing::warn_span!("place_order", exchange = Empty, code = Empty);
        exchange_error::integration::tracing::record(&span, &failure);
        assert_eq!(failure.labels()[1].1, "SystemError");
    };
    let count = match least {
        None => allocations(emit),
        Some(least) => {
            let subscriber = LineSubscriber { level: least, lines: None, fields: &FIELDS };
            tracing::subscriber::with_default(subscriber, || allocations(emit))
        }
    };
    (count, FIELDS.swap(0, Ordering::Relaxed))
}

#[test]
fn events_allocate_nothing_with_and_without_a_subscriber() {
    assert_eq!(allocations_of_events(None, Operation::Write), (0, 0));
    // A warning, and a subscriber of errors only.
    assert_eq!(allocations_of_events(Some(Level::ERROR), Operation::Read), (0, 0));
    // Seven fields, the message, and two of the span, in two runs.
    assert_eq!(allocations_of_events(Some(Level::TRACE), Operation::Write), (0, 20));
}
