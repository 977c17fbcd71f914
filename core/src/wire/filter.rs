//! Whether a filter holds, and how a value compares with a literal.

use core::cmp::Ordering;
use core::ops::ControlFlow;

use super::path::{Found, Roots};
use super::reply::Value;
use super::rule::{Comparison, Filter, Literal, Path};
use crate::lookup::Digits;

impl Filter {
    pub(super) fn holds(&self, roots: &Roots<'_>) -> bool {
        match self {
            Self::Exists(path) => path.exists(roots),
            Self::Not(filter) => !filter.holds(roots),
            Self::And(left, right) => left.holds(roots) && right.holds(roots),
            Self::Or(left, right) => left.holds(roots) || right.holds(roots),
            Self::Compare(path, comparison, literal) => match path.find(roots) {
                // Nothing equals nothing that can be written, so `!=` holds where there is nothing.
                Found::Nothing => matches!(comparison, Comparison::NotEqual),
                Found::One(value) => literal.compares_value(&value, *comparison),
                Found::Perhaps => literal.compares_first(path, roots, *comparison),
            },
        }
    }
}

impl Literal {
    #[inline]
    fn compares_value(&self, value: &Value<'_>, comparison: Comparison) -> bool {
        self.compares(value.comparable().as_deref(), comparison)
    }

    #[inline(never)]
    fn compares_first(&self, path: &Path, roots: &Roots<'_>, comparison: Comparison) -> bool {
        let mut holds = matches!(comparison, Comparison::NotEqual);
        let _ = path.visit_found(Found::Perhaps, roots, &mut |value| {
            holds = self.compares_value(&value, comparison);
            ControlFlow::Break(())
        });
        holds
    }

    /// The literal decides how the two are compared; a value that is no text equals nothing.
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

    /// Whether a text or number is this literal.
    #[inline]
    pub(super) fn equals(&self, value: &[u8]) -> bool {
        match self {
            Self::Integer(literal) => is_integer(value, *literal),
            Self::Word(word) => value == if *word { &b"true"[..] } else { b"false" },
            Self::Text(text) => value == text.as_bytes(),
        }
    }
}

/// Whether a value is that integer; `-0` is 0.
#[inline]
fn is_integer(value: &[u8], literal: i64) -> bool {
    // Its last digit tells most integers apart.
    let last = |value: &[u8]| value.last().map(|last| u64::from(last.wrapping_sub(b'0')));
    last(value) == Some(literal.unsigned_abs() % 10) && reads_as(value, literal)
}

/// The whole of it.
fn reads_as(value: &[u8], literal: i64) -> bool {
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
    // What does not fit into 64 bits is beyond every literal.
    let beyond = if is_negative { Ordering::Less } else { Ordering::Greater };
    Some(value.map_or(beyond, |value| value.cmp(&literal)))
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use core::cmp::Ordering::{Equal, Greater, Less};

    use super::{Comparison, Literal, compare_integer, is_integer};

    /// The derive refuses to compile them; were they data all the same, nothing would be so.
    #[test]
    fn words_and_texts_have_no_size() {
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
