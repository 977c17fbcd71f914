//! Second, plain interpreter of the `wire` rules. It shares no code with the engine: paths and filters
//! are parsed from their texts for each reply, and a reply is a tree.

mod filter;
mod path;
mod value;

use path::{Roots, select};
use value::Value;

/// Rules and selectors of an enum, as texts and numbers.
#[derive(Clone, Debug)]
pub(crate) struct Api {
    pub code_first: bool,
    /// True if codes are integers, which are compared by value.
    pub has_integer_codes: bool,
    pub rules: Vec<Rule>,
    pub codes: Vec<(String, usize)>,
    pub message_equals: Vec<(String, usize)>,
    pub message_contains: Vec<(String, usize)>,
    pub statuses: Vec<(u16, usize)>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Rule {
    pub when: Option<String>,
    /// Inclusive ranges.
    pub status: Option<Vec<(u16, u16)>>,
    pub rows: Vec<String>,
    pub code: Vec<String>,
    pub message: Vec<String>,
    pub ok: Vec<Literal>,
    pub documented: bool,
    pub variant: Option<usize>,
    pub accept: bool,
    pub id: Vec<String>,
    pub required: bool,
    /// Variant of a rule with the flag `decides`; `variant` is `None` then.
    pub decides: Option<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Literal {
    Integer(i64),
    Word(bool),
    Text(String),
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FailedRow {
    pub row: usize,
    pub code: Option<String>,
    pub message: Option<String>,
    pub id: Option<String>,
    pub variant: Option<usize>,
    /// True if a path of `rows` matched it.
    pub is_row: bool,
    /// True if the reply is neither an object nor an array.
    pub is_bare: bool,
}

/// Statuses under which an empty body is a success.
const EMPTY: [Option<u16>; 4] = [Some(201), Some(204), Some(205), Some(304)];

/// Returns the failures, and true if other rows did not fail; `None` for a success.
pub(crate) fn decode(api: &Api, status: Option<u16>, body: &str) -> Option<(Vec<FailedRow>, bool)> {
    let parsed = Value::parse(body);
    let is_json = parsed.is_some();
    let reply = parsed.unwrap_or_else(|| Value::Text(body.trim().to_owned()));
    let reply = Reply { value: &reply, is_json, status };
    for rule in &api.rules {
        if let Some((failures, rows)) = judge(api, rule, reply) {
            let is_partial = !failures.is_empty() && failures.len() < rows;
            return (!failures.is_empty()).then_some((failures, is_partial));
        }
    }
    let is_failing = status.is_some_and(|status| status >= 400);
    if !is_failing && (!reply.is_bare() || reply.is_empty() && EMPTY.contains(&status)) {
        return None;
    }
    let message = match reply.value {
        Value::Text(text) | Value::Number(text) if reply.is_bare() && !text.is_empty() => {
            Some(text.clone())
        }
        _ => None,
    };
    let messages: Vec<String> = message.iter().cloned().collect();
    let variant = lookup(api, &[], &messages, status);
    let failure = FailedRow {
        row: 0,
        code: None,
        message,
        id: None,
        variant,
        is_row: false,
        is_bare: reply.is_bare(),
    };
    Some((vec![failure], false))
}

#[derive(Clone, Copy)]
struct Reply<'a> {
    value: &'a Value,
    is_json: bool,
    status: Option<u16>,
}

impl Reply<'_> {
    /// Returns true if the body is empty, white space aside.
    fn is_empty(self) -> bool {
        !self.is_json && matches!(self.value, Value::Text(text) if text.is_empty())
    }

    /// Returns true if the reply is neither an object nor an array, nor a string that holds one.
    fn is_bare(self) -> bool {
        !self.is_json || !matches!(self.value.inside(), Value::Object(_) | Value::List(_))
    }

    fn has_failing_status(self) -> bool {
        self.status.is_some_and(|status| status >= 400)
    }
}

/// Returns the failures by one rule and the number of its rows; `None` if the rule does not apply.
fn judge(api: &Api, rule: &Rule, reply: Reply<'_>) -> Option<(Vec<FailedRow>, usize)> {
    let is_in = |(low, high): &(u16, u16)| {
        reply.status.is_some_and(|status| (*low..=*high).contains(&status))
    };
    if let Some(ranges) = &rule.status
        && !ranges.iter().any(is_in)
    {
        return None;
    }
    if rule.accept && rule.status.is_none() && reply.has_failing_status() {
        return None;
    }
    if rule.required && reply.is_empty() && EMPTY.contains(&reply.status) {
        return None;
    }
    let mut rows = Vec::new();
    for path in &rule.rows {
        rows.extend(select(path, Roots { reply: reply.value, row: reply.value }));
    }
    let is_row = !rows.is_empty();
    let is_text = matches!(reply.value, Value::Text(_) | Value::Number(_));
    if rows.is_empty() && (rule.rows.is_empty() || !is_text) {
        rows.push(reply.value.clone());
    }
    let mut failures = Vec::new();
    for (position, row) in rows.iter().enumerate() {
        let roots = Roots { reply: reply.value, row };
        if let Some(when) = &rule.when
            && !filter::holds(when, roots)
        {
            continue;
        }
        if rule.accept {
            return Some((Vec::new(), 0));
        }
        let (codes, mut messages) = (texts(&rule.code, roots), texts(&rule.message, roots));
        if rule.when.is_none() && rule.status.is_none() && !rule.required {
            let wants_code = !rule.code.is_empty() && !rule.documented;
            if codes.is_empty() && (wants_code || messages.is_empty()) {
                continue;
            }
        }
        if messages.is_empty() && !reply.is_json && !reply.is_empty() {
            messages = texts(&["$".to_owned()], roots);
        }
        let acquits = is_row || !reply.has_failing_status();
        if let Some(code) = codes.first()
            && acquits
            && rule.ok.iter().any(|literal| literal.equals(code))
        {
            continue;
        }
        let asks_status = !rule.documented && rule.variant.is_none();
        let found = || lookup(api, &codes, &messages, reply.status.filter(|_| asks_status));
        let variant = rule.decides.or_else(found).or(rule.variant);
        if rule.documented && variant.is_none() {
            continue;
        }
        failures.push(FailedRow {
            row: position,
            code: codes.first().cloned(),
            message: messages.first().cloned(),
            id: texts(&rule.id, roots).first().cloned(),
            variant,
            is_row,
            is_bare: reply.is_bare(),
        });
    }
    (!failures.is_empty()).then_some((failures, rows.len()))
}

/// Returns the texts and numbers that the paths match, in order.
fn texts(paths: &[String], roots: Roots<'_>) -> Vec<String> {
    let found = paths.iter().flat_map(|path| select(path, roots));
    found
        .filter_map(|value| match value {
            Value::Text(text) | Value::Number(text) => Some(text),
            _ => None,
        })
        .collect()
}

impl Literal {
    /// Returns true if a literal equals a text: numbers by value, everything else exactly.
    pub(crate) fn equals(&self, text: &str) -> bool {
        match self {
            Self::Integer(literal) => number(text) == Some(i128::from(*literal)),
            Self::Word(word) => text == word.to_string(),
            Self::Text(literal) => text == literal,
        }
    }
}

fn number(text: &str) -> Option<i128> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_integer = !digits.is_empty() && digits.chars().all(|letter| letter.is_ascii_digit());
    is_integer.then(|| text.parse().ok())?
}

/// Returns the row that the selectors choose, in their order of precedence.
fn lookup(api: &Api, codes: &[String], messages: &[String], status: Option<u16>) -> Option<usize> {
    let by_code = || {
        codes.iter().find_map(|code| {
            let is_same = |key: &str| {
                if api.has_integer_codes {
                    number(code).is_some() && number(code) == number(key)
                } else {
                    code == key
                }
            };
            api.codes.iter().find(|(key, _)| is_same(key)).map(|(_, row)| *row)
        })
    };
    let by_message = || {
        let equal = |message: &String| {
            api.message_equals.iter().find(|(key, _)| key == message).map(|(_, row)| *row)
        };
        let longest = |message: &String| {
            let occurs = api.message_contains.iter().filter(|(key, _)| message.contains(&**key));
            // Equally long parts are ordered alphabetically, so the order of variants does not matter.
            let best = occurs.max_by(|(left, _), (right, _)| {
                let length = |text: &String| text.chars().count();
                length(left).cmp(&length(right)).then_with(|| right.cmp(left))
            });
            best.map(|(_, row)| *row)
        };
        messages.iter().find_map(equal).or_else(|| messages.iter().find_map(longest))
    };
    let found =
        if api.code_first { by_code().or_else(by_message) } else { by_message().or_else(by_code) };
    found.or_else(|| {
        let status = status?;
        api.statuses.iter().find(|(key, _)| *key == status).map(|(_, row)| *row)
    })
}
