//! Conditions, and comparisons of a value with a literal.

use core::cmp::Ordering;
use core::ops::ControlFlow;

use super::reply::Content;
use super::rule::{Comparison, Filter, Literal};
use super::scope::Scope;
use crate::lookup::Digits;

impl Filter {
    pub(super) fn holds(&self, scope: &Scope<'_>) -> bool {
        match self {
            Self::Exists(path) => scope.find(path).visit(|_| ControlFlow::Break(())).is_break(),
            Self::Not(filter) => !filter.holds(scope),
            Self::And(left, right) => left.holds(scope) && right.holds(scope),
            Self::Or(left, right) => left.holds(scope) || right.holds(scope),
            Self::Compare(path, comparison, literal) => {
                // A missing value is not equal to any literal, so `!=` is true.
                let mut holds = matches!(comparison, Comparison::NotEqual);
                let _ = scope.find(path).visit(|value| {
                    holds = literal.compares(value.comparable().as_deref(), *comparison);
                    ControlFlow::Break(())
                });
                holds
            }
            Self::StartsWith(path, beginning) => {
                let mut holds = false;
                let _ = scope.find(path).visit(|value| {
                    holds = starts_with(value, beginning);
                    ControlFlow::Break(())
                });
                holds
            }
        }
    }
}

/// Returns true if a text, a number or a word starts with these characters.
pub(super) fn starts_with(value: Content<'_>, beginning: &str) -> bool {
    value.comparable().is_some_and(|text| text.starts_with(beginning.as_bytes()))
}

impl Literal {
    /// Returns true if the comparison of a value with this literal holds. A value that is neither a
    /// text, a number nor a word is `None`, and not equal to any literal.
    pub(super) fn compares(&self, value: Option<&[u8]>, comparison: Comparison) -> bool {
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

    /// Returns true if a text or number equals this literal.
    #[inline]
    pub(super) fn equals(&self, value: &[u8]) -> bool {
        match self {
            Self::Integer(literal) => is_integer(value, *literal),
            Self::Word(word) => value == if *word { &b"true"[..] } else { b"false" },
            Self::Text(text) => value == text.as_bytes(),
        }
    }
}

/// Returns true if a value is that integer; `-0` is 0.
#[inline]
fn is_integer(value: &[u8], literal: i64) -> bool {
    // The last digit distinguishes most integers, so that few values are parsed.
    let last = |value: &[u8]| value.last().map(|last| u64::from(last.wrapping_sub(b'0')));
    last(value) == Some(literal.unsigned_abs() % 10) && parses_as(value, literal)
}

fn parses_as(value: &[u8], literal: i64) -> bool {
    Digits::read(value).is_some_and(|Digits { is_negative, magnitude }| {
        magnitude == Some(literal.unsigned_abs())
            && (is_negative == literal.is_negative() || literal == 0)
    })
}

/// Compares an integer of any length with a literal; `None` if the value is no integer.
fn compare_integer(value: &[u8], literal: i64) -> Option<Ordering> {
    let Digits { is_negative, magnitude } = Digits::read(value)?;
    let value = match (is_negative, magnitude) {
        (false, Some(magnitude)) => i64::try_from(magnitude).ok(),
        (true, Some(magnitude)) => 0_i64.checked_sub_unsigned(magnitude),
        (_, None) => None,
    };
    // An integer of more than 64 bits is beyond every literal.
    let beyond = if is_negative { Ordering::Less } else { Ordering::Greater };
    Some(value.map_or(beyond, |value| value.cmp(&literal)))
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use core::cmp::Ordering::{Equal, Greater, Less};

    use super::{Comparison, Literal, compare_integer, is_integer};

    /// The derive rejects these; if they reach the engine anyway, every ordering comparison is false.
    #[test]
    fn words_and_texts_are_not_ordered() {
        for literal in [Literal::Word(true), Literal::Text("a")] {
            for comparison in [
                Comparison::Less,
                Comparison::LessOrEqual,
                Comparison::Greater,
                Comparison::GreaterOrEqual,
            ] {
                for value in ["a", "b", "0", "true"] {
                    assert!(!literal.compares(Some(value.as_bytes()), comparison), "{value}");
                }
            }
        }
    }

    #[test]
    fn integers_of_any_length_compare_by_value() {
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
            (&*format!("-{long}"), i64::MIN, Some(Less)),
            ("0.0", 0, None),
            ("2.0015e4", 0, None),
            ("", 0, None),
            ("-", 0, None),
            ("1 ", 0, None),
            ("false", 0, None),
        ] {
            let (value, case) = (value.as_bytes(), format!("{value} against {literal}"));
            assert_eq!(compare_integer(value, literal), order, "{case}");
            assert_eq!(is_integer(value, literal), order == Some(Equal), "{case}");
        }
    }
}
