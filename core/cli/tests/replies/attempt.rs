//! `try`: rules are run on replies without compiling them.

use serde_json::Value;

use super::program::{assert_snapshot, command, run_on, text};

/// Two good rules, one with a misspelled path, one that an earlier rule precedes, and an `accept`.
const RULES: &str = r#"
wire(rows = "$.order_info[:]", code = "@.eror_code", message = "@.error_msg"),
wire(when = "$.result == false", code = "$.error_code"),
wire(code = "$.error_code"),
wire(code = "$[0].errorcode", message = "$[0].error_msg"),
wire(accept, when = "$.event == 'pong'"),
"#;

fn tried(rules: &str, replies: &str) -> Value {
    let output = run_on(&["try", rules, "-", "--format", "json"], replies.as_bytes());
    assert_ne!(output.status.code(), Some(2), "{}", text(output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Returns the verdict, the number of the rule, and the reason of each reply.
fn verdicts(rules: &str, replies: &str) -> Vec<String> {
    let document = tried(rules, replies);
    let line = |line: &Value| {
        let rule = line["rule"].as_u64().map_or_else(|| "-".to_owned(), |rule| rule.to_string());
        format!(
            "{} {rule} {}",
            line["verdict"].as_str().unwrap(),
            line["because"].as_str().unwrap()
        )
    };
    document["lines"].as_array().unwrap().iter().map(line).collect()
}

#[test]
fn each_reply_shows_the_rule_and_the_path_that_decided() {
    let output = command(&["try", RULES, "samples/okcoin-futures.jsonl"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(output.stderr), "");
    assert_snapshot("try.txt", &text(output.stdout));
}

#[test]
fn first_matching_path_decides() {
    let rules = r#"wire(code = ["$.a", "$.b"], message = ["$.m", "$.n"], ok = 0)"#;
    let replies = concat!(
        "{\"b\":7}\n",
        "{\"a\":6,\"b\":7,\"n\":\"text\"}\n",
        "{\"a\":0}\n",
        "{\"a\":null,\"b\":\"\"}\n",
        "502 Bad Gateway\n",
    );
    assert_eq!(
        verdicts(rules, replies),
        [
            "failure 1 $.b = 7",
            "failure 1 $.a = 6",
            "ok 1 $.a = 0",
            "ok - no rule found a failure",
            "failure - no rule: HTTP 502 is a failure",
        ]
    );
}

#[test]
fn condition_status_and_missing_code_are_reasons() {
    let rules = r#"
        wire(status = [418, 500..=599], message = "$.m"),
        wire(when = "$.ok == false && !$.x"),
        wire(rows = "$.rows[:]", code = "@.c", ok = "fine", required)"#;
    let replies = concat!(
        "503 {\"m\":\"busy\"}\n",
        "418 teapot\n",
        "200 {\"ok\":false}\n",
        "200 {\"rows\":[{\"c\":\"fine\"},{\"c\":9}]}\n",
        "200 {\"rows\":[{\"c\":\"fine\"},{\"c\":\"fine\"}]}\n",
        "200 {\"rows\":[{}]}\n",
    );
    assert_eq!(
        verdicts(rules, replies),
        [
            "failure 1 status 503, $.m = busy",
            "failure 1 status 418",
            "failure 2 $.ok == false && !$.x",
            "partial 3 @.c = 9",
            "ok 3 @.c = fine",
            "failure 3 required code is missing",
        ]
    );
}

#[test]
fn misspelled_path_is_reported_with_the_name_that_was_meant() {
    let document = tried(r#"wire(code = "$.data.eror_code")"#, "{\"data\":{\"error_code\":1}}\n");
    let path = &document["summary"]["unmatched_paths"][0];
    assert_eq!(path["path"], "$.data.eror_code");
    assert_eq!(path["unknown_member"], "eror_code");
    assert_eq!(path["similar_member"], "error_code");
    assert_eq!(document["summary"]["rules"][0]["decided"], 0);
    assert_eq!(document["summary"]["untouched_successes"][0], 1);
}

#[test]
fn every_path_of_a_rule_is_watched() {
    let rules = r#"wire(rows = "$.r[:]", when = "@.w == 1", code = "@.c", message = "@.m", id = "$.i",
                        wait(until_ms = "$.u", now_ms = "$.n"))"#;
    let paths = |replies: &str| -> Vec<String> {
        let document = tried(rules, replies);
        let paths = document["summary"]["unmatched_paths"].as_array().unwrap().clone();
        paths.iter().map(|path| format!("{} {}", path["key"], path["path"])).collect()
    };
    assert_eq!(
        paths("{\"x\":1}\n"),
        [
            r#""rows" "$.r[:]""#,
            r#""when" "@.w""#,
            r#""code" "@.c""#,
            r#""message" "@.m""#,
            r#""id" "$.i""#,
            r#""wait" "$.u""#,
            r#""wait" "$.n""#
        ]
    );
    let all = r#"{"r":[{"w":2},{"w":1,"c":3,"m":"x"}],"i":"a","u":1,"n":2}"#;
    assert!(paths(all).is_empty());
}

#[test]
fn rules_that_all_match_have_exit_status_zero() {
    let output = run_on(&["try", r#"wire(code = "$.code")"#, "-"], b"{\"code\":1}\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(output.stderr));
    let output = run_on(&["try", r#"wire(code = "$.code")"#, "-"], b"{\"code\":1}\noops\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(output.stderr).starts_with("line 2: not JSON"));
}

#[test]
fn rule_behind_another_one_is_preceded_and_not_unused() {
    let rules = r#"wire(code = "$.a"), wire(code = "$.b")"#;
    let summary = &tried(rules, "{\"a\":1,\"b\":2}\n")["summary"];
    assert_eq!(summary["rules"][0]["decided"], 1);
    assert_eq!(summary["rules"][1]["preceded"], 1);
}

#[test]
fn mistake_in_a_rule_is_shown_as_by_the_derive() {
    for (rules, message) in [
        (r#"wire(cod = "$.code")"#, "unknown key `cod`, expected one of"),
        (r#"wire(code = "$..code")"#, "one `.` (descendants are not supported)"),
        (r#"wire(when = "$.a = 1")"#, "`==`"),
        (r#"wire(code = "$.code""#, "expected `wire(…)` as on an enum"),
        ("", "no rule in ``"),
        (r#"name = "Acme""#, "no rule in"),
        ("wire(documented)", "`documented`"),
    ] {
        let output = run_on(&["try", rules, "-"], b"");
        let stderr = text(output.stderr);
        assert_eq!(output.status.code(), Some(2), "{rules}: {stderr}");
        assert!(stderr.starts_with("error: ") && stderr.contains(message), "{rules}: {stderr}");
        assert!(output.stdout.is_empty());
    }
    let output = run_on(&["try", r#"wire(code = "$.a", cod = 1)"#, "-"], b"");
    let stderr = text(output.stderr);
    assert!(
        stderr.ends_with("\n  wire(code = \"$.a\", cod = 1)\n                     ^^^\n"),
        "{stderr}"
    );
}

#[test]
fn named_variants_need_no_enum() {
    let rules = r#"wire(status = 429, variant = Limited), wire(code = "$.c", variant = Base(Banned), decides)"#;
    let document = tried(rules, "429 {}\n200 {\"c\":1}\n");
    assert_eq!(document["lines"][0]["rows"][0]["variant"], "Limited");
    assert_eq!(document["lines"][1]["rows"][0]["variant"], "Base(Banned)");
    let notes = |rules| tried(rules, "{}\n")["summary"]["notes"].as_array().unwrap().len();
    assert_eq!(notes(rules), 0);
    assert_eq!(notes(r#"wire(code = "$.c", documented)"#), 1);
}

#[test]
fn enum_of_a_rust_file_selects_its_variants() {
    let file = std::env::temp_dir().join(format!("exchange-error-try-{}.rs", std::process::id()));
    std::fs::write(
        &file,
        r#"
        mod inner {
            #[derive(Clone, Copy, exchange_error::ExchangeError)]
            #[exchange(code_type = u64)]
            enum Base {
                /// Largest
                #[exchange(code = 18446744073709551615, kind = Other)]
                Largest,
                /// Zero
                #[exchange(code = 7, status = 503, kind = Other)]
                Seven,
            }

            #[derive(ExchangeError)]
            #[exchange(code_type = u64, wire(code = "$.c", message = "$.m", documented))]
            enum Acme {
                /// No funds
                #[exchange(message_contains = "funds", kind = InsufficientFunds)]
                Funds,
                /// No funds at all
                #[exchange(message_contains = "funds at all", kind = InsufficientFunds)]
                All,
                /// Exactly
                #[exchange(message_equals = "Exactly.", kind = Other)]
                Exactly,
                #[exchange(flatten)]
                Base(super::inner::Base),
                #[exchange(flatten)]
                Elsewhere(elsewhere::Enum),
            }

            #[derive(ExchangeError)]
            #[exchange(wire(code = "$.c"))]
            enum Other { #[exchange(other)] Other }
        }
        "#,
    )
    .unwrap();
    let name = file.to_str().unwrap();
    let several = run_on(&["try", name, "-"], b"");
    assert_eq!(several.status.code(), Some(2));
    let stderr = text(several.stderr);
    assert!(stderr.ends_with("found `Acme`, `Other`: choose one with `--enum`\n"), "{stderr}");
    let unknown = run_on(&["try", name, "--enum", "Akme", "-"], b"");
    assert!(text(unknown.stderr).ends_with("found no `Akme` among `Acme`, `Other`\n"));
    let replies = concat!(
        "{\"c\":\"0007\"}\n",
        "{\"c\":18446744073709551615}\n",
        "{\"c\":1,\"m\":\"no funds at all.\"}\n",
        "{\"c\":1,\"m\":\"no funds.\"}\n",
        "{\"c\":1,\"m\":\"Exactly.\"}\n",
        "{\"c\":1,\"m\":\"exactly.\"}\n",
        "503 {}\n",
    );
    let output =
        run_on(&["try", name, "--enum", "Acme", "-", "--format", "json"], replies.as_bytes());
    std::fs::remove_file(&file).unwrap();
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let variants: Vec<&str> = document["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["rows"][0]["variant"].as_str().unwrap_or("-"))
        .collect();
    assert_eq!(
        variants,
        ["Base(Seven)", "Base(Largest)", "All", "Funds", "Exactly", "-", "Base(Seven)"]
    );
    let note = document["summary"]["notes"][0].as_str().unwrap();
    assert!(note.starts_with("the enum of `Elsewhere` is not in this file"), "{note}");
}

/// The rules that the tool reads judge as those that the derive compiles.
#[test]
fn enum_that_is_read_judges_like_the_compiled_one() {
    let compiled = command(&["triage", "--format", "json"]).output().unwrap().stdout;
    let compiled: Value = serde_json::from_slice(&compiled).unwrap();
    for (file, is_frames) in [("rest", false), ("websocket", true)] {
        let source = format!("../src/exchanges/okcoin/futures/{file}.rs");
        let arguments = ["try", &source, "samples/okcoin-futures.jsonl", "--format", "json"];
        let read: Value =
            serde_json::from_slice(&command(&arguments).output().unwrap().stdout).unwrap();
        let pairs =
            compiled["lines"].as_array().unwrap().iter().zip(read["lines"].as_array().unwrap());
        let mut compared = 0;
        for (compiled, read) in pairs {
            if compiled["status"].is_null() != is_frames {
                continue;
            }
            compared += 1;
            assert_eq!(compiled["result"] == "ok", read["verdict"] == "ok", "{compiled} {read}");
            assert_eq!(
                compiled["is_partial"] == true,
                read["verdict"] == "partial",
                "{compiled} {read}"
            );
            let variants = |rows: &Value| -> Vec<Value> {
                rows.as_array().into_iter().flatten().map(|row| row["variant"].clone()).collect()
            };
            let expected = match variants(&compiled["rows"]).as_slice() {
                [] if compiled["result"] == "ok" => Vec::new(),
                [] => vec![compiled["variant"].clone()],
                rows => rows.to_vec(),
            };
            assert_eq!(variants(&read["rows"]), expected, "{compiled} {read}");
        }
        assert!(compared > 10, "{file}");
    }
}

#[test]
fn byte_search_is_counted_for_successes() {
    let summary = |rules| tried(rules, "{\"a\":1}\n{\"d\":\"{\\\"c\\\":0}\"}\n")["summary"].clone();
    let found = summary(r#"wire(code = "$.c")"#);
    assert_eq!(found["searched_successes"], 1);
    assert_eq!(found["first_parsed_success"], 2);
}
