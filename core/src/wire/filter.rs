//! Whether a filter holds, and how a value compares with a literal.

use core::cmp::Ordering;
use core::ops::ControlFlow;

use super::path::Roots;
use super::rule::{Comparison, Filter, Literal};

impl Filter {
    pub(super) fn holds(&self, roots: Roots<'_>) -> bool {
        match self {
            Self::Exists(path) => path.exists(roots),
            Self::Not(filter) => !filter.holds(roots),
            Self::And(left, right) => left.holds(roots) && right.holds(roots),
            Self::Or(left, right) => left.holds(roots) || right.holds(roots),
            Self::Compare(path, comparison, literal) => {
                // Nothing equals nothing that can be written, so `!=` holds where there is nothing.
                let mut holds = matches!(comparison, Comparison::NotEqual);
                let _ = path.visit(roots, &mut |value| {
                    let value = value.comparable();
                    holds = literal.compares(value.as_deref(), *comparison);
                    ControlFlow::Break(())
                });
                holds
            }
        }
    }
}

impl Literal {
    /// The literal decides how the two are compared; a value that is no text equals nothing.
    pub(super) fn compares(&self, value: Option<&str>, comparison: Comparison) -> bool {
        let order = || match self {
            Self::Integer(literal) => value.and_then(|value| compare_integer(value, *literal)),
            Self::Word(_) | Self::Text(_) => None,
        };
        match comparison {
            Comparison::Equal => value.is_some_and(|value| self.equals(value)),
            Comparison::NotEqual => !value.is_some_and(|value| self.equals(value)),
            Comparison::Less => order().is_some_and(Ordering::is_lt),
            Comparison::LessOrEqual => order().is_some_and(Ordering::is_le),
            Comparison::Greater => order().is_some_and(Ordering::is_gt),
            Comparison::GreaterOrEqual => order().is_some_and(Ordering::is_ge),
        }
    }

    /// Whether a text or number is this literal.
    pub(super) fn equals(&self, value: &str) -> bool {
        match self {
            Self::Integer(literal) => compare_integer(value, *literal).is_some_and(Ordering::is_eq),
            Self::Word(word) => value == if *word { "true" } else { "false" },
            Self::Text(text) => value == *text,
        }
    }
}

/// Compares an integer of any length with a literal; `None` if the value is no integer.
fn compare_integer(value: &str, literal: i64) -> Option<Ordering> {
    let (negative, digits) = match value.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, value),
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if let Ok(magnitude) = digits.parse::<i64>() {
        let value = if negative { -magnitude } else { magnitude };
        return Some(value.cmp(&literal));
    }
    // What does not fit into 64 bits is beyond every literal, but for the smallest one.
    match (negative, digits.parse() == Ok(i64::MIN.unsigned_abs())) {
        (true, true) => Some(i64::MIN.cmp(&literal)),
        (true, false) => Some(Ordering::Less),
        (false, _) => Some(Ordering::Greater),
    }
}

#[cfg(test)]
mod tests {
    use core::cmp::Ordering::{Equal, Greater, Less};

    use super::compare_integer;

    #[test]
    fn integers_compare_by_value_whatever_their_length() {
        let long = "9".repeat(10_000);
        for (value, literal, order) in [
            ("0", 0, Some(Equal)),
            ("-0", 0, Some(Equal)),
            ("0000", 0, Some(Equal)),
            ("20001", 0, Some(Greater)),
            ("-1", 0, Some(Less)),
            ("9223372036854775808", i64::MAX, Some(Greater)),
            ("-9223372036854775808", i64::MIN, Some(Equal)),
            ("-9223372036854775808", 0, Some(Less)),
            ("-0009223372036854775808", i64::MIN, Some(Equal)),
            ("-9223372036854775809", i64::MIN, Some(Less)),
            ("00000000000000000000000000001", 1, Some(Equal)),
            (&*long, i64::MAX, Some(Greater)),
            (&*alloc::format!("-{long}"), i64::MIN, Some(Less)),
            ("0.0", 0, None),
            ("2.0015e4", 0, None),
            ("", 0, None),
            ("-", 0, None),
            ("1 ", 0, None),
            ("false", 0, None),
        ] {
            assert_eq!(compare_integer(value, literal), order, "{value} against {literal}");
        }
    }
}
