//! OKCoin enums against the exchange's page, row by row and byte by byte, and against the reviewed
//! classification.
//!
//! The page is parsed here a second time, because the derive's parser cannot test itself.

use std::collections::HashMap;
use std::fmt::{Debug, Write};
use std::fs;
use std::marker::PhantomData;
use std::path::Path;
use std::time::Duration;

use exchange_error::okcoin::futures::{RestError, WebSocketError};
use exchange_error::{
    Classified, ErrorKind, ExchangeError, Operation, Outcome, Retry, UnknownCode,
};

const PAGE: &str = include_str!("../../../core/tables/okcoin-futures.md");
const REVIEWED: &str = include_str!("../../corpora/okcoin-futures/classification.csv");

// ------------------------------------------------------------------ the page

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Selector {
    Code(u32),
    Status(u16),
    NoAnswer,
}

#[derive(Debug)]
struct PageRow {
    label: &'static str,
    selector: Selector,
    message: &'static str,
}

/// Returns the rows below a title: the cells between the bars, trimmed of tabs and spaces.
fn page_rows(title: &str) -> Vec<PageRow> {
    let (_, below) = PAGE.split_once(&format!("\n\n{title}\n\n")).unwrap();
    let mut lines = below.lines();
    let columns = lines.next().unwrap();
    assert!(columns.contains("Error Code") && columns.contains("Description"), "{columns}");
    assert_eq!(lines.next(), Some("|---|---|"));
    lines.take_while(|line| !line.is_empty()).map(page_row).collect()
}

fn page_row(line: &'static str) -> PageRow {
    let cells = line.strip_prefix('|').unwrap().strip_suffix('|').unwrap();
    let (label, message) = cells.split_once('|').unwrap();
    let (label, message) = (label.trim(), message.trim());
    let selector = match label {
        "HTTP ERROR CODE 403" => Selector::Status(403),
        "Request Timed Out" => Selector::NoAnswer,
        code => Selector::Code(code.parse().unwrap()),
    };
    PageRow { label, selector, message }
}

fn rest_rows() -> Vec<PageRow> {
    page_rows("REST API Error Code")
}

fn websocket_rows() -> Vec<PageRow> {
    page_rows("WebSocket API Error Code")
}

/// Returns each documented code with the position of its row.
fn codes(rows: &[PageRow]) -> HashMap<u32, usize> {
    let mut codes = HashMap::new();
    for (position, row) in rows.iter().enumerate() {
        if let Selector::Code(code) = row.selector {
            assert_eq!(codes.insert(code, position), None, "{code} occurs twice on the page");
        }
    }
    codes
}

#[test]
fn page_is_byte_for_byte_the_reviewed_one() {
    assert_eq!(PAGE.len(), 5995);
    assert_eq!(fnv_1a(PAGE.as_bytes()), 0xa568_dd09_49b1_469d, "core/tables/okcoin-futures.md");
    assert!(PAGE.ends_with("|1209|\tInvalid api|\n"));
}

/// Returns the 64-bit FNV-1a hash.
fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[test]
fn page_has_42_rest_and_98_websocket_rows() {
    assert_eq!(rest_rows().len(), 42);
    assert_eq!(websocket_rows().len(), 98);
    assert_eq!(codes(&rest_rows()).len(), 40, "two rows have no code");
    assert_eq!(codes(&websocket_rows()).len(), 98);
}

// ------------------------------------------------------------------ the rows

/// Bounds of both tables, for tests that are generic over them.
trait Table:
    for<'a> ExchangeError<Code<'a> = u32> + TryFrom<u32, Error = UnknownCode<u32>> + PartialEq + Debug
{
}

impl Table for RestError {}
impl Table for WebSocketError {}

fn assert_rows_are_those_of_the_page<E: Table>(rows: &[PageRow]) {
    assert_eq!(E::ALL.len(), rows.len());
    for (row, &error) in rows.iter().zip(E::ALL) {
        let PageRow { label, selector, message } = row;
        assert_eq!(error.message().as_bytes(), message.as_bytes(), "{label}");
        match *selector {
            Selector::Code(code) => {
                assert_eq!(E::from_code(code), Some(error), "{label}");
                assert_eq!(E::try_from(code), Ok(error), "{label}");
                assert_eq!(error.code(), Some(code), "{label}");
                assert_eq!(error.to_string(), format!("{message} ({code})"));
            }
            Selector::Status(status) => {
                assert_eq!(E::from_status(status), Some(error), "{label}");
                assert_eq!(error.code(), None, "{label}");
                assert_eq!(error.to_string(), format!("{message} (HTTP {status})"));
            }
            Selector::NoAnswer => {
                assert_eq!(E::from_timeout(), Some(error), "{label}");
                assert_eq!(error.code(), None, "{label}");
                assert_eq!(error.to_string(), format!("{message} (no answer)"));
            }
        }
    }
}

#[test]
fn rows_of_the_page_and_variants_have_the_same_order() {
    assert_rows_are_those_of_the_page::<RestError>(&rest_rows());
    assert_rows_are_those_of_the_page::<WebSocketError>(&websocket_rows());
}

#[test]
fn only_two_rest_rows_have_no_code() {
    assert_eq!(RestError::from_status(403), Some(RestError::IpShielded));
    assert_eq!(
        RestError::IpShielded.to_string(),
        "Too many requests, IP is shielded. (HTTP 403)",
        "with the page's full stop"
    );
    assert_eq!(RestError::from_timeout(), Some(RestError::RequestTimedOut));
    assert_eq!(
        RestError::RequestTimedOut.to_string(),
        "Too many requests, IP is shielded (no answer)",
        "without a full stop, like the page"
    );
    assert_eq!(WebSocketError::from_timeout(), None);
}

#[test]
fn status_403_of_rest_is_the_only_documented_status() {
    for status in 0..=u16::MAX {
        let documented = (status == 403).then_some(RestError::IpShielded);
        assert_eq!(RestError::from_status(status), documented, "{status}");
        assert_eq!(WebSocketError::from_status(status), None, "{status}");
    }
}

#[test]
fn table_converts_into_codes_only_if_every_row_has_one() {
    for (row, &error) in websocket_rows().iter().zip(WebSocketError::ALL) {
        assert_eq!(row.selector, Selector::Code(error.into()), "{}", row.label);
        assert_eq!(WebSocketError::try_from(u32::from(error)), Ok(error));
    }
    const { assert!(Probe::<WebSocketError>::INTO_CODE) };
    const { assert!(!Probe::<RestError>::INTO_CODE, "two rows have no code") };
}

/// Returns true if a type converts into a code: the inherent constant hides the trait's constant
/// where its bound holds.
struct Probe<T>(PhantomData<T>);

impl<T: Into<u32>> Probe<T> {
    const INTO_CODE: bool = true;
}

trait NoCode {
    const INTO_CODE: bool = false;
}

impl<T> NoCode for Probe<T> {}

// ------------------------------------------------------------------ the interface, twice

#[derive(Debug, PartialEq)]
struct Facts {
    code: Option<u32>,
    message: &'static str,
    variant: &'static str,
    kind: ErrorKind,
    retry: Retry,
    outcome: Outcome,
    retry_after: Option<Duration>,
    may_resend: Vec<bool>,
}

fn by_trait<E: Table>(error: E) -> Facts {
    Facts {
        code: <E as ExchangeError>::code(&error),
        message: <E as ExchangeError>::message(&error),
        variant: <E as ExchangeError>::variant(&error),
        kind: <E as Classified>::kind(&error),
        retry: <E as Classified>::retry(&error),
        outcome: <E as Classified>::outcome(&error),
        retry_after: <E as Classified>::retry_after(&error),
        may_resend: operations(|operation| <E as Classified>::may_resend(&error, operation)),
    }
}

fn operations(may_resend: impl Fn(Operation) -> bool) -> Vec<bool> {
    Operation::ALL.iter().map(|operation| may_resend(*operation)).collect()
}

/// Compares the inherent functions with those of the traits. On a concrete type a path without `as`
/// names the inherent function.
macro_rules! assert_interfaces_agree {
    ($table:ident) => {
        assert_eq!($table::NAME, <$table as ExchangeError>::NAME);
        assert_eq!($table::ALL, <$table as ExchangeError>::ALL);
        assert_eq!($table::from_timeout(), <$table as ExchangeError>::from_timeout());
        for status in 0..=u16::MAX {
            assert_eq!($table::from_status(status), <$table as ExchangeError>::from_status(status));
        }
        for code in 0..30_000 {
            assert_eq!($table::from_code(code), <$table as ExchangeError>::from_code(code));
        }
        for &error in $table::ALL {
            let itself = Facts {
                code: $table::code(&error),
                message: $table::message(&error),
                variant: $table::variant(&error),
                kind: $table::kind(&error),
                retry: $table::retry(&error),
                outcome: $table::outcome(&error),
                retry_after: $table::retry_after(&error),
                may_resend: operations(|operation| $table::may_resend(&error, operation)),
            };
            assert_eq!(itself, by_trait(error));
            assert_eq!(itself.variant, format!("{error:?}"));
        }
    };
}

#[test]
fn inherent_functions_agree_with_the_traits() {
    assert_interfaces_agree!(RestError);
    assert_interfaces_agree!(WebSocketError);
    assert_eq!(RestError::NAME, "OKCoin futures REST");
    assert_eq!(WebSocketError::NAME, "OKCoin futures WebSocket");
}

// ------------------------------------------------------------------ the codes

/// Looks up every integer that could be mistaken for a code, and compares with a map of the page.
fn assert_only_documented_codes_resolve<E: Table>(rows: &[PageRow]) {
    let documented = codes(rows);
    let mut resolved = 0;
    for number in -100_000_i32..=200_000 {
        let code = u32::try_from(number).ok();
        let found = code.and_then(E::from_code);
        let expected = code.and_then(|code| documented.get(&code)).map(|at| E::ALL[*at]);
        assert_eq!(found, expected, "{number}");
        if let (Some(code), None) = (code, expected) {
            let unknown = E::try_from(code).unwrap_err();
            assert_eq!(unknown.into_code(), code);
        }
        resolved += usize::from(found.is_some());
    }
    assert_eq!(resolved, documented.len());
}

#[test]
fn from_code_resolves_documented_codes_only() {
    assert_only_documented_codes_resolve::<RestError>(&rest_rows());
    assert_only_documented_codes_resolve::<WebSocketError>(&websocket_rows());
}

/// Returns numbers that are not codes of the table: negated codes, other negative numbers, and
/// numbers that a careless cast to 32 bits would turn into a code.
fn lookalikes(rows: &[PageRow]) -> Vec<i64> {
    let documented: Vec<i64> = codes(rows).into_keys().map(i64::from).collect();
    let negatives = documented.iter().map(|code| -code);
    let wrapped = [1_i64 << 32, -(1 << 32), 1 << 62].into_iter();
    let wrapped = wrapped.flat_map(|offset| documented.iter().map(move |code| code + offset));
    negatives.chain(wrapped).chain((-100_000..0).step_by(97)).collect()
}

#[test]
fn rest_reply_resolves_documented_codes_only() {
    let response = |code: i64| {
        let body = format!(r#"{{"error_code":{code},"result":false}}"#);
        RestError::check_response(200, body).unwrap_err()
    };
    for (code, at) in codes(&rest_rows()) {
        assert_eq!(response(code.into()).error(), Some(RestError::ALL[at]));
    }
    for number in lookalikes(&rest_rows()) {
        assert_eq!(response(number).error(), None, "{number}");
        assert_eq!(response(number).code(), Some(&*number.to_string()));
    }
}

#[test]
fn websocket_frame_resolves_documented_codes_only() {
    let frame = |code: i64| {
        let body = format!(r#"[{{"channel":"login","errorcode":{code},"success":false}}]"#);
        WebSocketError::check_frame(body).unwrap_err()
    };
    for (code, at) in codes(&websocket_rows()) {
        assert_eq!(frame(code.into()).error(), Some(WebSocketError::ALL[at]));
    }
    for number in lookalikes(&websocket_rows()) {
        assert_eq!(frame(number).error(), None, "{number}");
        assert_eq!(frame(number).code(), Some(&*number.to_string()));
    }
}

#[test]
fn codes_in_both_tables_have_the_same_variant_name() {
    let rest = codes(&rest_rows());
    let shared: Vec<u32> =
        codes(&websocket_rows()).into_keys().filter(|code| rest.contains_key(code)).collect();
    assert_eq!(shared.len(), 25);
    for code in shared {
        let (rest, websocket) = (RestError::from_code(code), WebSocketError::from_code(code));
        assert_eq!(rest.map(|error| error.variant()), websocket.map(|error| error.variant()));
    }
}

// ------------------------------------------------------------------ the classification

/// One row of the reviewed classification, or the same columns taken from an enum.
#[derive(Debug, PartialEq, Eq)]
struct Classification {
    transport: String,
    label: String,
    message: String,
    variant: String,
    kind: String,
    retry: String,
    outcome: String,
}

fn reviewed() -> Vec<Classification> {
    let mut reader = csv::Reader::from_reader(REVIEWED.as_bytes());
    let columns = ["transport", "code", "message", "variant", "kind", "retry", "outcome"];
    assert_eq!(reader.headers().unwrap(), columns.as_slice());
    let cell = |record: &csv::StringRecord, at: usize| record.get(at).unwrap().to_owned();
    reader
        .records()
        .map(Result::unwrap)
        .map(|record| Classification {
            transport: cell(&record, 0),
            label: cell(&record, 1),
            message: cell(&record, 2),
            variant: cell(&record, 3),
            kind: cell(&record, 4),
            retry: cell(&record, 5),
            outcome: cell(&record, 6),
        })
        .collect()
}

/// Returns the classification by the enum, with the labels of the page.
fn classified<E: Table>(transport: &str, rows: &[PageRow]) -> Vec<Classification> {
    let classify = |(row, error): (&PageRow, &E)| Classification {
        transport: transport.to_owned(),
        label: row.label.to_owned(),
        message: error.message().to_owned(),
        variant: error.variant().to_owned(),
        kind: error.kind().to_string(),
        retry: error.retry().to_string(),
        outcome: error.outcome().to_string(),
    };
    rows.iter().zip(E::ALL).map(classify).collect()
}

fn both_classified() -> Vec<Classification> {
    let mut rows = classified::<RestError>("rest", &rest_rows());
    rows.extend(classified::<WebSocketError>("ws", &websocket_rows()));
    rows
}

#[test]
fn every_row_is_classified_as_reviewed() {
    let (ours, reviewed) = (both_classified(), reviewed());
    assert_eq!(reviewed.len(), 140);
    assert_eq!(ours.len(), reviewed.len());
    let differences: Vec<_> = ours.iter().zip(&reviewed).filter(|(a, b)| a != b).collect();
    assert!(differences.is_empty(), "(enum, reviewed): {differences:#?}");
}

/// Formats a table of the rows after which a write may be resent.
fn rows_that_let_a_write_be_resent() -> String {
    let may_resend = RestError::ALL.iter().map(|error| error.may_resend(Operation::Write));
    let may_resend = may_resend
        .chain(WebSocketError::ALL.iter().map(|error| error.may_resend(Operation::Write)));
    let mut text = String::new();
    let mut line = |cells: [&str; 6]| {
        let [transport, code, variant, kind, retry, message] = cells;
        writeln!(
            text,
            "{transport:<9}  {code:>5}  {variant:<29}  {kind:<11}  {retry:<14}  {message}"
        )
        .unwrap();
    };
    line(["transport", "code", "variant", "kind", "retry", "message"]);
    for (row, may_resend) in both_classified().iter().zip(may_resend) {
        if may_resend {
            let Classification { transport, label, message, variant, kind, retry, .. } = row;
            line([transport, label, variant, kind, retry, message]);
        }
    }
    text
}

/// A wrong row in this list places an order twice, so a snapshot shows each change to a reviewer.
/// `UPDATE_SNAPSHOTS=1` rewrites it.
#[test]
fn list_of_rows_that_let_a_write_be_resent_is_as_reviewed() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots/rows-that-let-a-write-be-resent.txt");
    let found = rows_that_let_a_write_be_resent();
    println!("{found}");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(&path, &found).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == kept,
        "kept in {}:\n{kept}\nfound:\n{found}\nif it is right: UPDATE_SNAPSHOTS=1",
        path.display()
    );
    assert_eq!(found.lines().count(), 1 + 6);
}
