//! The trace agrees with the engine, for all pairs of many rules and replies.

use exchange_error::__private::{Selectors, Verdict, judge};
use exchange_error::explain::Reply;

use super::Judge;
use crate::rules::{engine, read};

const RULES: &[&str] = &[
    r#"wire(code = "$.code")"#,
    r#"wire(code = ["$.a", "$.code"], ok = 0)"#,
    r#"wire(code = "$.code", ok = 0, required)"#,
    r#"wire(code = "$.code", message = "$.msg", ok = [0, "fine"], documented)"#,
    r#"wire(message = "$.msg")"#,
    r#"wire(when = "$.msg", message = "$.msg")"#,
    r#"wire(when = "!$.code && $.rows", id = "$.msg")"#,
    "wire(status = 400..)",
    r#"wire(status = [200, 404], code = "$.code", ok = 0)"#,
    r#"wire(rows = "$.rows[:]", code = "@.code", ok = 0)"#,
    r#"wire(rows = "$.rows[:]", when = "@.code != 0", message = "@.msg")"#,
    r#"wire(rows = "$.rows[:]", code = "@.code", required, ok = "fine")"#,
    r#"wire(accept, when = "$.code == 0")"#,
    "wire(accept, status = 404)",
    r#"wire(accept, when = "$.msg", status = 200..)"#,
    r#"wire(accept, when = "!$.code")"#,
    "wire(status = 404, variant = Missing)",
    r#"wire(code = "$.code", variant = Missing, decides)"#,
    r#"wire(code = "$.code", wait(secs = "$.a"))"#,
];

const BODIES: &[&str] = &[
    "{}",
    r#"{"code":0}"#,
    r#"{"code":"0000","a":7}"#,
    r#"{"code":5,"msg":"text"}"#,
    r#"{"msg":"text"}"#,
    r#"{"code":null,"msg":""}"#,
    r#"{"code":"fine","rows":[]}"#,
    r#"{"rows":[{"code":0},{"code":0}]}"#,
    r#"{"rows":[{"code":0},{"code":9,"msg":"row"}]}"#,
    r#"{"rows":[{"code":"fine"},{}],"code":0}"#,
    r#"{"rows":"[{\"code\":3}]"}"#,
    r#"[{"code":1}]"#,
    "null",
    "7",
    r#""text""#,
    "Bad Gateway",
    "",
    "{\"code\":",
];

const STATUSES: [Option<u16>; 5] = [None, Some(200), Some(204), Some(404), Some(500)];

#[test]
fn rule_that_is_shown_is_the_one_that_decided() {
    let undecided = engine([], &[], false, &Selectors::NONE);
    let mut decided = 0;
    for first in RULES {
        for second in RULES {
            let is_pair = first != second;
            let text = if is_pair { format!("{first}, {second}") } else { (*first).to_owned() };
            let rules = read(&text, None).unwrap();
            let judge_of = Judge::new(&rules);
            for (body, status) in
                BODIES.iter().flat_map(|body| STATUSES.map(|status| (body, status)))
            {
                let reply = Reply::new(status, *body);
                let judged = judge_of.judge(&reply);
                let case = format!("{text} for {status:?} {body}: {judged:?}");
                // The first rule that touches the reply decides alone what all rules decide together.
                let Some(number) = judged.touching.first() else {
                    let default = judge(undecided, status, body.as_bytes(), &mut |_| {});
                    assert_eq!(judged.verdict, default, "{case}");
                    continue;
                };
                decided += 1;
                let alone = read([first, second][*number], None).unwrap();
                let verdict = judge(alone.engine, status, body.as_bytes(), &mut |_| {});
                assert_eq!(judged.verdict, verdict, "{case}");
                let accepts = text.split("wire(").nth(number + 1).unwrap().starts_with("accept");
                assert_eq!(judged.verdict == Verdict::Success, accepts, "{case}");
                assert!(!judged.because.is_empty(), "{case}");
            }
        }
    }
    assert!(decided > 10_000, "{decided}");
}
