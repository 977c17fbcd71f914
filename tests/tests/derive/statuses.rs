//! Selection by status and by timeout; an enum with nothing else needs no `wire` rules.

use exchange_error::{ErrorKind, ExchangeError, Failure, Outcome, Retry, Wire};

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
enum Mixed {
    /// By code and status
    #[exchange(code = 5, status = [429, 418, 999], kind = RateLimited)]
    Both,
    /// By status
    #[exchange(status = [503, 100], kind = Unavailable)]
    Status,
    /// By silence and status
    #[exchange(timeout, status = 504, kind = Timeout)]
    SilenceAndStatus,
    /// By code
    #[exchange(code = 429, kind = InvalidOrder)]
    Code,
}

#[test]
fn every_status_of_a_list_selects_the_variant() {
    for status in 0..=u16::MAX {
        let expected = match status {
            418 | 429 | 999 => Some(Mixed::Both),
            100 | 503 => Some(Mixed::Status),
            504 => Some(Mixed::SilenceAndStatus),
            _ => None,
        };
        assert_eq!(Mixed::from_status(status), expected, "{status}");
    }
    assert_eq!(Mixed::from_timeout(), Some(Mixed::SilenceAndStatus));
    assert_eq!(Mixed::from_code(429), Some(Mixed::Code), "this 429 is a code, not a status");
    assert_eq!(Mixed::from_code(418), None);
}

#[test]
fn row_without_a_code_is_displayed_with_its_selector() {
    assert_eq!(Mixed::Both.to_string(), "By code and status (5)");
    assert_eq!(Mixed::Status.to_string(), "By status (HTTP 503)", "the first status is shown");
    assert_eq!(Mixed::SilenceAndStatus.to_string(), "By silence and status (HTTP 504)");
    assert_eq!(StatusOnly::Silence.to_string(), "Perhaps placed (no answer)");
    let codes: Vec<_> = Mixed::ALL.iter().map(Mixed::code).collect();
    assert_eq!(codes, [Some(5), None, None, Some(429)]);
}

/// An exchange that reports errors by status only.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(name = "Acme")]
enum StatusOnly {
    /// Slow down
    #[exchange(status = 429, kind = RateLimited)]
    SlowDown,
    /// Banned
    #[exchange(status = [403, 418], kind = IpBanned, outcome = Unknown)]
    Banned,
    /// Perhaps placed
    #[exchange(timeout, kind = Timeout)]
    Silence,
}

#[test]
fn enum_with_statuses_only_decodes_without_rules() {
    fn by_trait<E: Wire>(status: u16, body: &[u8]) -> Result<(), Failure<E>> {
        E::check_response(status, body)
    }

    for (status, body, error) in [
        (429, r#"{"error":"slow"}"#, Some(StatusOnly::SlowDown)),
        (403, "<html>", Some(StatusOnly::Banned)),
        (418, "", Some(StatusOnly::Banned)),
        (500, r#"{"code":429}"#, None),
    ] {
        let failure = StatusOnly::check_response(status, body).unwrap_err();
        assert_eq!(failure.error(), error, "{status}");
        assert_eq!(failure.status(), Some(status));
        assert_eq!(Err(failure), by_trait(status, body.as_bytes()), "{status}");
    }
    assert_eq!(StatusOnly::check_response(200, r#"{"code":429}"#), Ok(()));
    assert_eq!(StatusOnly::check_response(204, ""), Ok(()));
    assert_eq!(StatusOnly::check_frame("{}"), Ok(()));
    let cut_off = StatusOnly::check_response(200, r#"{"order":"#).unwrap_err();
    assert_eq!(cut_off.kind(), ErrorKind::Transport);
    assert_eq!(cut_off.outcome(), Outcome::Unknown);
}

#[test]
fn question_mark_turns_an_error_into_a_failure() {
    fn place() -> Result<(), Failure<StatusOnly>> {
        Err(StatusOnly::Banned)?;
        Ok(())
    }

    let failure = place().unwrap_err();
    assert_eq!(failure.error(), Some(StatusOnly::Banned));
    assert_eq!((failure.status(), failure.code()), (Some(403), None));
    assert_eq!(failure.message(), Some("Banned"));
    assert_eq!(failure.to_string(), "Acme: Banned (HTTP 403)");
    assert_eq!(failure.retry(), Retry::AfterBan);
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert_eq!(failure.rows().len(), 1);
}

#[test]
fn timeout_variant_is_the_error_of_no_answer() {
    let failure = Failure::<StatusOnly>::no_answer();
    assert_eq!(failure.error(), Some(StatusOnly::Silence));
    assert_eq!(failure.to_string(), "Acme: request got no answer (documented as: Perhaps placed)");
    assert_eq!(Failure::<StatusOnly>::not_sent().outcome(), Outcome::NotApplied);
    assert_eq!(Failure::<StatusOnly>::not_sent().error(), None);
}

/// No variant has a code or a status.
#[test]
fn timeout_can_be_the_only_selector() {
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    enum Silent {
        /// Perhaps placed
        #[exchange(timeout, kind = Timeout)]
        Silence,
    }

    assert_eq!(Silent::from_timeout(), Some(Silent::Silence));
    assert_eq!(Silent::from_status(408), None);
    let failure = Silent::check_response(429, "").unwrap_err();
    assert_eq!((failure.error(), failure.kind()), (None, ErrorKind::RateLimited));
}

/// Rules that apply to some statuses; the name of the member shows which rule matched.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    wire(status = ..300, when = "$.below", code = "$.below"),
    wire(status = 400, when = "$.one", code = "$.one"),
    wire(status = [410, 420..422, 430..=432], when = "$.list", code = "$.list"),
    wire(status = 500..600, when = "$.half_open", code = "$.half_open"),
    wire(status = 700..=800, when = "$.closed", code = "$.closed"),
    wire(status = ..=310, when = "$.up_to", code = "$.up_to"),
    wire(status = 900.., when = "$.from", code = "$.from")
)]
enum Ranged {
    /// Refused
    #[exchange(code = 1, kind = OperationRejected)]
    Refused,
}

#[test]
fn rule_applies_to_its_statuses_only() {
    let covers = |member: &str, status: u16| {
        let body = format!(r#"{{"{member}":1}}"#);
        let failure = Ranged::check_response(status, body).err();
        failure.is_some_and(|failure| failure.error() == Some(Ranged::Refused))
    };
    for status in 0..=u16::MAX {
        for (member, expected) in [
            ("below", status < 300),
            ("one", status == 400),
            ("list", matches!(status, 410 | 420 | 421 | 430 | 431 | 432)),
            ("half_open", matches!(status, 500..600)),
            ("closed", matches!(status, 700..=800)),
            ("up_to", status <= 310),
            ("from", status >= 900),
        ] {
            assert_eq!(covers(member, status), expected, "{member} under {status}");
        }
    }
}
