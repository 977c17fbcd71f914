//! Assertions on flattened enums, checked while the outer enum compiles: the derive cannot see an inner
//! enum.

use super::const_text::ConstText;
use super::{Codes, Selectors};

/// Fails to compile if two flattened enums have a code, a status or a message in common that the enum
/// itself does not have: one of the two rows could never be found.
///
/// # Panics
/// If there is such a selector, during constant evaluation.
pub const fn assert_disjoint(
    outer: &Selectors,
    (left_name, left): (&str, &Selectors),
    (right_name, right): (&str, &Selectors),
) {
    let names = (left_name, right_name);
    let (mut at, slots) = (0, left.codes.slots());
    while at < slots && (!right.has(&left.codes, at) || outer.has_itself(&left.codes, at)) {
        at += 1;
    }
    assert!(
        at == slots,
        "{}",
        both(names, "code").with_code(&left.codes, at).with(REMEDY).as_str()
    );

    let (mut at, statuses) = (0, left.statuses.0);
    while at < statuses.len() {
        let status = statuses[at].0;
        let is_shared = right.has_status(status) && outer.statuses.find(status).is_none();
        assert!(
            !is_shared,
            "{}",
            both(names, "status").with_digits(status as u64).with(REMEDY).as_str()
        );
        at += 1;
    }

    let mut at = 0;
    while at < left.message_equals.rows.len() {
        if let Some(message) = left.message_equals.text_at(at) {
            let is_shared = right.has_message(message) && !outer.message_equals.has(message);
            assert!(!is_shared, "{}", both(names, "message").with(message).with(REMEDY).as_str());
        }
        at += 1;
    }

    let mut inner = 0;
    while inner < left.flattened.len() {
        assert_disjoint(outer, (left_name, left.flattened[inner]), (right_name, right));
        inner += 1;
    }
}

/// Returns the start of an error about two enums that have a selector in common.
const fn both((left, right): (&str, &str), selector: &str) -> ConstText {
    let text = ConstText::new("`").with(left).with("` and `").with(right);
    text.with("` both have the ").with(selector).with(" `")
}

const REMEDY: &str = "`: give it to a variant of this enum";

/// Fails to compile if two flattened enums document a request without an answer, and the enum itself
/// does not.
///
/// # Panics
/// If they do, during constant evaluation.
pub const fn assert_one_timeout(
    outer: bool,
    (left_name, left): (&str, bool),
    (right_name, right): (&str, bool),
) {
    let names = (left_name, right_name);
    assert!(
        outer || !left || !right,
        "{}",
        both(names, "selector").with("timeout").with(REMEDY).as_str()
    );
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
    /// Returns true if the code in a slot of a table is documented by this enum.
    const fn has(&self, codes: &Codes, at: usize) -> bool {
        if self.has_itself(codes, at) {
            return true;
        }
        let mut inner = 0;
        while inner < self.flattened.len() {
            if self.flattened[inner].has(codes, at) {
                return true;
            }
            inner += 1;
        }
        false
    }

    const fn has_itself(&self, codes: &Codes, at: usize) -> bool {
        match (&self.codes, codes) {
            (Codes::Integer(own), Codes::Integer(other)) => match other.code_at(at) {
                Some(code) => own.find(code).is_some(),
                None => false,
            },
            (Codes::Text(own), Codes::Text(other)) => match other.text_at(at) {
                Some(text) => own.has(text),
                None => false,
            },
            _ => false,
        }
    }

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

    const fn has_message(&self, message: &str) -> bool {
        let mut inner = 0;
        while inner < self.flattened.len() {
            if self.flattened[inner].has_message(message) {
                return true;
            }
            inner += 1;
        }
        self.message_equals.has(message)
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

impl Codes {
    /// Returns the number of slots that may hold a code.
    pub(super) const fn slots(&self) -> usize {
        match self {
            Self::Integer(codes) => codes.rows.len(),
            Self::Text(codes) => codes.rows.len(),
        }
    }
}
