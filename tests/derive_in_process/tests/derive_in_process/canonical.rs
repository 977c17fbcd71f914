//! The canonical table, which `exchange-error extract` writes.

use crate::compared::{assert_one_error, errors, errors_of_file, errors_of_text_codes};
use crate::folder::with_pages;

const PAGE: &str = "<!-- exchange-error extract
source: https://acme.example/errors
date: 2026-11-30
command: exchange-error extract page.html --code \"Error Code\"
rows: 6
-->

| section | code | status | name | message |
|---|---|---|---|---|
| General | -1000 | | UNKNOWN | An unknown error occurred. |
| General | -1001 | 503 | | Busy \\| try &lt;later&gt; |
| HTTP | | 429 | | Too many requests. |
| HTTP | | | NO_ANSWER | No answer came. |
| Trade: | 7 | | | Order too small |
| Trade: | 8 | | | |
";

const GENERAL: &str = "/// An unknown error occurred.\n#[exchange(code = -1000)] Unknown,
    #[exchange(code = -1001, message = \"Busy | try <later>\")] Busy,";
const HTTP: &str = "/// Too many requests.\n#[exchange(status = 429)] TooManyRequests,
    /// No answer came.\n#[exchange(timeout, row = \"NO_ANSWER\")] NoAnswer,";
const TRADE: &str = "/// Order too small\n#[exchange(code = 7)] TooSmall,
    /// Undocumented text\n#[exchange(code = 8)] Eight,";

#[test]
fn canonical_table_without_section_compares_all_rows() {
    with_pages("canonical::canonical_table_without_section_compares_all_rows", || {
        let all = [GENERAL, HTTP, TRADE].concat();
        assert_eq!(errors(PAGE, "", &all), [""; 0]);
        let found = errors(PAGE, "", &[GENERAL, HTTP].concat());
        assert_one_error(&found, &["2 rows", "code = 7", "code = 8"]);
        let found = errors(PAGE, "", &[GENERAL, TRADE].concat());
        assert_one_error(&found, &["2 rows", "status = 429, kind", "row = \"NO_ANSWER\""]);
    });
}

#[test]
fn canonical_table_selects_rows_by_section() {
    with_pages("canonical::canonical_table_selects_rows_by_section", || {
        for (sections, variants) in [
            ("\"General\"", GENERAL.to_owned()),
            ("\"## **General**\"", GENERAL.to_owned()),
            ("\"HTTP\"", HTTP.to_owned()),
            ("\"Trade\"", TRADE.to_owned()),
            ("[\"Trade:\", \"HTTP\"]", [HTTP, TRADE].concat()),
        ] {
            let section = format!("section = {sections}");
            assert_eq!(errors(PAGE, &section, &variants), [""; 0], "{section}");
            let more = [&variants, "/// x\n#[exchange(code = 99)] More,"].concat();
            assert_one_error(&errors(PAGE, &section, &more), &["code `99` is not"]);
        }
        let found = errors(PAGE, "section = \"Trad\"", TRADE);
        assert_one_error(&found, &["no row has the section `Trad`", "\n  section = \"Trade\"\n"]);
        let found = errors(PAGE, "section = [\"Trade\", \"Trade\"]", TRADE);
        assert_one_error(&found, &["listed already"]);
        let found = errors(PAGE, "section = (\"Trade\", 2)", TRADE);
        assert_one_error(&found, &["write the name alone"]);
    });
}

#[test]
fn columns_of_canonical_table_are_read_by_title_in_any_order() {
    with_pages("canonical::columns_of_canonical_table_are_read_by_title_in_any_order", || {
        let variants = "/// Order too small\n#[exchange(code = 7)] TooSmall,
            /// Slow down\n#[exchange(status = 429)] SlowDown,";
        for page in [
            "| message | source | code | section | status |\n|-|-|-|-|-|\n| Order too small | a | 7 | T | |\n| Slow down | b | | T | 429 |\n",
            "| date | status | code | message |\n|-|-|-|-|\n| 1 | | 7 | Order too small |\n| 2 | 429 | | Slow down |\n",
        ] {
            assert_eq!(errors(page, "", variants), [""; 0], "{page}");
        }
        let page = "status,message,code\n,Order too small,7\n429,Slow down,\n";
        assert_eq!(errors_of_file("page.csv", page, "i64", "", variants), [""; 0]);
        // Titles in another case are those of an exchange: the first column has the codes.
        let page = "| Code | Reason | message |\n|-|-|-|\n| 7 | Order too small | x |\n| 429 | Slow down | y |\n";
        assert_eq!(errors(page, "", variants), [""; 0]);
    });
}

#[test]
fn status_of_a_row_with_a_code_is_no_label() {
    with_pages("canonical::status_of_a_row_with_a_code_is_no_label", || {
        let page = "| code | status | message |\n|-|-|-|\n| 7 | 503 | Busy |\n";
        let found = errors(page, "partial", "/// Busy\n#[exchange(status = 503)] Busy,");
        assert_one_error(&found, &["status `503` is not"]);
        // A code that equals the status of a row is no label of it either.
        let page = "| code | status | message |\n|-|-|-|\n| | 503 | Busy |\n";
        let found = errors(page, "partial", "/// Busy\n#[exchange(code = 503)] Busy,");
        assert_one_error(&found, &["code `503` is not"]);
        let found =
            errors_of_text_codes(page, "partial", "/// Busy\n#[exchange(code = \"503\")] B,");
        assert_one_error(&found, &["code `503` is not"]);
        let named = "| code | name | message |\n|-|-|-|\n| | BUSY | Busy |\n";
        let found =
            errors_of_text_codes(named, "partial", "/// Busy\n#[exchange(code = \"BUSY\")] B,");
        assert_one_error(&found, &["code `BUSY` is not"]);
    });
}
