//! Selection by message, alone and beside codes.

use exchange_error::{ErrorKind, ExchangeError};

/// A code with several meanings, which the messages distinguish.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32, kind = InvalidOrder, wire(code = "$.code", message = "$.msg"))]
enum MessageFirst {
    /// Filter failure
    #[exchange(code = -1013)]
    Filter,
    /// Lot size
    #[exchange(message_contains = ["LOT_SIZE", "lot size"])]
    LotSize,
    /// Market lot size
    #[exchange(message_contains = "MARKET_LOT_SIZE")]
    MarketLotSize,
    /// Unknown order sent
    #[exchange(message_equals = "Unknown order sent.", kind = OrderNotFound)]
    UnknownOrder,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i32, code_first, kind = InvalidOrder, wire(code = "$.code", message = "$.msg"))]
enum CodeFirst {
    /// Lot size
    #[exchange(message_contains = "LOT_SIZE")]
    LotSize,
    /// Filter failure
    #[exchange(code = -1013)]
    Filter,
}

fn message_first(body: &str) -> Option<MessageFirst> {
    MessageFirst::check_response(400, body).err()?.error()
}

#[test]
fn messages_select_before_codes_unless_code_first_is_set() {
    let body = r#"{"code":-1013,"msg":"Filter failure: LOT_SIZE"}"#;
    assert_eq!(message_first(body), Some(MessageFirst::LotSize));
    let failure = CodeFirst::check_response(400, body).unwrap_err();
    assert_eq!(failure.error(), Some(CodeFirst::Filter));
    let body = r#"{"code":-9,"msg":"Filter failure: LOT_SIZE"}"#;
    let failure = CodeFirst::check_response(400, body).unwrap_err();
    assert_eq!(failure.error(), Some(CodeFirst::LotSize));
}

#[test]
fn longest_matching_message_part_wins() {
    for (message, error) in [
        ("Filter failure: MARKET_LOT_SIZE", MessageFirst::MarketLotSize),
        ("LOT_SIZE, MARKET_LOT_SIZE", MessageFirst::MarketLotSize),
        ("a lot size", MessageFirst::LotSize),
        ("Unknown order sent.", MessageFirst::UnknownOrder),
        ("Unknown order sent. Really.", MessageFirst::Filter),
        ("Lot_Size", MessageFirst::Filter),
    ] {
        let body = format!(r#"{{"code":-1013,"msg":"{message}"}}"#);
        assert_eq!(message_first(&body), Some(error), "{message}");
    }
}

#[test]
fn code_of_a_row_selected_by_message_is_none() {
    assert_eq!(MessageFirst::LotSize.code(), None);
    assert_eq!(MessageFirst::LotSize.to_string(), "Lot size");
    assert_eq!(MessageFirst::UnknownOrder.kind(), ErrorKind::OrderNotFound);
    assert_eq!(MessageFirst::ALL.len(), 4);
}

#[test]
fn plain_text_body_is_matched_as_a_message() {
    let failure = MessageFirst::check_response(400, "Unknown order sent.\n").unwrap_err();
    assert_eq!(failure.error(), Some(MessageFirst::UnknownOrder));
}
