//! Pages on which the choice of tables and columns is doubtful.

use super::program::{Folder, extract};

/// Extracts a page that is refused, and returns the error.
fn refused(file: &str, page: &str, options: &[&str]) -> String {
    let (rows, output) = extract(file, page, options);
    assert_eq!((rows.len(), output.status), (0, 2), "{}", output.stderr);
    output.stderr
}

fn page(titles: &str, rows: &[&str]) -> String {
    let bars = titles.matches('|').count();
    format!("# Errors\n{titles}\n{}\n{}\n", "|-".repeat(bars - 1) + "|", rows.join("\n"))
}

#[test]
fn doubtful_columns_are_refused_with_titles_and_first_row() {
    for (titles, rows, reason) in [
        ("|Source|Text|", &["|a|One thing|", "|b|Two things|"][..], "no title means a code"),
        ("|Code|Advice|", &["|1|One|"], "no title means a message"),
        ("|Code|Code|Message|", &["|1|2|One|"], "several titles mean a code: `Code`, `Code`"),
        (
            "|Code|Message|",
            &["|the first|One|", "|the second|Two|"],
            "the column of codes has `the first`",
        ),
        (
            "|Code|Message|",
            &["|A1|a|", "|A1|b|", "|A1|c|", "|A1|d|"],
            "most codes stand several times, such as `A1`",
        ),
        ("|Code|Message|", &["|1||", "|2||", "|3|x|"], "most messages are empty"),
        ("|Code|Message|", &["|1|x|", "|2|x|", "|3|x|"], "all messages are `x`"),
        ("|Code|Message|", &["|1|10|", "|2|20|"], "all messages are numbers, such as `10`"),
    ] {
        let error = refused("page.md", &page(titles, rows), &[]);
        assert!(error.contains(reason), "{reason}: {error}");
        assert!(error.contains(&titles.trim_matches('|').replace('|', " | ")), "{error}");
        assert!(error.contains("line 2: table of"), "{error}");
        assert!(error.contains("--code"), "{error}");
    }
}

#[test]
fn tables_of_other_things_are_refused_if_no_heading_speaks_of_errors() {
    let page = "# Order types\n|Code|Meaning|\n|-|-|\n|BUY|To buy|\n\n# Parameters\n|Parameter|Meaning|\n|-|-|\n|x|An x|\n";
    assert!(refused("page.md", page, &[]).contains("below `Order types`"));
}

#[test]
fn tables_beside_those_of_errors_are_left_out_and_listed() {
    let page = "# API\n## Errors\n|Code|Message|\n|-|-|\n|1|One|\n\n## Sides\n|Code|Meaning|\n|-|-|\n|B|Buy it|\n\n## Error groups\n|Group|Text|\n|-|-|\n|x|An x|\n";
    let (rows, output) = extract("page.md", page, &[]);
    assert_eq!((rows.len(), output.status), (1, 0));
    assert!(
        output.stderr.contains("left out, line 8: table of 1 row, below `Sides`"),
        "{}",
        output.stderr
    );
    assert!(output.stderr.contains(
        "left out, line 13: table of 1 row, below `Error groups`: no title means a code"
    ));
}

#[test]
fn unknown_section_lists_the_headings_above_tables() {
    let error = refused("page.md", &page("|Code|Message|", &["|1|One|"]), &["--section", "Error"]);
    assert!(error.contains("no table stands below `Error`; expected one of\n  Errors"), "{error}");
}

#[test]
fn unknown_column_lists_the_tables() {
    let error = refused("page.md", &page("|Code|Message|", &["|1|One|"]), &["--code", "Key"]);
    assert!(
        error.contains("no table has the given columns") && error.contains("Code | Message"),
        "{error}"
    );
}

#[test]
fn page_without_tables_and_lists_is_refused() {
    let error = refused("page.md", "# Errors\n\nSee elsewhere.\n", &[]);
    assert!(error.contains("no table and no list of codes was found, read as markdown"), "{error}");
}

#[test]
fn table_without_readable_rows_is_refused() {
    let empty = "| section | code | message |\n|---|---|---|\n";
    assert!(refused("page.md", empty, &[]).contains("no row has a code or a status"));
    let error = refused("page.md", &page("|Code|Message|", &["|-|One|", "|n/a|Two|"]), &[]);
    assert!(error.contains("line 4: - | One"), "{error}");
}

#[test]
fn lists_of_other_numbers_are_refused() {
    let page = "# Limits\n- 400 orders a minute\n- 25 changes\n- 5,000 orders a day\n";
    assert!(refused("page.md", page, &[]).contains("`--from bullets`"));
}

#[test]
fn missing_file_and_wrong_option_are_wrong_use() {
    let folder = Folder::new("wrong-use");
    let output = folder.run(&["extract", "gone.md"]);
    assert_eq!(output.status, 2);
    assert!(output.stderr.contains("`gone.md`: "), "{}", output.stderr);
    assert_eq!(folder.run(&["extract", "gone.md", "--from", "tabels"]).status, 2);
    folder.write("page.json", "{\"a\": ");
    let output = folder.run(&["extract", "page.json"]);
    assert!(
        output.stderr.contains("the page is not JSON") && output.status == 2,
        "{}",
        output.stderr
    );
}
