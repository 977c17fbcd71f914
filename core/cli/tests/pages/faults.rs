//! Faults of real pages, each on its smallest page.

use super::program::{extract, rows};

#[test]
fn white_space_is_one_space_and_characters_of_no_width_are_left_out() {
    let page = "# Errors\n|Code|Message|\n|-|-|\n|1|Price  < 0.01\u{a0}\u{200b}now|\n";
    assert_eq!(rows("page.md", page, &[]), ["Errors; 1; ; ; ; Price < 0.01 now"]);
}

#[test]
fn code_that_stands_twice_has_a_row_each_time() {
    let page = "# Errors\n|Code|Message|\n|-|-|\n|1|One|\n|1|Other|\n|2|Two|\n";
    assert_eq!(
        rows("page.md", page, &[]),
        ["Errors; 1; ; ; ; One", "Errors; 1; ; ; ; Other", "Errors; 2; ; ; ; Two"]
    );
}

#[test]
fn lines_without_bars_belong_to_the_row_above() {
    let page = "# Errors\n| Code | Message |\n|---|---|\n| 1 | {x} exists\ne.g. the id\n| 2 | Two |\n\n| 3 | Three |\n";
    assert_eq!(
        rows("page.md", page, &[]),
        [
            "Errors; 1; ; ; ; {x} exists e.g. the id",
            "Errors; 2; ; ; ; Two",
            "Errors; 3; ; ; ; Three"
        ]
    );
}

#[test]
fn causes_over_several_lines_do_not_change_the_message() {
    let page = "# Errors\nStatus Code | Code | Message | Causes\n---|---|---|---\n`400` | `BAD_ONE` | It is bad | • one\n• two\n`401` | `NO_KEY` | It has no key | • three\n";
    assert_eq!(
        rows("page.md", page, &[]),
        ["Errors; BAD_ONE; ; 400; ; It is bad", "Errors; NO_KEY; ; 401; ; It has no key"]
    );
}

#[test]
fn title_row_with_other_number_of_cells_than_dashes_starts_a_table() {
    let page = "# Errors\n|Code |Description | |\n|:----|:-----------|\n| 1 | One |\n| 2 | Two |\n";
    assert_eq!(rows("page.md", page, &[]), ["Errors; 1; ; ; ; One", "Errors; 2; ; ; ; Two"]);
}

#[test]
fn markup_is_no_part_of_a_code() {
    let page = "# Errors\n|**Code**|Message|\n|-|-|\n|~~10018~~|~~Gone~~|\n|[401](../guide)|Linked|\n|**7**|Bold|\n|`A_B`|Code|\n|\u{2212}9|Minus|\n";
    assert_eq!(
        rows("page.md", page, &[]),
        [
            "Errors; 10018; ; ; ; Gone",
            "Errors; 401; ; ; ; Linked",
            "Errors; 7; ; ; ; Bold",
            "Errors; A_B; ; ; ; Code",
            "Errors; -9; ; ; ; Minus",
        ]
    );
}

#[test]
fn several_codes_in_a_cell_have_a_row_each() {
    let page = "# Errors\n|Code|Message|\n|-|-|\n|E01–E03|Range|\n|E11, E12|List|\n|`low_ask` `low_bid`|Marked|\n";
    assert_eq!(
        rows("page.md", page, &[]),
        [
            "Errors; E01; E01–E03; ; ; Range",
            "Errors; E02; E01–E03; ; ; Range",
            "Errors; E03; E01–E03; ; ; Range",
            "Errors; E11; E11, E12; ; ; List",
            "Errors; E12; E11, E12; ; ; List",
            "Errors; low_ask; low_ask low_bid; ; ; Marked",
            "Errors; low_bid; low_ask low_bid; ; ; Marked",
        ]
    );
}

#[test]
fn statuses_are_no_codes() {
    let page = "# Errors\n## HTTP Codes\n|Code|Message|\n|-|-|\n|400|Bad|\n|502 / 503|Down|\n\n## Codes\n|HTTP Status|Code|Message|\n|-|-|-|\n|503 Service Unavailable|1|Busy|\n\n## Lists\n|Code|Message|\n|-|-|\n|HTTP 429|Slow|\n|11|Other|\n";
    assert_eq!(
        rows("page.md", page, &[]),
        [
            "HTTP Codes; ; ; 400; ; Bad",
            "HTTP Codes; ; 502 / 503; 502; ; Down",
            "HTTP Codes; ; 502 / 503; 503; ; Down",
            "Codes; 1; ; 503; ; Busy",
            "Lists; ; ; 429; ; Slow",
            "Lists; 11; ; ; ; Other",
        ]
    );
}

#[test]
fn statuses_in_a_list_are_no_codes() {
    let page = "# Errors\n## HTTP status codes\n- **400** - Bad\n- **429** Slow\n";
    assert_eq!(
        rows("page.md", page, &[]),
        ["HTTP status codes; ; ; 400; ; Bad", "HTTP status codes; ; ; 429; ; Slow"]
    );
}

#[test]
fn column_of_identifiers_is_no_message() {
    let page = "# Errors\n|code|Message|Description|\n|-|-|-|\n|1|OM_DUPLICATE|The id is a duplicate|\n|2|OM_GONE = 2;||\n|3|OM_LATE|It came too late|\n";
    assert_eq!(
        rows("page.md", page, &[]),
        [
            "Errors; 1; ; ; OM_DUPLICATE; The id is a duplicate",
            "Errors; 2; ; ; OM_GONE = 2;; ",
            "Errors; 3; ; ; OM_LATE; It came too late",
        ]
    );
}

#[test]
fn empty_column_of_messages_is_passed_over() {
    let page = "# Errors\n|Code|Message|Description|\n|-|-|-|\n|0||No error|\n|1||• Bad user <br> • No user|\n";
    assert_eq!(
        rows("page.md", page, &[]),
        ["Errors; 0; ; ; ; No error", "Errors; 1; ; ; ; • Bad user • No user"]
    );
}

#[test]
fn lines_that_look_like_rows_and_are_not_read_are_listed() {
    let page = "# Errors\n|Code|Message|\n|-|-|\n|1|One|\n|Orders||\n|2|Two|\n|3|a|b|c|\n\nText.\n\n| 4 | lost |\n";
    let (rows, output) = extract("page.md", page, &[]);
    assert_eq!(rows, ["Errors; 1; ; ; ; One", "Errors; 2; ; ; ; Two", "Errors; 3; ; ; ; a"]);
    assert_eq!(output.status, 1);
    for line in ["5 rows, 3 read", "line 5: Orders", "line 7: |3|a|b|c|", "line 11: | 4 | lost |"] {
        assert!(output.stderr.contains(line), "{line}: {}", output.stderr);
    }
}

#[test]
fn item_without_a_code_is_listed() {
    let page = "# Errors\n- 400100: Bad\n- 400200: Slow\n- 5xx errors are ours\n";
    let (rows, output) = extract("page.md", page, &[]);
    assert_eq!((rows.len(), output.status), (2, 1));
    assert!(output.stderr.contains("line 4: 5xx errors are ours"), "{}", output.stderr);
}
