use exchange_error::{Answers, ErrorKind, Operation};

use super::guess;
use crate::rows::Row;

fn kind(message: &str) -> Option<ErrorKind> {
    guess(&Row { code: "1".into(), message: message.into(), ..Row::default() })
        .map(|guess| guess.kind)
}

#[test]
fn plain_messages_have_a_kind() {
    for (message, expected) in [
        ("The order was not found", ErrorKind::OrderNotFound),
        ("Not enough balance", ErrorKind::InsufficientFunds),
        ("Too many requests, slow down", ErrorKind::RateLimited),
        ("The signature isn\u{2019}t valid", ErrorKind::Authentication),
        ("Server is under maintenance", ErrorKind::Unavailable),
        ("Parameter `size` is missing", ErrorKind::InvalidRequest),
        ("Unknown symbol", ErrorKind::InvalidSymbol),
        ("The order has already been filled", ErrorKind::OrderClosed),
        ("The client order id already exists", ErrorKind::Duplicate),
        ("The request timed out", ErrorKind::Timeout),
    ] {
        assert_eq!(kind(message), Some(expected), "{message}");
    }
}

#[test]
fn words_inside_other_meanings_suggest_nothing_wrong() {
    for (message, wrong) in [
        ("Your order might remain unfilled, as the price moved", ErrorKind::OrderClosed),
        ("Too many currency pairs in one batch", ErrorKind::RateLimited),
        ("This product is currently unavailable in your region", ErrorKind::Unavailable),
        ("Blocked by geo IP", ErrorKind::IpBanned),
        ("This requires a settlement asset to be enabled", ErrorKind::MarketClosed),
        ("Market orders are suspended; use limit orders", ErrorKind::MarketClosed),
        ("Duplicate currency in the list", ErrorKind::Duplicate),
        ("The user level does not exist", ErrorKind::AccountNotFound),
        ("The frozen amount is not enough", ErrorKind::AccountSuspended),
        ("Insufficient balance of the lending pool", ErrorKind::InsufficientFunds),
        ("Too many incorrect OTP attempts", ErrorKind::RateLimited),
        ("The password cannot be empty", ErrorKind::Authentication),
        ("A FOK order cannot be filled completely", ErrorKind::OrderClosed),
    ] {
        assert_ne!(kind(message), Some(wrong), "{message}");
    }
}

#[test]
fn identifiers_have_a_kind() {
    for (name, expected) in [
        ("INVALID_SIDE", Some(ErrorKind::InvalidRequest)),
        ("BadOrderType", Some(ErrorKind::InvalidRequest)),
        ("BAD_TYPE_OF_ORDER_TYPE", Some(ErrorKind::InvalidRequest)),
        ("EService:Busy", Some(ErrorKind::Unavailable)),
        ("STEP_LESS_THAN_ZERO", Some(ErrorKind::InvalidRequest)),
        ("XOrder:Tick size check failed", Some(ErrorKind::InvalidOrder)),
        ("PRICE_HIGHER_THAN_MAX", Some(ErrorKind::InvalidOrder)),
        ("MAX_NUM_OF_OPEN_ORDERS", Some(ErrorKind::RiskLimit)),
        ("TRANSFER_NOT_ALLOWED", Some(ErrorKind::OperationRejected)),
        ("INACTIVE_ACCOUNT", Some(ErrorKind::AccountSuspended)),
        ("TooLateToCancel", Some(ErrorKind::OrderClosed)),
        ("INVALID_LISTEN_KEY", Some(ErrorKind::NotLoggedIn)),
        // Words that mean something else, or different things at different exchanges.
        ("USER_ASSET_LESS_THAN_ZERO", None),
        ("INVALID_TRADING_SESSION", None),
        ("MissingOrder", None),
        ("INVALID_USER_TYPE", None),
        ("NOT_FOUND", None),
        ("SYMBOL_ALREADY_CLOSED", Some(ErrorKind::MarketClosed)),
        ("PRICE_INDEX_NOT_FOUND", None),
        ("EMAIL_TIME_OUT", None),
        ("INSUFFICIENT_LOANABLE_ASSET", None),
    ] {
        let row = Row { code: "1".into(), name: name.into(), ..Row::default() };
        assert_eq!(guess(&row).map(|guess| guess.kind), expected, "{name}");
    }
}

#[test]
fn sentences_about_modes_and_limits_have_a_kind() {
    for (message, expected) in [
        ("Spreads are not available in hedge mode", Some(ErrorKind::OperationRejected)),
        ("Due to open positions the mode stays", Some(ErrorKind::OperationRejected)),
        ("The leverage exceeds the maximum", Some(ErrorKind::RiskLimit)),
        ("The strategy is not correct", Some(ErrorKind::InvalidRequest)),
        ("Order(s) not found", Some(ErrorKind::OrderNotFound)),
        ("The service is unavailable from a restricted country", Some(ErrorKind::PermissionDenied)),
        ("The ratio has the wrong sign", None),
        ("Fixed until each order is cancelled", None),
        ("The order was never placed, or already filled", None),
        ("The stop price cannot be amended", None),
        ("The key does not belong to the passphrase", None),
        ("Required scopes are missing", None),
    ] {
        assert_eq!(kind(message), expected, "{message}");
    }
}

#[test]
fn throttling_by_a_busy_server_is_not_guessed() {
    let row = |status: &str| Row {
        status: status.into(),
        message: "Requests are throttled".into(),
        ..Row::default()
    };
    assert_eq!(guess(&row("429")).map(|guess| guess.kind), Some(ErrorKind::RateLimited));
    assert_eq!(guess(&row("503")), None);
}

#[test]
fn name_and_message_that_disagree_give_no_guess() {
    let row = |name: &str, message: &str| Row {
        code: "1".into(),
        name: name.into(),
        message: message.into(),
        ..Row::default()
    };
    assert!(guess(&row("ORDER_NOT_FOUND", "Insufficient balance")).is_none());
    assert!(guess(&row("INSUFFICIENT_BALANCE", "Insufficient balance")).is_some());
    assert!(guess(&row("INSUFFICIENT_BALANCE", "잔고 부족")).is_some());
}

#[test]
fn statuses_alone_have_the_kind_of_the_status() {
    let row = |status: &str, message: &str| Row {
        status: status.into(),
        message: message.into(),
        ..Row::default()
    };
    assert_eq!(guess(&row("429", "Slow")).map(|guess| guess.kind), Some(ErrorKind::RateLimited));
    for status in ["403", "404", "409", "410"] {
        assert_eq!(guess(&row(status, "Slow")), None);
    }
}

#[test]
fn kinds_that_let_a_write_be_resent_are_guessed_for_frequency_only() {
    let permits = |kind: ErrorKind| Answers::of(kind).may_resend(Operation::Write);
    let kinds = [
        super::access::RULES,
        super::state::RULES,
        super::request::RULES,
        super::identifiers::RULES,
        super::sentences::RULES,
    ];
    let mut permitted: Vec<ErrorKind> =
        kinds.into_iter().flatten().map(|(kind, _)| *kind).filter(|kind| permits(*kind)).collect();
    permitted.dedup();
    assert_eq!(permitted, [ErrorKind::RateLimited]);
}
