//! Assertions on flattened enums, checked while the outer enum compiles: the derive cannot see an inner
//! enum.

use super::const_text::ConstText;
use super::overlap::Overlaps;
use super::{Codes, Selectors};

/// Fails to compile if a flattened enum has a code, a status or a message in common with an earlier one
/// that the enum itself does not have: one of the two rows could never be found.
///
/// # Panics
/// If there is such a selector, during constant evaluation.
pub const fn assert_disjoint<const ENUMS: usize>(
    outer: &'static Selectors,
    overlaps: &Overlaps<ENUMS>,
    names: &[&str; ENUMS],
    later: usize,
) {
    let (mut earlier, mut text) = (0, ConstText::new(""));
    while earlier < later {
        let pair = (outer.flattened[earlier], outer.flattened[later]);
        let names = (names[earlier], names[later]);
        if let Some(code) = overlaps.codes[later][earlier] {
            text = text.both(names, "code").with_code(&code.codes, code.slot).with(REMEDY);
        } else if let Some(status) = shared_status(outer, pair) {
            text = text.both(names, "status").with_digits(status as u64).with(REMEDY);
        } else if let Some(message) = overlaps.messages[later][earlier] {
            text = text.both(names, "message").with_code(&message.codes, message.slot).with(REMEDY);
        }
        earlier += 1;
    }
    assert!(text.is_empty(), "{}", text.as_str());
}

/// Returns a status that two enums have and the outer one does not have.
///
/// Each is compared with each, because there are few: the enums together have at most a few hundred.
const fn shared_status(outer: &Selectors, (left, right): (&Selectors, &Selectors)) -> Option<u16> {
    let (mut at, statuses) = (0, left.statuses.0);
    while at < statuses.len() {
        let status = statuses[at].0;
        if right.has_status(status) && outer.statuses.find(status).is_none() {
            return Some(status);
        }
        at += 1;
    }
    let mut inner = 0;
    while inner < left.flattened.len() {
        let shared = shared_status(outer, (left.flattened[inner], right));
        if shared.is_some() {
            return shared;
        }
        inner += 1;
    }
    None
}

const REMEDY: &str = "`: give it to a variant of this enum";

/// Fails to compile if a flattened enum and an earlier one document a request without an answer, and the
/// enum itself does not.
///
/// # Panics
/// If they do, during constant evaluation.
pub const fn assert_one_timeout<const ENUMS: usize>(
    outer: bool,
    timeouts: &[bool; ENUMS],
    names: &[&str; ENUMS],
    later: usize,
) {
    let mut earlier = 0;
    while earlier < later {
        assert!(
            outer || !timeouts[earlier] || !timeouts[later],
            "{}",
            ConstText::new("")
                .both((names[earlier], names[later]), "selector")
                .with("timeout")
                .with(REMEDY)
                .as_str()
        );
        earlier += 1;
    }
}

/// Fails to compile if a code that a rule lists as `ok` is a code of a flattened enum.
///
/// # Panics
/// If there is such a code, during constant evaluation.
pub const fn assert_not_ok(ok: &[&str], (name, inner): (&str, &Selectors)) {
    let mut at = 0;
    while at < ok.len() {
        assert!(!inner.has_text(ok[at]), "{}", ok_text(ok[at], name).as_str());
        at += 1;
    }
}

const fn ok_text(code: &str, name: &str) -> ConstText {
    let text = ConstText::new("`").with(code).with("` cannot be `ok`, because it is a code of `");
    text.with(name).with("`")
}

impl Selectors {
    const fn has_status(&self, status: u16) -> bool {
        let mut inner = 0;
        while inner < self.flattened.len() {
            if self.flattened[inner].has_status(status) {
                return true;
            }
            inner += 1;
        }
        self.statuses.find(status).is_some()
    }

    /// Returns true if a text, or the integer that its digits are, is a code of this enum.
    const fn has_text(&self, text: &str) -> bool {
        let mut inner = 0;
        while inner < self.flattened.len() {
            if self.flattened[inner].has_text(text) {
                return true;
            }
            inner += 1;
        }
        match &self.codes {
            Codes::Text(codes) => codes.has(text),
            Codes::Integer(codes) => match integer(text.as_bytes()) {
                Some(code) if code < 0 && codes.unsigned => false,
                Some(code) => codes.find(code).is_some(),
                None => false,
            },
        }
    }
}

/// Parses digits with an optional minus.
const fn integer(text: &[u8]) -> Option<i64> {
    let (sign, digits) = match text {
        [b'-', digits @ ..] => (-1, digits),
        digits => (1, digits),
    };
    let (mut value, mut at) = (0_i64, 0);
    while at < digits.len() {
        if !digits[at].is_ascii_digit() {
            return None;
        }
        let digit = sign * (digits[at] - b'0') as i64;
        value = match value.checked_mul(10) {
            Some(value) => match value.checked_add(digit) {
                Some(value) => value,
                None => return None,
            },
            None => return None,
        };
        at += 1;
    }
    if digits.is_empty() { None } else { Some(value) }
}
