//! Failures counted with the crate `metrics`, by labels with few values.

use std::sync::{Arc, Mutex};

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{ExchangeError, Failure};
use metrics::{
    Counter, Gauge, Histogram, Key, KeyName, Metadata, Recorder, SharedString, Unit, counter,
};

/// A recorder of the keys of all counters.
#[derive(Clone, Default)]
struct Keys(Arc<Mutex<Vec<Key>>>);

impl Recorder for Keys {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        let mut keys = self.0.lock().unwrap();
        if !keys.contains(key) {
            keys.push(key.clone());
        }
        Counter::noop()
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

/// Counts each failure and returns the labels of all counters.
fn counted<E: ExchangeError>(failures: impl Iterator<Item = Failure<E>>) -> Vec<String> {
    let recorder = Keys::default();
    metrics::with_local_recorder(&recorder, || {
        for failure in failures {
            counter!("exchange_failures_total", &failure.labels()).increment(1);
        }
    });
    let keys = recorder.0.lock().unwrap();
    let labels = keys.iter().map(|key| {
        assert_eq!(key.name(), "exchange_failures_total");
        let labels = key.labels().map(|label| format!("{}={}", label.key(), label.value()));
        labels.collect::<Vec<_>>().join(" ")
    });
    labels.collect()
}

fn system_error() -> Failure<RestError> {
    RestError::SystemError.into()
}

#[test]
fn labels_name_exchange_variant_kind_retry_and_outcome() {
    let labels =
        counted([system_error(), system_error(), Failure::<RestError>::not_sent()].into_iter());
    let expected = [
        "exchange=OKCoin futures REST variant=SystemError kind=ServerError retry=AfterBackoff outcome=Unknown",
        "exchange=OKCoin futures REST variant=undocumented kind=Transport retry=AfterBackoff outcome=NotApplied",
    ];
    assert_eq!(labels, expected);
}

/// An exchange cannot grow a metric by sending new codes, messages and ids.
#[test]
fn labels_do_not_depend_on_undocumented_texts() {
    let failures = (30_000..31_000).map(|code| {
        let frame = format!(
            r#"[{{"channel":"{code}","errorcode":"{code}","success":"false","data":{{"error_msg":"{code}"}}}}]"#
        );
        WebSocketError::check_frame(frame).unwrap_err()
    });
    assert_eq!(counted(failures).len(), 1);
}

#[test]
fn failed_row_has_its_own_labels() {
    let body =
        r#"{"order_info":[{"error_code":20013,"order_id":-1},{"order_id":161256}],"result":true}"#;
    let batch = RestError::check_response(200, body).unwrap_err();
    assert_eq!(
        batch.labels()[1..],
        [
            ("variant", "NoCounterpartyPrice"),
            ("kind", "NotReady"),
            ("retry", "AfterResync"),
            ("outcome", "Unknown"),
        ]
    );
    assert_eq!(
        batch.rows()[0].labels()[1..],
        [
            ("variant", "NoCounterpartyPrice"),
            ("kind", "NotReady"),
            ("retry", "AfterBackoff"),
            ("outcome", "NotApplied"),
        ]
    );
}
