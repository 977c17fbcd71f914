//! Rules of an enum as the derive wrote them, converted for the reference interpreter.

use std::iter;

use exchange_error::__private::rule::{self, Comparison, Filter, Path, Root, Rules, Step};
use exchange_error::__private::{
    Codes, IntegerTable, NO_ROW, Selectors, SentRow, TextTable, Texts, Verdict, judge,
};

use crate::reference_interpreter::{Api, FailedRow, Literal, Rule};

/// Returns the engine's verdict in the types of the reference interpreter.
pub(crate) fn engine(
    rules: &Rules,
    status: Option<u16>,
    body: &str,
) -> Option<(Vec<FailedRow>, bool)> {
    let mut failures = Vec::new();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let verdict = judge(rules, status, body.as_bytes(), &mut |row: &SentRow<'_>| {
        failures.push(FailedRow {
            row: row.position,
            code: row.code.map(text),
            message: row.message.map(text),
            id: row.id.map(text),
            variant: row.documented,
            is_row: row.is_row,
            is_bare: row.is_bare,
        });
    });
    (verdict != Verdict::Success).then_some((failures, verdict == Verdict::Partial))
}

/// Converts rules to texts and numbers.
pub(crate) fn api(rules: &Rules) -> Api {
    let mut api = Api {
        code_first: rules.code_first,
        has_integer_codes: matches!(rules.selectors.codes, Codes::Integer(_)),
        rules: rules.rules.iter().map(rule).collect(),
        codes: Vec::new(),
        message_equals: Vec::new(),
        message_contains: Vec::new(),
        statuses: Vec::new(),
    };
    add(&mut api, rules.selectors, 0);
    api
}

/// Adds the selectors of an enum, then those of its flattened enums; own entries win.
fn add(api: &mut Api, selectors: &Selectors, start: usize) -> usize {
    let row = |row: u32| start + row as usize;
    match selectors.codes {
        Codes::Integer(codes) => {
            let text = |code: i64| {
                if codes.unsigned { code.cast_unsigned().to_string() } else { code.to_string() }
            };
            let keys: Vec<i64> = match codes.table {
                IntegerTable::Walk(codes) | IntegerTable::Hashed { codes, .. } => codes.to_vec(),
                IntegerTable::Direct(first) => (first..).take(codes.rows.len()).collect(),
            };
            for (code, at) in keys.into_iter().zip(codes.rows).filter(|(_, at)| **at != NO_ROW) {
                put(&mut api.codes, text(code), row(*at));
            }
        }
        Codes::Text(texts) => put_texts(&mut api.codes, texts, row),
    }
    put_texts(&mut api.message_equals, &selectors.message_equals, row);
    for (part, at) in selectors.message_contains.0 {
        put(&mut api.message_contains, (*part).to_owned(), row(*at));
    }
    for (status, at) in selectors.statuses.0 {
        put(&mut api.statuses, *status, row(*at));
    }
    let mut next = start + selectors.own_rows;
    for inner in selectors.flattened {
        next = add(api, inner, next);
    }
    next
}

fn put_texts(list: &mut Vec<(String, usize)>, texts: &Texts, row: impl Fn(u32) -> usize) {
    let keys: Vec<&str> = match texts.table {
        TextTable::Search(texts) => texts.to_vec(),
        TextTable::Hashed { texts, .. } => texts.iter().map(|entry| entry.text).collect(),
    };
    for (text, at) in keys.into_iter().zip(texts.rows).filter(|(_, at)| **at != NO_ROW) {
        put(list, text.to_owned(), row(*at));
    }
}

/// Adds an entry unless the key is there: the first one wins.
fn put<K: PartialEq>(list: &mut Vec<(K, usize)>, key: K, row: usize) {
    if list.iter().all(|(own, _)| *own != key) {
        list.push((key, row));
    }
}

fn rule(rule: &rule::Rule) -> Rule {
    let paths = |paths: &[Path]| paths.iter().map(path).collect();
    Rule {
        when: rule.when.as_ref().map(filter),
        status: rule.status.map(<[_]>::to_vec),
        rows: paths(rule.rows),
        code: paths(rule.code),
        message: paths(rule.message),
        ok: rule.ok.iter().map(literal).collect(),
        documented: rule.documented,
        variant: rule.variant.filter(|named| !named.decides).map(|named| named.row as usize),
        accept: rule.accept,
        id: paths(rule.id),
        required: rule.required,
        decides: rule.variant.filter(|named| named.decides).map(|named| named.row as usize),
    }
}

fn path(path: &Path) -> String {
    let root = match path.root {
        Root::Reply => "$",
        Root::Row => "@",
    };
    let step = |step: &Step| match step {
        Step::Name(name) => format!("['{name}']"),
        Step::Index(position) => format!("[{position}]"),
        Step::Wildcard => "[*]".to_owned(),
        Step::Slice => "[:]".to_owned(),
    };
    iter::once(root.to_owned()).chain(path.steps.iter().map(step)).collect()
}

fn filter(filter: &Filter) -> String {
    let inner = self::filter;
    match filter {
        Filter::Exists(tested) => path(tested),
        Filter::Not(negated) => format!("!({})", inner(negated)),
        Filter::And(left, right) => format!("({}) && ({})", inner(left), inner(right)),
        Filter::Or(left, right) => format!("(({}) || ({}))", inner(left), inner(right)),
        Filter::StartsWith(left, text) => format!("starts_with({}, '{text}')", path(left)),
        Filter::Compare(compared, comparison, value) => {
            let operator = match comparison {
                Comparison::Equal => "==",
                Comparison::NotEqual => "!=",
                Comparison::Less => "<",
                Comparison::LessOrEqual => "<=",
                Comparison::Greater => ">",
                Comparison::GreaterOrEqual => ">=",
            };
            let value = match literal(value) {
                Literal::Integer(value) => value.to_string(),
                Literal::Word(word) => word.to_string(),
                Literal::Text(text) => format!("'{text}'"),
            };
            format!("{} {operator} {value}", path(compared))
        }
    }
}

fn literal(literal: &rule::Literal) -> Literal {
    match literal {
        rule::Literal::Integer(value) => Literal::Integer(*value),
        rule::Literal::Word(word) => Literal::Word(*word),
        rule::Literal::Text(text) => Literal::Text((*text).to_owned()),
    }
}
