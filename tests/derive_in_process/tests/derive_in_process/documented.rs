//! The comparison of variants with rows: further messages, undocumented variants, wrong columns.

use crate::compared::{
    assert_one_error, errors, errors_of_file, errors_of_rule, errors_of_text_codes,
};
use crate::folder::with_pages;

const TEXTS: &str = "| Code | Message |\n|---|---|\n| 1 | Too late |\n| 2 | Open margin first |\n| 2 | Lending is off |\n| 2 | Lending is off |\n";
const LATE: &str = "/// Too late\n#[exchange(code = 1)] Late,";

#[test]
fn every_message_of_a_code_is_accounted_for() {
    with_pages("documented::every_message_of_a_code_is_accounted_for", || {
        for (variants, missing) in [
            ("/// Open margin first\n#[exchange(code = 2)] A", Some("line 5: Lending is off")),
            ("/// Lending is off\n#[exchange(code = 2)] A", Some("line 4: Open margin first")),
            (
                "#[exchange(code = 2, message = [\"Lending is off\", \"Open margin first\"])] A",
                None,
            ),
            (
                "/// Open margin first\n#[exchange(code = 2)] A,
                 /// Lending is off\n#[exchange(message_equals = \"Lending is off\")] B",
                None,
            ),
            (
                "/// Open margin first\n#[exchange(code = 2)] A,
                 /// Lending is off\n#[exchange(message_contains = \"Lending\", row = \"2\")] B",
                None,
            ),
            (
                "/// Open margin first\n#[exchange(code = 2)] A,
                 /// Lending is off\n#[exchange(code = 3, row = \"2\")] B",
                None,
            ),
            (
                "/// Open margin first\n#[exchange(code = 2)] A,
                 /// Something else\n#[exchange(message_contains = \"Lending\")] B",
                Some("line 5: Lending is off"),
            ),
        ] {
            for keys in ["", "partial"] {
                let found = errors(TEXTS, keys, &[LATE, variants].concat());
                match missing {
                    Some(text) => assert_one_error(&found, &["another message for `2`", text]),
                    None => assert_eq!(found, [""; 0], "{variants}"),
                }
            }
        }
    });
}

#[test]
fn missing_code_with_several_messages_is_one_variant_to_paste() {
    with_pages("documented::missing_code_with_several_messages_is_one_variant_to_paste", || {
        let pasted = "/// Open margin first\n    #[exchange(code = 2, \
                      message = [\"Open margin first\", \"Lending is off\"], kind = …)]\n    …,";
        let found = errors(TEXTS, "", LATE);
        assert_one_error(&found, &["a row of the documented table has no variant", pasted]);
    });
}

#[test]
fn message_that_no_row_has_is_an_error() {
    with_pages("documented::message_that_no_row_has_is_an_error", || {
        for (messages, found) in [
            ("[\"Open margin first\", \"Lending is off\", \"Other\"]", "found: Other"),
            ("[\"Lending is on\", \"Open margin first\"]", "found: Lending is on"),
            ("[\"Lending is on\"]", "expected, from line 4: Open margin first"),
        ] {
            let variant = format!("#[exchange(code = 2, message = {messages})] A");
            assert_one_error(&errors(TEXTS, "", &[LATE, &variant].concat()), &["differs", found]);
        }
    });
}

#[test]
fn row_of_a_success_needs_no_variant() {
    with_pages("documented::row_of_a_success_needs_no_variant", || {
        let page = "| Code | Message |\n|---|---|\n| 00 | OK |\n| 200 | Fine |\n| 1 | Too late |\n";
        let found = |ok: &str| errors_of_rule(page, &format!("code = \"$.code\"{ok}"), LATE);
        assert_eq!(found(", ok = [0, 200]"), [""; 0]);
        assert_one_error(&found(""), &["2 rows", "code = 0,", "code = 200"]);
        assert_one_error(&found(", ok = 0"), &["a row ", "code = 200"]);
        assert_one_error(&found(", ok = \"200\""), &["a row ", "code = 0,"]);
        // A success of a rule that has an error of its own is no second error.
        assert_one_error(&found(", ok = [0, 200], when = \"$.x ==\""), &["invalid filter"]);
        // A code of a variant stays an error.
        let found = found(", ok = [0, 200, 1]");
        assert_one_error(&found, &["`1` cannot be `ok`, because it is a code of `Late`"]);
    });
}

#[test]
fn status_of_a_success_needs_no_variant() {
    with_pages("documented::status_of_a_success_needs_no_variant", || {
        let page = |status: &str| {
            format!(
                "| code | status | message |\n|-|-|-|\n| 1 | | Too late |\n| | {status} | x |\n"
            )
        };
        for status in ["200", "299"] {
            assert_eq!(errors(&page(status), "", LATE), [""; 0], "{status}");
        }
        for status in ["199", "300", "404"] {
            assert_one_error(&errors(&page(status), "", LATE), &[&format!("status = {status}")]);
        }
        // A code that looks like a status is not one.
        let page = "| code | status | message |\n|-|-|-|\n| 1 | | Too late |\n| 200 | | x |\n";
        assert_one_error(&errors(page, "", LATE), &["code = 200"]);
    });
}

#[test]
fn row_of_two_variants_with_one_message_is_taken() {
    with_pages("documented::row_of_two_variants_with_one_message_is_taken", || {
        for (variants, is_taken) in [
            (
                "/// Open margin first\n#[exchange(code = 2, message = [\"Open margin first\", \"Lending is off\"])] A,
                 /// Lending is off\n#[exchange(message_contains = \"Lending\", row = \"2\")] B",
                true,
            ),
            (
                "#[exchange(message = \"Open margin first\", code = 2)] A,
                 #[exchange(message = \"Lending is off\", message_contains = \"Lending\", row = \"2\")] B",
                false,
            ),
        ] {
            let found = errors(TEXTS, "", &[LATE, variants].concat());
            assert_eq!(found.iter().any(|error| error == "row `2` is already taken by `A`"), is_taken, "{found:?}");
        }
    });
}

#[test]
fn several_codes_of_a_variant_may_have_different_messages() {
    with_pages("documented::several_codes_of_a_variant_may_have_different_messages", || {
        let page = "| Code | Message |\n|---|---|\n| 1 | Too late |\n| 2 | Far too late |\n";
        let found = errors(page, "", "/// Too late\n#[exchange(code = [1, 2])] Late");
        assert_one_error(&found, &["differs", "line 4"]);
        let both = "#[exchange(code = [1, 2], message = [\"Too late\", \"Far too late\"])] Late";
        assert_eq!(errors(page, "", both), [""; 0]);
    });
}

#[test]
fn joined_tables_may_have_a_code_twice() {
    with_pages("documented::joined_tables_may_have_a_code_twice", || {
        let page = "# A\n\n| Code | Message |\n|---|---|\n| 1 | Too late |\n\n# B\n\n| Message | Code |\n|---|---|\n| Too early | 1 |\n| Busy | 2 |\n";
        let keys = "section = [\"A\", \"B\"], code = \"Code\", message = \"Message\"";
        let busy = "/// Busy\n#[exchange(code = 2)] Busy,";
        let found = errors(page, keys, &[LATE, busy].concat());
        assert_one_error(&found, &["another message for `1`", "line 11: Too early"]);
        let both = "#[exchange(code = 1, message = [\"Too late\", \"Too early\"])] Late,";
        assert_eq!(errors(page, keys, &[both, busy].concat()), [""; 0]);
    });
}

#[test]
fn unlisted_variant_has_no_row() {
    with_pages("documented::unlisted_variant_has_no_row", || {
        let page = "| Code | Message |\n|---|---|\n| 1 | Too late |\n| 429 | Busy |\n";
        let rest =
            "/// Too late\n#[exchange(code = 1)] Late, /// Busy\n#[exchange(code = 429)] Busy,";
        for (selectors, error) in [
            ("code = 7", None),
            ("code = [7, 8], status = 503", None),
            ("status = 503", None),
            ("timeout", None),
            ("message_equals = \"Other\"", None),
            (
                "code = [7, 429]",
                Some("`429` is in the documented table, line 4: remove `unlisted`"),
            ),
            ("status = 429", Some("`429` is in the documented table, line 4")),
            (
                "message_equals = \"x\", message = \"Too late\"",
                Some("the message is in the documented table, line 3"),
            ),
        ] {
            let rest = if selectors.contains("429") { LATE } else { rest };
            let variant = format!("/// Other\n#[exchange(unlisted, {selectors})] Other");
            let found = errors(page, "partial", &[rest, &variant].concat());
            match error {
                Some(error) => assert_one_error(&found, &[error]),
                None => assert_eq!(found, [""; 0], "{selectors}"),
            }
        }
        for (selectors, found) in [
            ("code = 77", "code `77` is not in the documented table: add `unlisted`"),
            ("status = 503", "or add `unlisted`"),
            ("timeout", "add `unlisted`"),
        ] {
            let variant = format!("/// Other\n#[exchange({selectors})] Other");
            assert_one_error(&errors(page, "", &[rest, &variant].concat()), &[found]);
        }
    });
}

#[test]
fn markup_and_white_space_are_no_part_of_a_row() {
    with_pages("documented::markup_and_white_space_are_no_part_of_a_row", || {
        for label in [
            "**10018**",
            "~~10018~~",
            "`10018`",
            "[10018](../guide)",
            "&#49;0018",
            "10018<br>",
            "<b>10018</b>",
            "\u{200b}10018\u{a0}",
        ] {
            let page = format!(
                "| **Code** | Message |\n|---|---|\n| {label} | ~~Price  < 0.01<br/>too *low*~~ |\n"
            );
            for message in ["Price < 0.01 too low", "Price  < 0.01\ttoo low"] {
                let variant = format!("#[exchange(code = 10018, message = {message:?})] Low");
                assert_eq!(errors(&page, "code = \"Code\"", &variant), [""; 0], "{label}");
            }
            let comment = "/// Price  < 0.01\n/// too **low**\n#[exchange(code = 10018)] Low";
            assert_eq!(errors(&page, "", comment), [""; 0], "{label}");
            let row =
                format!("/// Price < 0.01 too low\n#[exchange(status = 400, row = {label:?})] Low");
            assert_eq!(errors(&page, "", &row), [""; 0], "{label}");
        }
        let page = "| Code | Message |\n|---|---|\n| −1 | Minus |\n| –2 | Dash |\n";
        let variants = "/// Minus\n#[exchange(code = -1)] A, /// Dash\n#[exchange(code = -2)] B";
        assert_eq!(errors(page, "", variants), [""; 0]);
        let variants =
            "/// Minus\n#[exchange(code = \"-1\")] A, /// Dash\n#[exchange(code = \"-2\")] B";
        assert_eq!(errors_of_text_codes(page, "", variants), [""; 0]);
    });
}

#[test]
fn error_names_the_column_or_table_that_has_the_codes() {
    with_pages("documented::error_names_the_column_or_table_that_has_the_codes", || {
        let page = "# A\n\n| No. | Error Code | Status | Description |\n|---|---|---|---|\n| 1 | AG1 | 400 | Late |\n| 2 | AG2 | 400 | Early |\n\n# B\n\n| Code | Text |\n|---|---|\n| AG3 | Busy |\n";
        let variants = "/// Late\n#[exchange(code = \"AG1\")] Late, /// Early\n#[exchange(code = \"AG2\")] Early";
        let section = "section = \"A\"";
        let found = errors_of_text_codes(page, section, variants);
        assert_one_error(
            &found,
            &["the column `No.` has `1`, `2`", "write `code = \"Error Code\"`"],
        );
        let found = errors_of_text_codes(page, "section = \"A\", code = \"Error Code\"", variants);
        assert_one_error(&found, &["the column `Error Code`", "write `message = \"Description\"`"]);
        let right = "section = \"A\", code = \"Error Code\", message = \"Description\"";
        assert_eq!(errors_of_text_codes(page, right, variants), [""; 0]);
        let found = errors_of_text_codes(page, "section = \"B\"", variants);
        assert_one_error(&found, &["another one has `AG1`, `AG2`", "write `section = \"A\"`"]);
        let empty = "#[exchange(other)] Other";
        let found = errors_of_text_codes(page, section, empty);
        assert_one_error(&found, &["the columns `No.` and `Error Code`"]);
    });
}

#[test]
fn rows_that_would_be_lost_are_an_error() {
    with_pages("documented::rows_that_would_be_lost_are_an_error", || {
        let table = "| Code | Message |\n|---|---|\n| 1 | Too late |\n";
        for (page, part) in [
            (format!("{table}\nA text\n\n| 2 | Too early |\n| 3 | Busy |\n"), "see line 7 to 8"),
            (format!("{table}## More\n| 2 | Too early |\n"), "see line 5"),
            (format!("| Code | Message |\n| 2 | Too early |\n\n{table}"), "see line 1 to 2"),
            (format!("{table}\n```text\n| 2 | Too early |\n```\n"), "see line 6"),
            (format!("{table}| 2 | a | b |\n"), "line 4 of the page has 3 cells"),
            (
                "| Code | Text | Code | Text |\n|---|---|---|---|\n| 1 | Too late | 2 | Busy |\n"
                    .to_owned(),
                "two columns of the table at line 1 have the title `Code`",
            ),
        ] {
            let found = errors(&page, "", LATE);
            assert!(found[0].contains(part), "{page}\n{found:?}");
        }
        let csv = "Code,Message\n1,Too late, by far\n";
        let found = errors_of_file("page.csv", csv, "i64", "", LATE);
        assert_one_error(&found, &["line 2 of the page has 3 cells"]);
        // The rows of another section are no rows of this one.
        let page = format!("# A\n\n{table}\n# B\n\n| Code | Message |\n| 2 | Too early |\n");
        assert_eq!(errors(&page, "section = \"A\"", LATE), [""; 0]);
        assert!(errors(&page, "section = \"B\"", LATE)[0].contains("no table follows"));
    });
}

#[test]
fn section_is_a_heading_or_the_line_above() {
    with_pages("documented::section_is_a_heading_or_the_line_above", || {
        let page = "# Page\n\n## **Trade** errors: {#trade}\n\nThese are sent.\n\n| Code | Message |\n|---|---|\n| 1 | Too late |\n\n**Stream**:\n\nSee below.\n\n| Code | Message |\n|---|---|\n| 2 | Too early |\n\nRedeem\n------\n```\nnot a heading\n```\n| Code | Message |\n|---|---|\n| 3 | Busy |\n\n### Redeem\n| Code | Message |\n|---|---|\n| 4 | Off |\n";
        let early = "/// Too early\n#[exchange(code = 2)] Early,";
        let busy = "/// Busy\n#[exchange(code = 3)] Busy,";
        let off = "/// Off\n#[exchange(code = 4)] Off,";
        for (section, variants) in [
            ("\"Trade errors\"", LATE.to_owned()),
            ("\"## **Trade** errors:\"", LATE.to_owned()),
            ("\"These are sent.\"", LATE.to_owned()),
            ("\"Stream\"", early.to_owned()),
            ("(\"Redeem\", 1)", busy.to_owned()),
            ("(\"Redeem\", 2)", off.to_owned()),
            ("[\"Stream\", (\"Redeem\", 2)]", [early, off].concat()),
        ] {
            assert_eq!(
                errors(page, &format!("section = {section}"), &variants),
                [""; 0],
                "{section}"
            );
        }
        for (section, error) in [
            ("\"Redeem\"", "2 tables follow a line `Redeem`, at lines 24, 29"),
            ("(\"Redeem\", 3)", "expected a number from 1 to 2"),
            ("\"not a heading\"", "no table follows"),
            ("\"Strem\"", "expected one of these\n  section = \"Stream\""),
        ] {
            assert_one_error(&errors(page, &format!("section = {section}"), busy), &[error]);
        }
    });
}
