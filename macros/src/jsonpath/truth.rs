//! Filters that have the same result for every reply, because of their literals alone.

use std::cmp::Ordering;

use super::filter::{Comparison, Filter};
use super::literal::Literal;
use super::path::Path;

/// The largest number of combinations that are tried.
const MAX_COMBINATIONS: usize = 4096;

/// A text that equals no literal that users write.
const OTHER: &str = "\0";

/// Returns the result of a filter if it is the same for every reply.
///
/// The filter is evaluated for every combination of the values that its literals distinguish. A filter
/// with too many combinations counts as undecided.
pub(crate) fn constant(filter: &Filter) -> Option<bool> {
    let mut paths: Vec<Candidates<'_>> = Vec::new();
    collect(filter, &mut paths)?;
    combinations(&paths)?;
    let mut chosen = vec![0; paths.len()];
    let mut result = None;
    loop {
        let holds = holds(filter, &|path| {
            let (candidates, at) = paths.iter().zip(&chosen).find(|(own, _)| own.path == path)?;
            candidates.values.get(*at)?.as_deref()
        });
        if *result.get_or_insert(holds) != holds {
            return None;
        }
        if !advance(&mut chosen, &paths) {
            return result;
        }
    }
}

/// Returns the number of combinations, or `None` if there are too many.
fn combinations(paths: &[Candidates<'_>]) -> Option<usize> {
    let count = paths.iter().try_fold(1_usize, |count, own| count.checked_mul(own.values.len()))?;
    (count <= MAX_COMBINATIONS).then_some(count)
}

/// A path, and values of which each stands for all values that the filter treats like it.
struct Candidates<'f> {
    path: &'f Path,
    /// `None` stands for a missing value.
    values: Vec<Option<String>>,
}

/// Adds the paths of a filter. Returns `None` as soon as there are too many combinations, because a
/// filter may be long.
fn collect<'f>(filter: &'f Filter, paths: &mut Vec<Candidates<'f>>) -> Option<()> {
    match filter {
        Filter::Exists(path) => add(path, Vec::new(), paths),
        Filter::Compare(path, _, literal) => add(path, around(literal), paths),
        // No list of values stands for all texts that start alike.
        Filter::StartsWith(..) => None,
        Filter::Not(filter) => collect(filter, paths),
        Filter::And(left, right) | Filter::Or(left, right) => {
            collect(left, paths)?;
            collect(right, paths)
        }
    }
}

fn add<'f>(path: &'f Path, values: Vec<String>, paths: &mut Vec<Candidates<'f>>) -> Option<()> {
    let at = paths.iter().position(|own| own.path == path).unwrap_or_else(|| {
        paths.push(Candidates { path, values: vec![None, Some(OTHER.to_owned())] });
        paths.len() - 1
    });
    let candidates = paths.get_mut(at)?;
    for value in values.into_iter().map(Some) {
        if !candidates.values.contains(&value) {
            candidates.values.push(value);
        }
    }
    combinations(paths).map(|_| ())
}

/// Returns the values that a comparison with the literal distinguishes.
///
/// An integer is listed with and without a leading zero, because a string literal equals only one of
/// them.
fn around(literal: &Literal) -> Vec<String> {
    match literal {
        Literal::Integer(value) => {
            let mut values = Vec::new();
            for value in value.saturating_sub(1)..=value.saturating_add(1) {
                let sign = if value < 0 { "-" } else { "" };
                values.push(value.to_string());
                values.push(format!("{sign}0{}", value.unsigned_abs()));
            }
            values
        }
        Literal::Bool(value) => vec![value.to_string()],
        Literal::Text(text) => vec![text.clone()],
    }
}

/// Goes to the next combination. Returns false after the last.
fn advance(chosen: &mut [usize], paths: &[Candidates<'_>]) -> bool {
    for (at, candidates) in chosen.iter_mut().zip(paths) {
        *at += 1;
        if *at < candidates.values.len() {
            return true;
        }
        *at = 0;
    }
    false
}

fn holds<'v>(filter: &Filter, value: &dyn Fn(&Path) -> Option<&'v str>) -> bool {
    match filter {
        Filter::Exists(path) => value(path).is_some(),
        Filter::Compare(path, comparison, literal) => compare(value(path), *comparison, literal),
        Filter::StartsWith(path, beginning) => {
            value(path).is_some_and(|text| text.starts_with(beginning))
        }
        Filter::Not(filter) => !holds(filter, value),
        Filter::And(left, right) => holds(left, value) && holds(right, value),
        Filter::Or(left, right) => holds(left, value) || holds(right, value),
    }
}

fn compare(value: Option<&str>, comparison: Comparison, literal: &Literal) -> bool {
    let is_equal = value.is_some_and(|value| literal.equals(value));
    let order = || match literal {
        Literal::Integer(literal) => Some(value?.parse::<i64>().ok()?.cmp(literal)),
        Literal::Bool(_) | Literal::Text(_) => None,
    };
    match comparison {
        Comparison::Equal => is_equal,
        Comparison::NotEqual => !is_equal,
        Comparison::Less => order().is_some_and(Ordering::is_lt),
        Comparison::LessOrEqual => order().is_some_and(Ordering::is_le),
        Comparison::Greater => order().is_some_and(Ordering::is_gt),
        Comparison::GreaterOrEqual => order().is_some_and(Ordering::is_ge),
    }
}

#[cfg(test)]
mod tests {
    use super::super::filter;
    use super::constant;

    #[test]
    fn filter_is_constant_only_if_no_reply_changes_it() {
        for (text, result) in [
            ("$.a == 1 && $.a == 2", Some(false)),
            ("$.a == 1 && $.b == 2", None),
            ("$.a == 1 && $.a != 1", Some(false)),
            ("$.a == 'x' && $.a == 'y'", Some(false)),
            ("$.a == true && $.a == false", Some(false)),
            ("$.a == true && $.a == 1", Some(false)),
            ("$.a == 1 && $.a == '01'", None),
            ("$.a == 1 && $.a == '1'", None),
            ("$.a == 1 && $.a == '2'", Some(false)),
            ("$.a == 1 && !$.a", Some(false)),
            ("$.a != 1 && !$.a", None),
            ("$.a > 5 && $.a < 3", Some(false)),
            ("$.a > 5 && $.a < 7", None),
            ("$.a > 5 && $.a < 6", Some(false)),
            ("$.a != 1 || $.a != 2", Some(true)),
            ("$.a == 1 || $.a != 1", Some(true)),
            ("$.a || !$.a", Some(true)),
            ("$.a < 1 || $.a >= 1", None),
            ("$[*].a && !$[*].a", Some(false)),
            ("$[*].a && !$.a", None),
            ("$.a == 1 && @.a == 2", None),
            ("$.a", None),
            ("$.a > -9223372036854775808", None),
        ] {
            let filter = filter::parse(text).expect("a filter");
            assert_eq!(constant(&filter), result, "{text}");
        }
    }

    #[test]
    fn filter_with_too_many_combinations_is_undecided() {
        let never = |count: usize| {
            let paths: Vec<String> =
                (0..count).map(|number| format!("$.a{number} == 1 && $.a{number} == 2")).collect();
            constant(&filter::parse(&paths.join(" || ")).expect("a filter"))
        };
        assert_eq!(never(2), Some(false));
        for count in [20, 500] {
            assert_eq!(never(count), None);
        }
        let long: Vec<String> = (0..1_000).map(|number| format!("$.a != {number}")).collect();
        assert_eq!(constant(&filter::parse(&long.join(" || ")).expect("a filter")), Some(true));
    }
}
