//! Comparison of the engine with a plain interpreter of the same grammar on generated rules and
//! replies.
//!
//! `PROPTEST_CASES` sets the number of cases; a difference is shrunk to the smallest rule and reply.

use exchange_error::__private::rule::{self, Rules};
use exchange_error::__private::{
    Codes, Selectors, SentRow, Statuses, Verdict, is_good_by_search, judge,
};
use proptest::prelude::*;
use proptest::sample::select;

use crate::jsonpath;
use crate::plans::{self, leaked, text};
use crate::reference_interpreter::{self, Api, FailedRow, Literal};

// ------------------------------------------------------------------ rules as the derive writes them

fn rules(api: &Api) -> Rules {
    let number = |row: &usize| u32::try_from(*row).unwrap();
    let owned = |pairs: &[(String, usize)]| {
        pairs.iter().map(|(key, row)| (key.clone(), number(row))).collect::<Vec<_>>()
    };
    let codes = if api.has_integer_codes {
        let pairs = api.codes.iter().map(|(code, row)| (code.parse::<i64>().unwrap(), number(row)));
        Codes::Integer(Box::leak(Box::new(plans::integers(pairs))))
    } else {
        Codes::Text(Box::leak(Box::new(plans::texts(owned(&api.codes)))))
    };
    let statuses = leaked(api.statuses.iter().map(|(status, row)| (*status, number(row))));
    let selectors = Selectors {
        own_rows: 100,
        codes,
        statuses: Box::leak(Box::new(Statuses(statuses))),
        message_equals: plans::texts(owned(&api.message_equals)),
        message_contains: plans::parts(owned(&api.message_contains)),
        flattened: &[],
    };
    let rules = leaked(api.rules.iter().map(one_rule));
    Rules {
        names: leaked(names_of_rules().map(rule::Name::of)),
        needles: rule::Needles::of(leaked(names_of_rules().map(rule::Needle::of))),
        alarms: rule::Alarms::of(rules),
        rules,
        code_first: api.code_first,
        selectors: Box::leak(Box::new(selectors)),
    }
}

fn one_rule(rule: &reference_interpreter::Rule) -> rule::Rule {
    let paths = |paths: &[String]| leaked(paths.iter().map(|path| self::path(&parsed_path(path))));
    rule::Rule {
        when: rule
            .when
            .as_ref()
            .map(|filter| self::filter(&jsonpath::filter::parse(filter).unwrap())),
        status: rule.status.clone().map(leaked),
        rows: paths(&rule.rows),
        code: paths(&rule.code),
        message: paths(&rule.message),
        ok: leaked(rule.ok.iter().map(|value| match value {
            Literal::Integer(value) => rule::Literal::Integer(*value),
            Literal::Word(word) => rule::Literal::Word(*word),
            Literal::Text(value) => rule::Literal::Text(text(value)),
        })),
        documented: rule.documented,
        variant: rule.variant.or(rule.decides).map(|row| rule::Named {
            row: u32::try_from(row).unwrap(),
            decides: rule.decides.is_some(),
        }),
        accept: rule.accept,
        id: paths(&rule.id),
        // A wait does not change the verdict.
        wait: None,
        required: rule.required,
    }
}

fn parsed_path(text: &str) -> jsonpath::path::Path {
    jsonpath::path::parse(text).unwrap()
}

fn path(path: &jsonpath::path::Path) -> rule::Path {
    use jsonpath::path::{Root, Step};
    let number = |name: &String| names_of_rules().position(|own| own == name);
    rule::Path {
        name: match path.steps.first() {
            Some(Step::Name(name)) => number(name).map(|number| u8::try_from(number).unwrap()),
            _ => None,
        },
        needle: path.steps.iter().rev().find_map(|step| match step {
            Step::Name(name) => number(name).map(|number| u8::try_from(number).unwrap()),
            _ => None,
        }),
        root: match path.root {
            Root::Reply => rule::Root::Reply,
            Root::Row => rule::Root::Row,
        },
        steps: leaked(path.steps.iter().map(|step| match step {
            Step::Name(name) => rule::Step::Name(text(name)),
            Step::Index(position) => rule::Step::Index(*position),
            Step::Wildcard => rule::Step::Wildcard,
            Step::Slice => rule::Step::Slice,
        })),
    }
}

fn filter(filter: &jsonpath::filter::Filter) -> rule::Filter {
    use jsonpath::filter::{Comparison, Filter};
    let inner =
        |inner: &Filter| -> &'static rule::Filter { Box::leak(Box::new(self::filter(inner))) };
    match filter {
        Filter::Exists(inner) => rule::Filter::Exists(path(inner)),
        Filter::Not(negated) => rule::Filter::Not(inner(negated)),
        Filter::And(left, right) => rule::Filter::And(inner(left), inner(right)),
        Filter::Or(left, right) => rule::Filter::Or(inner(left), inner(right)),
        Filter::StartsWith(left, beginning) => {
            rule::Filter::StartsWith(path(left), text(beginning))
        }
        Filter::Compare(left, comparison, value) => {
            let comparison = match comparison {
                Comparison::Equal => rule::Comparison::Equal,
                Comparison::NotEqual => rule::Comparison::NotEqual,
                Comparison::Less => rule::Comparison::Less,
                Comparison::LessOrEqual => rule::Comparison::LessOrEqual,
                Comparison::Greater => rule::Comparison::Greater,
                Comparison::GreaterOrEqual => rule::Comparison::GreaterOrEqual,
            };
            let value = match value {
                jsonpath::literal::Literal::Integer(value) => rule::Literal::Integer(*value),
                jsonpath::literal::Literal::Bool(word) => rule::Literal::Word(*word),
                jsonpath::literal::Literal::Text(value) => rule::Literal::Text(text(value)),
            };
            rule::Filter::Compare(path(left), comparison, value)
        }
    }
}

// ------------------------------------------------------------------ generators

/// A few names, so that rules and replies often have the same.
const NAMES: [&str; 7] = ["code", "msg", "data", "rows", "ok", "k-k", "é"];
const INTEGERS: [&str; 6] = ["0", "1", "-7", "200", "20015", "42"];
const TEXTS: [&str; 8] = ["E", "E:a", "bad", "bad order", "order", "Fail", "true", "00001"];

/// Names whose members are looked up in one pass: all but one.
fn names_of_rules() -> impl Iterator<Item = &'static str> {
    NAMES.into_iter().filter(|name| *name != "ok")
}

fn step() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => select(&NAMES[..]).prop_map(|name| {
            if name == "k-k" { format!("['{name}']") } else { format!(".{name}") }
        }),
        1 => select(&NAMES[..]).prop_map(|name| format!("['{name}']")),
        1 => (0..3_usize).prop_map(|position| format!("[{position}]")),
    ]
}

fn many_step() -> impl Strategy<Value = String> {
    prop_oneof![step(), select(&["[*]", ".*", "[:]"][..]).prop_map(str::to_owned)]
}

/// Generates a path to at most one value.
fn single_path(has_rows: bool) -> impl Strategy<Value = String> {
    (root(has_rows), prop::collection::vec(step(), 0..3))
        .prop_map(|(root, steps)| format!("{root}{}", steps.concat()))
}

fn any_path(has_rows: bool) -> impl Strategy<Value = String> {
    (root(has_rows), prop::collection::vec(many_step(), 0..3))
        .prop_map(|(root, steps)| format!("{root}{}", steps.concat()))
}

fn root(has_rows: bool) -> impl Strategy<Value = &'static str> {
    select(if has_rows { &["$", "@", "@"][..] } else { &["$"][..] })
}

fn paths(has_rows: bool) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(any_path(has_rows), 0..3)
}

fn when(has_rows: bool) -> impl Strategy<Value = String> {
    let literal = prop_oneof![
        select(&INTEGERS[..]).prop_map(str::to_owned),
        select(&TEXTS[..]).prop_map(|text| format!("'{text}'")),
        select(&["true", "false"][..]).prop_map(str::to_owned),
    ];
    let comparison = prop_oneof![
        (select(&["==", "!="][..]), literal),
        (select(&["<", "<=", ">", ">="][..]), select(&INTEGERS[..]).prop_map(str::to_owned)),
    ];
    let space = select(&["", " "][..]);
    let leaf = prop_oneof![
        any_path(has_rows),
        any_path(has_rows).prop_map(|path| format!("!{path}")),
        (single_path(has_rows), select(&["E", "E:", "bad", "2", "order"][..]))
            .prop_map(|(path, beginning)| format!("starts_with({path}, '{beginning}')")),
        (single_path(has_rows), space.clone(), comparison, space).prop_map(
            |(path, before, (operator, literal), after)| {
                format!("{path}{before}{operator}{after}{literal}")
            }
        ),
    ];
    leaf.prop_recursive(3, 8, 2, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(left, right)| format!("{left} && {right}")),
            (inner.clone(), inner.clone()).prop_map(|(left, right)| format!("{left}||{right}")),
            inner.clone().prop_map(|inner| format!("({inner})")),
            inner.prop_map(|inner| format!("!({inner})")),
        ]
    })
}

fn ok() -> impl Strategy<Value = Vec<Literal>> {
    let literal = prop_oneof![
        select(&[0_i64, 200][..]).prop_map(Literal::Integer),
        any::<bool>().prop_map(Literal::Word),
        select(&["00000", "ok", "E"][..]).prop_map(|text| Literal::Text(text.to_owned())),
    ];
    prop::collection::vec(literal, 0..3)
}

fn status_ranges() -> impl Strategy<Value = Vec<(u16, u16)>> {
    let one = select(&[(429, 429), (400, u16::MAX), (0, 399), (400, 499), (418, 418)][..]);
    prop::collection::vec(one, 1..3)
}

fn one() -> impl Strategy<Value = reference_interpreter::Rule> {
    any::<bool>().prop_flat_map(|has_rows| {
        let rows = prop_oneof![
            // The derive rejects rows that are the reply itself.
            1 => any_path(false).prop_filter("no rows", |path| path != "$"),
            3 => select(&["$.data[*]", "$.rows[*]", "$[:]", "$.*"][..]).prop_map(str::to_owned),
        ];
        let most = usize::from(has_rows);
        let rows = prop::collection::vec(rows, most..=most * 2);
        let conditions =
            (prop::option::of(when(has_rows)), prop::option::weighted(0.2, status_ranges()));
        let texts = (paths(has_rows), paths(has_rows), paths(has_rows));
        let variant = prop::option::weighted(0.2, 0..4_usize);
        let flags = (prop::bool::weighted(0.2), prop::bool::weighted(0.5));
        (rows, conditions, texts, ok(), (variant, flags), 0..10_u8).prop_map(
            |(rows, (when, status), (code, message, id), ok, (variant, flags), mode)| {
                if mode == 0 && (when.is_some() || status.is_some()) && rows.is_empty() {
                    return reference_interpreter::Rule {
                        when,
                        status,
                        accept: true,
                        ..reference_interpreter::Rule::default()
                    };
                }
                let documented = mode < 3 && !(code.is_empty() && message.is_empty());
                let variant = variant.filter(|_| !documented);
                let (required, decides) = flags;
                reference_interpreter::Rule {
                    when,
                    status,
                    rows,
                    required: required && !documented && !code.is_empty(),
                    decides: variant.filter(|_| decides),
                    ok: if code.is_empty() { Vec::new() } else { ok },
                    code,
                    message,
                    documented,
                    variant: variant.filter(|_| !decides),
                    accept: false,
                    id,
                }
            },
        )
    })
}

fn api() -> impl Strategy<Value = Api> {
    let rows = |keys: &'static [&'static str]| {
        prop::sample::subsequence(keys.to_vec(), 0..=keys.len()).prop_map(|keys| {
            keys.into_iter().enumerate().map(|(row, key)| (key.to_owned(), row)).collect::<Vec<_>>()
        })
    };
    let statuses = prop::sample::subsequence(vec![400_u16, 403, 429, 200], 0..=4)
        .prop_map(|statuses| statuses.into_iter().zip(50..).collect::<Vec<_>>());
    any::<(bool, bool)>().prop_flat_map(move |(code_first, has_integer_codes)| {
        let codes = rows(if has_integer_codes { &INTEGERS } else { &TEXTS });
        let rules = prop::collection::vec(one(), 0..4);
        (rules, codes, rows(&TEXTS), rows(&TEXTS), statuses.clone()).prop_map(
            move |(rules, codes, message_equals, message_contains, statuses)| Api {
                code_first,
                has_integer_codes,
                rules,
                codes,
                message_equals,
                message_contains,
                statuses,
            },
        )
    })
}

fn scalar() -> impl Strategy<Value = String> {
    prop_oneof![
        select(
            &["null", "true", "false", "\"\"", "-0", "1.5", "2.0015e4", "99999999999999999999"][..]
        )
        .prop_map(str::to_owned),
        select(&INTEGERS[..]).prop_map(str::to_owned),
        select(&INTEGERS[..]).prop_map(|digits| format!("\"{digits}\"")),
        select(&TEXTS[..]).prop_map(|text| format!("\"{text}\"")),
        select(
            &["\"00020015\"", "\"0000\"", "\"\\u0062ad\"", "\"a bad order\\n\"", "\"\\\"\""][..]
        )
        .prop_map(str::to_owned),
    ]
}

/// Generates a reply of the form that most exchanges use: a code, a message, and rows with their own.
fn usual_reply() -> impl Strategy<Value = String> {
    let row = (scalar(), scalar())
        .prop_map(|(code, message)| format!(r#"{{"code":{code},"msg":{message}}}"#));
    (scalar(), scalar(), select(&["data", "rows"][..]), prop::collection::vec(row, 0..4)).prop_map(
        |(code, message, name, rows)| {
            let rows = rows.join(",");
            format!(r#"{{"code":{code},"msg":{message},"{name}":[{rows}]}}"#)
        },
    )
}

fn reply() -> impl Strategy<Value = String> {
    let space = || select(&["", "", " ", "\n\t"][..]);
    let key = (select(&NAMES[..]), 0..20_u8).prop_map(|(name, mode)| match (mode, name) {
        (0, "code") => "\"\\u0063ode\"".to_owned(),
        _ => format!("\"{name}\""),
    });
    let value = scalar().prop_recursive(4, 24, 4, move |inner| {
        let member = (key.clone(), space(), inner.clone(), space())
            .prop_map(|(key, before, value, after)| format!("{before}{key}:{after}{value}"));
        let object = (prop::collection::vec(member, 0..4), space())
            .prop_map(|(members, end)| format!("{{{}{end}}}", members.join(",")));
        let element = (space(), inner.clone(), space())
            .prop_map(|(before, value, after)| format!("{before}{value}{after}"));
        let list = prop::collection::vec(element, 0..4)
            .prop_map(|elements| format!("[{}]", elements.join(",")));
        let embedded = inner.prop_map(|inner| serde_json::Value::String(inner).to_string());
        prop_oneof![4 => object, 3 => list, 1 => embedded]
    });
    let cut = (value.clone(), any::<prop::sample::Index>()).prop_map(|(text, index)| {
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        if ends.is_empty() { text } else { text[..ends[index.index(ends.len())]].to_owned() }
    });
    prop_oneof![
        15 => usual_reply(),
        20 => (space(), value, space())
            .prop_map(|(before, value, after)| format!("{before}{value}{after}")),
        1 => cut,
        1 => select(&["", "  ", "bad order", "<html>", "E:a\n", "{\"code\":1}}", "nul"][..])
            .prop_map(str::to_owned),
        1 => (space(), scalar(), space())
            .prop_map(|(before, value, after)| format!("{before}{value}{after}")),
    ]
}

fn status() -> impl Strategy<Value = Option<u16>> {
    select(
        &[
            None,
            Some(200),
            Some(200),
            Some(201),
            Some(204),
            Some(400),
            Some(403),
            Some(418),
            Some(429),
        ][..],
    )
}

// ------------------------------------------------------------------ the comparison

fn engine(api: &Api, status: Option<u16>, body: &str) -> Option<(Vec<FailedRow>, bool)> {
    let owned = |text: Option<&[u8]>| text.map(|text| String::from_utf8_lossy(text).into_owned());
    let mut failures = Vec::new();
    let verdict = judge(&rules(api), status, body.as_bytes(), &mut |row: &SentRow<'_>| {
        failures.push(FailedRow {
            row: row.position,
            code: owned(row.code),
            message: owned(row.message),
            id: owned(row.id),
            variant: row.documented,
            is_row: row.is_row,
            is_bare: row.is_bare,
        });
    });
    assert_eq!(verdict == Verdict::Success, failures.is_empty());
    (verdict != Verdict::Success).then_some((failures, verdict == Verdict::Partial))
}

fn config() -> ProptestConfig {
    let usual = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => usual,
        None => ProptestConfig { cases: 4_000, ..usual },
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn engine_and_interpreter_agree(api in api(), status in status(), body in reply()) {
        // Frames are not validated.
        prop_assume!(status.is_some() || is_json(&body));
        prop_assert_eq!(engine(&api, status, &body), reference_interpreter::decode(&api, status, &body));
    }

    /// Frames of any length are searched before they are parsed.
    #[test]
    fn engine_and_interpreter_agree_on_frames(
        api in api(),
        body in prop_oneof![usual_reply(), reply()].prop_filter("JSON", |body| is_json(body)),
    ) {
        prop_assert_eq!(engine(&api, None, &body), reference_interpreter::decode(&api, None, &body));
    }

    /// Large replies are searched before they are parsed, and replies with many values are read
    /// without an index. Neither may change a verdict.
    #[test]
    fn engine_and_interpreter_agree_on_long_replies(
        api in api(),
        status in status(),
        body in prop_oneof![usual_reply(), reply()],
        padding in padding(),
        is_first in any::<bool>(),
    ) {
        let body = enlarged(&body, &padding, is_first);
        prop_assume!(status.is_some() || is_json(&body));
        prop_assert_eq!(engine(&api, status, &body), reference_interpreter::decode(&api, status, &body));
    }
}

fn is_json(body: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(body).is_ok()
}

/// Generates a string that makes the reply long enough for the search or for a larger buffer, or an
/// array with more values than fit into the buffer.
fn padding() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => select(&[5000, 300, 1000][..]).prop_map(|length| format!("\"{}\"", "x".repeat(length))),
        2 => select(&[10, 40, 90, 200, 500, 1800][..]).prop_map(|zeros| format!("[{}0]", "0,".repeat(zeros))),
    ]
}

/// Adds a member or an element to an object or an array.
fn enlarged(body: &str, padding: &str, is_first: bool) -> String {
    let body = body.trim();
    let is_whole = serde_json::from_str::<serde_json::Value>(body).is_ok();
    let (name, open, close) = match body.chars().next() {
        Some('{') if is_whole => ("\"pad\":", '{', '}'),
        Some('[') if is_whole => ("", '[', ']'),
        _ => return body.to_owned(),
    };
    let pad = format!("{name}{padding}");
    let inner = body[1..body.len() - 1].trim();
    let comma = if inner.is_empty() { "" } else { "," };
    let (first, last) = if is_first { (&*pad, inner) } else { (inner, &*pad) };
    format!("{open}{first}{comma}{last}{close}")
}

/// Checks the generators: agreement means little if they miss a kind of verdict.
#[test]
fn generated_replies_reach_every_verdict() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let strategy = (api(), status(), reply());
    let (mut good, mut partial, mut documented, mut undocumented) = (0, 0, 0, 0);
    let mut searched = 0;
    for _ in 0..2_000 {
        let (api, status, body) = strategy.new_tree(&mut runner).unwrap().current();
        searched += usize::from(is_good_by_search(&rules(&api), status, body.as_bytes()));
        match reference_interpreter::decode(&api, status, &body) {
            None => good += 1,
            Some((failures, is_partial)) => {
                partial += usize::from(is_partial);
                let is_documented = failures.iter().any(|failure| failure.variant.is_some());
                documented += usize::from(is_documented);
                undocumented += usize::from(!is_documented);
            }
        }
    }
    println!(
        "{good} good, {searched} by a search, {partial} partial, {documented} documented, \
         {undocumented} undocumented"
    );
    assert!(searched > 30, "the search decides too few frames: {searched}");
    assert!(good > 200 && partial > 20 && documented > 200 && undocumented > 200);
}
