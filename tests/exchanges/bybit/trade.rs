//! The WebSocket that takes orders, `/v5/trade`.
//!
//! Replies look like those of REST V5. Its general codes reuse three numbers that mean something
//! else everywhere else; all other codes are those of the table. Messages are ours.

use exchange_error::ExchangeError;

use super::rest::BybitRestError;

/// Errors of order entry over WebSocket.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Bybit trade WebSocket",
    code_type = i32,
    wire(
        rows = "$.retExtInfo.list[*]",
        code = "@.code",
        ok = 0,
        message = "@.msg",
        id = "$.reqId",
    ),
    wire(code = "$.retCode", ok = 0, message = "$.retMsg", id = "$.reqId"),
)]
pub(crate) enum BybitTradeError {
    /// The user has too many sessions open.
    ///
    /// Nothing is wrong with the key: close connections you no longer use.
    #[exchange(code = 10003, kind = OperationRejected)]
    TooManySessions,

    /// Requests come too fast for one session.
    #[exchange(code = 20003, kind = RateLimited)]
    TooFrequentRequests,

    /// An earlier request has the same `reqId`.
    ///
    /// The first request with this id may have been carried out.
    #[exchange(code = 20006, kind = Duplicate)]
    DuplicateRequestId,

    #[exchange(flatten)]
    Table(BybitRestError),
}

#[test]
fn order_entry_overrides_three_codes() {
    use exchange_error::ErrorKind;

    use super::legacy::LegacyError;
    use super::spot::SpotError;

    assert_eq!(
        BybitRestError::from_code(20003).map(|error| error.kind()),
        Some(ErrorKind::InvalidRequest)
    );
    assert_eq!(
        BybitRestError::from_code(20006),
        Some(BybitRestError::Legacy(LegacyError::InvalidSymbol))
    );
    let table = BybitTradeError::Table(BybitRestError::Spot(SpotError::BalanceInsufficient));
    let cases = [
        (10003, BybitTradeError::TooManySessions),
        (20003, BybitTradeError::TooFrequentRequests),
        (20006, BybitTradeError::DuplicateRequestId),
        (170_131, table),
    ];
    for (code, expected) in cases {
        let frame = format!(r#"{{"reqId":"7","retCode":{code},"retMsg":"…","op":"order.create"}}"#);
        let failure = BybitTradeError::check_frame(&frame).unwrap_err();
        assert_eq!(failure.error(), Some(expected));
        assert_eq!(failure.id(), Some("7"));
    }
    let invalid_key = r#"{"reqId":"7","retCode":10003,"retMsg":"invalid api_key","op":"auth"}"#;
    let failure = BybitTradeError::check_frame(invalid_key).unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::Authentication);
}

#[test]
fn batch_order_entry_with_one_failed_row_is_partial() {
    use exchange_error::Outcome;

    let done = r#"{"reqId":"7","retCode":0,"retMsg":"OK","op":"order.create-batch","data":{},
        "retExtInfo":{"list":[{"code":0,"msg":"OK"},{"code":0,"msg":"OK"}]}}"#;
    BybitTradeError::check_frame(done).unwrap();
    let partial = done.replacen(r#""code":0"#, r#""code":170131"#, 1);
    let failure = BybitTradeError::check_frame(&partial).unwrap_err();
    assert!(failure.is_partial());
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert_eq!(failure.id(), Some("7"));
}
