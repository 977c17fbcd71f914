//! Rules as the derive writes them into a program. Their parts are leaked, because the engine takes
//! data that lives as long as the program.

use exchange_error::__private::rule::{self, Comparison, Filter, Literal, Root, Step};
use exchange_error::__private::{Selectors, WaitUnit};

use crate::derive::jsonpath::literal::Literal as ParsedLiteral;
use crate::derive::jsonpath::{filter as parsed_filter, path as parsed_path};
use crate::derive::model::{self, NamedRow, RuleWait};

/// Returns a list that lives as long as the program.
pub(super) fn leaked<T>(values: impl IntoIterator<Item = T>) -> &'static [T] {
    Box::leak(values.into_iter().collect::<Vec<T>>().into_boxed_slice())
}

/// Returns a text that lives as long as the program.
pub(super) fn text(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

/// Returns rules for the engine. Members are looked up one by one, which changes only the time.
/// `needles` are the names for which the byte search looks; without them it leaves all to the rules.
pub(crate) fn engine(
    rules: impl IntoIterator<Item = rule::Rule>,
    needles: &[String],
    code_first: bool,
    selectors: &'static Selectors,
) -> &'static rule::Rules {
    let rules = leaked(rules);
    Box::leak(Box::new(rule::Rules {
        names: &[],
        needles: rule::Needles::of(leaked(needles.iter().map(|name| rule::Needle::of(text(name))))),
        rules,
        alarms: rule::Alarms::of(rules),
        code_first,
        selectors,
    }))
}

/// Returns the last member name of every path by which rules decide, each once, as the derive does.
pub(super) fn needles(model: &model::Model) -> Vec<String> {
    let mut needles = Vec::new();
    for rule in model.rules.iter().flatten().filter(|rule| !rule.accept) {
        rule.each_deciding_path(&mut |path| {
            if let Some(name) = last_name(path)
                && !needles.iter().any(|own| own == name)
            {
                needles.push(name.to_owned());
            }
        });
    }
    needles
}

/// Returns the last member name of a path, unless JSON can write it in several ways.
fn last_name(path: &parsed_path::Path) -> Option<&str> {
    let name = path.steps.iter().rev().find_map(|step| match step {
        parsed_path::Step::Name(name) => Some(name.as_str()),
        _ => None,
    })?;
    let is_plain =
        !name.is_empty() && !name.contains(['"', '\\', '/']) && !name.contains(char::is_control);
    is_plain.then_some(name)
}

/// Converts parsed rules.
#[derive(Clone, Copy, Default)]
pub(crate) struct Converter<'n> {
    /// The names for which the byte search looks, to which paths refer by position.
    pub(super) needles: &'n [String],
}

impl Converter<'_> {
    /// Converts a rule. `number` returns the number of the row that it names.
    pub(crate) fn rule(&self, rule: &model::Rule, number: impl Fn(&NamedRow) -> u32) -> rule::Rule {
        let paths = |paths: &[parsed_path::Path]| leaked(paths.iter().map(|path| self.path(path)));
        rule::Rule {
            when: rule.when.as_ref().map(|when| self.filter(when)),
            status: rule
                .status
                .as_ref()
                .map(|ranges| leaked(ranges.iter().map(|range| (range.low, range.high)))),
            rows: paths(&rule.rows),
            code: paths(&rule.code),
            message: paths(&rule.message),
            ok: leaked(rule.ok.iter().map(literal)),
            documented: rule.documented,
            variant: rule
                .variant
                .as_ref()
                .map(|named| rule::Named { row: number(&named.row), decides: named.decides }),
            accept: rule.accept,
            id: paths(&rule.id),
            wait: rule.wait.as_ref().map(|wait| self.wait(wait)),
            required: rule.required,
        }
    }

    /// Converts a path.
    pub(crate) fn path(&self, path: &parsed_path::Path) -> rule::Path {
        let step = |step: &parsed_path::Step| match step {
            parsed_path::Step::Name(name) => Step::Name(text(name)),
            parsed_path::Step::Index(index) => Step::Index(*index),
            parsed_path::Step::Wildcard => Step::Wildcard,
            parsed_path::Step::Slice => Step::Slice,
        };
        let root = match path.root {
            parsed_path::Root::Reply => Root::Reply,
            parsed_path::Root::Row => Root::Row,
        };
        let needle =
            last_name(path).and_then(|name| self.needles.iter().position(|own| own == name));
        let needle = needle.and_then(|number| u8::try_from(number).ok());
        rule::Path { root, name: None, needle, steps: leaked(path.steps.iter().map(step)) }
    }

    fn filter(&self, parsed: &parsed_filter::Filter) -> Filter {
        let inner = |parsed: &parsed_filter::Filter| -> &'static Filter {
            Box::leak(Box::new(self.filter(parsed)))
        };
        match parsed {
            parsed_filter::Filter::Exists(tested) => Filter::Exists(self.path(tested)),
            parsed_filter::Filter::Compare(compared, operator, value) => {
                Filter::Compare(self.path(compared), comparison(*operator), literal(value))
            }
            parsed_filter::Filter::StartsWith(compared, beginning) => {
                Filter::StartsWith(self.path(compared), text(beginning))
            }
            parsed_filter::Filter::Not(negated) => Filter::Not(inner(negated)),
            parsed_filter::Filter::And(left, right) => Filter::And(inner(left), inner(right)),
            parsed_filter::Filter::Or(left, right) => Filter::Or(inner(left), inner(right)),
        }
    }

    fn wait(&self, RuleWait { unit, path: located, now }: &RuleWait) -> rule::Wait {
        rule::Wait {
            unit: wait_unit(*unit),
            path: self.path(located),
            now: now.as_ref().map(|(unit, located)| (wait_unit(*unit), self.path(located))),
        }
    }
}

/// Returns a rule that has only a condition.
pub(crate) fn with_filter(when: Filter) -> rule::Rule {
    rule::Rule {
        when: Some(when),
        status: None,
        rows: &[],
        code: &[],
        message: &[],
        ok: &[],
        documented: false,
        variant: None,
        accept: false,
        id: &[],
        wait: None,
        required: false,
    }
}

pub(super) fn wait_unit(unit: model::WaitUnit) -> WaitUnit {
    match unit {
        model::WaitUnit::Secs => WaitUnit::Secs,
        model::WaitUnit::Millis => WaitUnit::Millis,
        model::WaitUnit::UntilSecs => WaitUnit::UntilSecs,
        model::WaitUnit::UntilMillis => WaitUnit::UntilMillis,
    }
}

fn comparison(operator: parsed_filter::Comparison) -> Comparison {
    match operator {
        parsed_filter::Comparison::Equal => Comparison::Equal,
        parsed_filter::Comparison::NotEqual => Comparison::NotEqual,
        parsed_filter::Comparison::Less => Comparison::Less,
        parsed_filter::Comparison::LessOrEqual => Comparison::LessOrEqual,
        parsed_filter::Comparison::Greater => Comparison::Greater,
        parsed_filter::Comparison::GreaterOrEqual => Comparison::GreaterOrEqual,
    }
}

fn literal(value: &ParsedLiteral) -> Literal {
    match value {
        ParsedLiteral::Integer(value) => Literal::Integer(*value),
        ParsedLiteral::Bool(value) => Literal::Word(*value),
        ParsedLiteral::Text(value) => Literal::Text(text(value)),
    }
}
