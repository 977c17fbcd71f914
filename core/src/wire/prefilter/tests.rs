use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::super::reply::{self, Content};
use super::super::rule::{
    Alarms, Comparison, Filter, Literal, Needle, Needles, Path, Root, Rule, Rules, Step,
};
use super::super::scope::{Scope, Start};
use super::rules_out_failure;
use crate::lookup::Selectors;

const NAMES: [&str; 6] = ["code", "msg", "done", "errors", "a", "b"];
const NEEDLES: [Needle; NAMES.len()] = [
    Needle::of(NAMES[0]),
    Needle::of(NAMES[1]),
    Needle::of(NAMES[2]),
    Needle::of(NAMES[3]),
    Needle::of(NAMES[4]),
    Needle::of(NAMES[5]),
];

/// Creates the path of one of `NAMES`.
const fn path(needle: u8, steps: &'static [Step]) -> Path {
    Path { root: Root::Reply, name: None, needle: Some(needle), steps }
}

const fn rules(rules: &'static [Rule]) -> Rules {
    Rules {
        names: &[],
        needles: Needles::of(&NEEDLES),
        alarms: Alarms::of(rules),
        rules,
        code_first: false,
        selectors: &Selectors::NONE,
    }
}

const NO_RULE: Rule = Rule {
    when: None,
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
};

/// `code = "$.code", ok = 0`; `when = "$.done == false"`; `message = "$.errors[*]"`.
const RULES: Rules = rules(&[
    Rule {
        code: &[path(0, &[Step::Name("code")])],
        ok: &[Literal::Integer(0)],
        message: &[path(1, &[Step::Name("msg")])],
        ..NO_RULE
    },
    Rule {
        when: Some(Filter::Compare(
            path(2, &[Step::Name("done")]),
            Comparison::Equal,
            Literal::Word(false),
        )),
        ..NO_RULE
    },
    Rule { message: &[path(3, &[Step::Name("errors"), Step::Wildcard])], ..NO_RULE },
]);

fn is_good(members: &str) -> bool {
    let body = format!(r#"{{"pad":"{}",{members}}}"#, "x".repeat(5000));
    rules_out_failure(&RULES, Some(200), body.as_bytes())
}

#[test]
fn reply_without_a_possible_failure_is_a_success() {
    for members in [
        r#""a":1"#,
        r#""code":0"#,
        r#""code" : "0000" ,"x":[{"code":"0"}]"#,
        r#""code":null,"x":{"code":{"y":1}},"done":true"#,
        r#""done":"true","a":"done","b":"code","msg":"not asked for""#,
        r#""errors":[],"x":{"errors": { } ,"y":{"errors":null}}"#,
        r#""errors":"none","a":"the code is 7""#,
        r#""encode":1,"codes":2,"Code":3,"undone":false"#,
    ] {
        assert!(is_good(members), "{members}");
    }
}

#[test]
fn reply_with_a_possible_failure_is_left_to_the_rules() {
    for members in [
        r#""code":1"#,
        r#""x":{"y":[{"code":"0.0"}]}"#,
        r#""code":0,"code":7"#,
        r#""done":false"#,
        "\"done\"\n:\t\"false\"",
        r#""errors":["a"]"#,
        r#""errors":"[1]""#,
        r#""a":"{\"code\":0}""#,
        r#""a":"\"code\"""#,
        r#""c\u006fde":1"#,
        // Only the values of a text with escapes are kept, and of no name more than four.
        r#""a":"\n","code":0,"code":"0","code":"00","code":"000","code":"0000""#,
    ] {
        assert!(!is_good(members), "{members}");
    }
}

/// Returns filters of every form over `$.a` and `$.b`.
fn filters() -> Vec<Filter> {
    use Comparison::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};

    const A: &[Step] = &[Step::Name("a")];
    const B: &[Step] = &[Step::Name("b")];
    let literal = |number| match number {
        0 => Literal::Integer(1),
        1 => Literal::Word(true),
        _ => Literal::Text("1"),
    };
    let leaked = |filter| -> &'static Filter { Box::leak(Box::new(filter)) };
    let mut filters = vec![Filter::Exists(path(4, A))];
    for comparison in [Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual] {
        for number in 0..3 {
            filters.push(Filter::Compare(path(4, A), comparison, literal(number)));
        }
    }
    for number in 0..3 {
        let differs = Filter::Compare(path(4, A), NotEqual, literal(number));
        let needs = leaked(Filter::And(
            leaked(Filter::Exists(path(5, B))),
            leaked(Filter::Exists(path(4, A))),
        ));
        filters.push(Filter::And(needs, leaked(differs)));
    }
    // Each filter is joined with conditions on the other path, in every way and negated.
    let mut all = Vec::new();
    for filter in filters {
        let filter = leaked(filter);
        for other in [
            Filter::Exists(path(5, B)),
            Filter::Compare(path(5, B), Equal, Literal::Integer(1)),
            Filter::Compare(path(5, B), NotEqual, Literal::Integer(1)),
        ] {
            let other = leaked(other);
            all.extend([Filter::And(filter, other), Filter::Or(filter, other)]);
            all.push(Filter::Not(leaked(Filter::And(filter, other))));
            all.push(Filter::Not(leaked(Filter::Or(filter, leaked(Filter::Not(other))))));
        }
    }
    all
}

/// Returns true if a filter holds for some of these values at its paths, or without a value.
fn may_hold(filter: &Filter, a: &[&str], b: &[&str]) -> bool {
    let member = |name, value: &str| match value {
        "" => String::new(),
        _ => format!(r#""{name}":{value},"#),
    };
    a.iter().chain([&""]).any(|a| {
        b.iter().chain([&""]).any(|b| {
            let reply = format!(r#"{{{}{}"z":0}}"#, member("a", a), member("b", b));
            reply::with_buffer(reply.as_bytes(), |buffer| {
                let mut text = Cow::default();
                let start = Start::new(Content::read(reply.as_bytes(), buffer, &mut text));
                filter.holds(&Scope::of_reply(&start))
            })
        })
    })
}

#[test]
fn filter_is_left_to_the_rules_exactly_if_it_may_hold() {
    let (mut good, mut good_by_alarms) = (0, 0);
    let values: [&[&str]; 10] = [
        &[],
        &["1"],
        &["2"],
        &["\"1\""],
        &["null"],
        &["\"\"", "[]"],
        &["{\"y\":1}"],
        &["true"],
        &["\"false\"", "0"],
        &["1", "1.0"],
    ];
    for filter in filters() {
        let text = format!("{filter:?}");
        let rule: &'static Rule = Box::leak(Box::new(Rule { when: Some(filter), ..NO_RULE }));
        let rules = rules(core::slice::from_ref(rule));
        let filter = rule.when.as_ref().expect("the filter above");
        for (a, b) in values.iter().flat_map(|a| values.iter().map(move |b| (*a, *b))) {
            let members = |name, values: &[&str]| {
                let member = |value| format!(r#","x":{{"{name}" : {value}}}"#);
                values.iter().map(member).collect::<String>()
            };
            let body = format!(
                r#"{{"pad":"{}"{}{}}}"#,
                "x".repeat(5000),
                members("a", a),
                members("b", b)
            );
            let is_good = rules_out_failure(&rules, None, body.as_bytes());
            assert_eq!(is_good, !may_hold(filter, a, b), "{text} with {a:?} and {b:?}");
            good += usize::from(is_good);
            // A short reply is decided by its alarms alone, which may be raised in a good one.
            let body = format!(r#"{{"z":0{}{}}}"#, members("a", a), members("b", b));
            let is_good_by_alarms = rules_out_failure(&rules, None, body.as_bytes());
            assert!(is_good || !is_good_by_alarms, "{text} with {a:?} and {b:?}");
            good_by_alarms += usize::from(is_good_by_alarms);
        }
    }
    assert!(good > 1000, "only {good} are good");
    assert!(good_by_alarms * 4 > good * 3, "only {good_by_alarms} of {good} are good by alarms");
}

#[test]
fn accepting_rules_and_rules_of_another_status_cannot_fail() {
    const A_EXISTS: Option<Filter> = Some(Filter::Exists(path(4, &[Step::Name("a")])));
    let body = format!(r#"{{"pad":"{}","a":1}}"#, "x".repeat(5000));
    let is_good = |rule: &'static Rule| {
        let rules = rules(core::slice::from_ref(rule));
        rules_out_failure(&rules, Some(200), body.as_bytes())
    };
    assert!(!is_good(const { &Rule { when: A_EXISTS, ..NO_RULE } }));
    assert!(is_good(const { &Rule { when: A_EXISTS, accept: true, ..NO_RULE } }));
    assert!(is_good(const { &Rule { when: A_EXISTS, status: Some(&[(300, 399)]), ..NO_RULE } }));
    assert!(!is_good(const { &Rule { status: Some(&[(200, 299)]), ..NO_RULE } }));
}

#[test]
fn path_without_a_needle_is_left_to_the_rules() {
    const STEPS: &[Step] = &[Step::Name("a/b")];
    const PATH: Path = Path { root: Root::Reply, name: None, needle: None, steps: STEPS };
    const FILTER: Option<Filter> = Some(Filter::Exists(PATH));
    for rule in [
        const { &Rule { code: &[PATH], ..NO_RULE } },
        const { &Rule { message: &[PATH], ..NO_RULE } },
        const { &Rule { when: FILTER, ..NO_RULE } },
    ] {
        let rules = rules(core::slice::from_ref(rule));
        assert!(!rules_out_failure(&rules, None, br#"{"a\/b":1}"#));
        assert!(!rules_out_failure(&rules, None, br#"{"a":1}"#));
    }
}

#[test]
fn short_reply_with_an_alarm_is_left_to_the_rules() {
    let is_good =
        |members: &str| rules_out_failure(&RULES, None, format!("{{{members}}}").as_bytes());
    for members in [
        r#""code":0,"code":"0","code":"00","code":"000","code":"0000""#,
        r#""code":null,"x":{"code":{"y":1}},"done":true"#,
        r#""code":[7],"done":"true","errors":[]"#,
        r#""x":"12:30","errors":"none""#,
    ] {
        assert!(is_good(members), "{members}");
    }
    for members in [
        r#""code":1"#,
        r#""code" : "7""#,
        r#""x":{"code":-1}"#,
        r#""done":false"#,
        r#""done":"false""#,
        r#""errors":["a"]"#,
        r#""errors":"[1]""#,
        "'code':1",
    ] {
        assert!(!is_good(members), "{members}");
    }
}

#[test]
fn rules_with_more_alarms_than_are_listed_are_searched_nevertheless() {
    const CODES: [Path; 17] = [const { path(0, &[Step::Name("code")]) }; 17];
    const MANY: Rules = rules(&[Rule { code: &CODES, ok: &[Literal::Integer(0)], ..NO_RULE }]);
    assert!(rules_out_failure(&MANY, None, br#"{"code":0}"#));
    assert!(!rules_out_failure(&MANY, None, br#"{"code":1}"#));
}

#[test]
fn required_code_is_looked_for_in_a_reply_without_alarms() {
    const REQUIRED: Rules = rules(&[Rule {
        code: &[path(0, &[Step::Name("code")])],
        ok: &[Literal::Integer(0)],
        required: true,
        ..NO_RULE
    }]);
    assert!(rules_out_failure(&REQUIRED, None, br#"{"a":1,"code":0}"#));
    assert!(!rules_out_failure(&REQUIRED, None, br#"{"a":1}"#));
    assert!(!rules_out_failure(&REQUIRED, None, br#"{"a":{"code":0}}"#));
}

#[test]
fn failing_status_and_text_that_is_cut_are_left_to_the_rules() {
    let body = br#"{"pad":[1]}"#;
    assert!(rules_out_failure(&RULES, None, body));
    assert!(rules_out_failure(&RULES, Some(200), body));
    assert!(!rules_out_failure(&RULES, Some(400), body));
    assert!((0..body.len()).all(|end| !rules_out_failure(&RULES, None, &body[..end])));
}
