//! Paths and filters as they are written in a rule.

use crate::derive::jsonpath::filter::{Comparison, Filter};
use crate::derive::jsonpath::literal::Literal;
use crate::derive::jsonpath::path::{Path, Root, Step};

/// Writes `$.data[0]['na-me']`.
pub(crate) fn path(path: &Path) -> String {
    let root = match path.root {
        Root::Reply => "$",
        Root::Row => "@",
    };
    let step = |step: &Step| match step {
        Step::Name(name) if is_plain(name) => format!(".{name}"),
        Step::Name(name) => format!("['{name}']"),
        Step::Index(index) => format!("[{index}]"),
        Step::Wildcard => "[*]".to_owned(),
        Step::Slice => "[:]".to_owned(),
    };
    std::iter::once(root.to_owned()).chain(path.steps.iter().map(step)).collect()
}

fn is_plain(name: &str) -> bool {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    name.chars().all(is_part)
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && !name.is_empty()
}

/// Writes `$.code != 0 && $.msg`.
pub(crate) fn filter(written: &Filter) -> String {
    match written {
        Filter::Exists(tested) => path(tested),
        Filter::Compare(compared, comparison, value) => {
            format!("{} {} {}", path(compared), operator(*comparison), literal(value))
        }
        Filter::StartsWith(compared, beginning) => {
            format!("starts_with({}, '{beginning}')", path(compared))
        }
        Filter::Not(negated) => match **negated {
            Filter::Exists(_) | Filter::StartsWith(..) => format!("!{}", filter(negated)),
            _ => format!("!({})", filter(negated)),
        },
        Filter::And(left, right) => format!("{} && {}", in_and(left), in_and(right)),
        Filter::Or(left, right) => format!("{} || {}", filter(left), filter(right)),
    }
}

/// Writes a part of a conjunction, which binds closer than `||`.
fn in_and(part: &Filter) -> String {
    if matches!(part, Filter::Or(..)) { format!("({})", filter(part)) } else { filter(part) }
}

fn operator(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Equal => "==",
        Comparison::NotEqual => "!=",
        Comparison::Less => "<",
        Comparison::LessOrEqual => "<=",
        Comparison::Greater => ">",
        Comparison::GreaterOrEqual => ">=",
    }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Integer(value) => value.to_string(),
        Literal::Bool(value) => value.to_string(),
        Literal::Text(text) => format!("'{text}'"),
    }
}

#[cfg(test)]
mod tests {
    use crate::derive::jsonpath::{filter, path};

    #[test]
    fn text_that_is_parsed_is_written_as_it_was() {
        for text in ["$", "@.code", "$.a_1.é", "$['na-me']['']", "$[0][17].x[*][:]", "$['1']"] {
            assert_eq!(path::parse(text).map(|path| super::path(&path)), Ok(text.to_owned()));
        }
        for text in [
            "$.code != 0 && $.msg",
            "($.a == 'x' || !$.b) && $.c >= -7",
            "$.a || $.b && $.c == true",
            "!($.a == 1) && starts_with(@.b, 'text')",
        ] {
            assert_eq!(
                filter::parse(text).map(|filter| super::filter(&filter)),
                Ok(text.to_owned())
            );
        }
    }
}
