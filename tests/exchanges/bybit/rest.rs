//! The REST API.
//!
//! A reply without a code is a failure: every one of them has a code, 0 included. Codes are the
//! exchange's, messages are ours.

use exchange_error::ExchangeError;

use super::asset::AssetError;
use super::derivatives::DerivativesError;
use super::general::GeneralError;
use super::legacy::LegacyError;
use super::margin::MarginError;
use super::spot::SpotError;

/// Errors of the REST API, all products and versions.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Bybit REST",
    code_type = i32,
    wait(until_ms = "X-Bapi-Limit-Reset-Timestamp"),
    wire(rows = "$.retExtInfo.list[*]", code = "@.code", ok = 0, message = "@.msg"),
    wire(
        code = ["$.retCode", "$.ret_code"],
        ok = [0, 30084],
        message = ["$.retMsg", "$.ret_msg"],
    ),
    wire(
        when = "!$.retCode && !$.ret_code && !$.code",
        message = ["$.retMsg", "$.ret_msg"],
    ),
)]
pub(crate) enum BybitRestError {
    #[exchange(flatten)]
    General(GeneralError),

    #[exchange(flatten)]
    Derivatives(DerivativesError),

    #[exchange(flatten)]
    Spot(SpotError),

    #[exchange(flatten)]
    Margin(MarginError),

    #[exchange(flatten)]
    Asset(AssetError),

    #[exchange(flatten)]
    Legacy(LegacyError),

    /// Access refused: the address is too fast or in the US, or a GET carries a body.
    ///
    /// Stop every request from this address for ten minutes. If it comes at once and always, it is
    /// the region or the request.
    #[exchange(status = 403, kind = IpBanned, wait(secs = 600))]
    Forbidden,
}

#[test]
fn reply_without_a_code_is_a_failure() {
    let successes = [
        r#"{"retCode":0,"retMsg":"OK","result":{"orderId":"1"},"retExtInfo":{},"time":1672211918}"#,
        r#"{"retCode":"0","retMsg":"","result":{},"retExtInfo":null,"time":"1672211918471"}"#,
        r#"{"ret_code":0,"ret_msg":"OK","ext_code":"","ext_info":"","result":[],"time_now":"1.2"}"#,
        r#"{"ret_code":30084,"ret_msg":"Isolated not modified","result":null}"#,
        r#"{"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"1"}]},
            "retExtInfo":{"list":[{"code":0,"msg":"OK"}]}}"#,
    ];
    for body in successes {
        assert_eq!(BybitRestError::check_response(200, body), Ok(()), "{body}");
    }
    for body in [r#"{"result":{}}"#, r#"{"retMsg":"OK"}"#, "{}", "", "<html>"] {
        BybitRestError::check_response(200, body).unwrap_err();
    }
}

#[test]
fn html_page_with_status_403_is_forbidden() {
    let failure = BybitRestError::check_response(403, "<html>Forbidden</html>").unwrap_err();
    assert_eq!(failure.error(), Some(BybitRestError::Forbidden));
}

#[test]
fn batch_with_one_failed_row_is_partial() {
    use exchange_error::Outcome;

    use super::spot::SpotError;

    let body = r#"{"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"1"},{"orderId":""}]},
        "retExtInfo":{"list":[{"code":0,"msg":"OK"},{"code":170131,"msg":"Balance…"}]}}"#;
    let failure = BybitRestError::check_response(200, body).unwrap_err();
    let insufficient = BybitRestError::Spot(SpotError::BalanceInsufficient);
    assert!(failure.is_partial());
    assert_eq!(failure.error(), Some(insufficient));
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert_eq!(insufficient.outcome(), Outcome::NotApplied);
}
