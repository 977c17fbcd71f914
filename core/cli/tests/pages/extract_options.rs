//! Options of `extract`, its head and its exit status.

use super::program::{Folder, extract, rows};

const PAGE: &str = "# API\n\n## Types\n|Name|Meaning|\n|-|-|\n|**TokenError**|No session|\n|UserError|No user|\n\n## Status\n|Code|Meaning|\n|-|-|\n|400|Bad|\n|404|Gone|\n\n## Limits\n|Name|Limit|\n|-|-|\n|Quote|1 a second|\n";

#[test]
fn options_behind_a_section_are_for_that_section() {
    let options = [
        "--section",
        "Types",
        "--code",
        "Name",
        "--message",
        "Meaning",
        "--section",
        "Status",
        "--status",
        "Code",
        "--message",
        "Meaning",
    ];
    assert_eq!(
        rows("page.md", PAGE, &options),
        [
            "Types; TokenError; ; ; ; No session",
            "Types; UserError; ; ; ; No user",
            "Status; ; ; 400; ; Bad",
            "Status; ; ; 404; ; Gone"
        ]
    );
}

#[test]
fn star_stands_for_the_sections_that_are_not_named() {
    let options = [
        "--message",
        "Meaning",
        "--section",
        "Status",
        "--status",
        "Code",
        "--section",
        "*",
        "--code",
        "Name",
    ];
    assert_eq!(rows("page.md", PAGE, &options).len(), 4);
}

#[test]
fn section_is_any_heading_above_and_is_compared_without_marks() {
    let options = ["--section", "# **api**", "--code", "name", "--message", "2"];
    assert_eq!(rows("page.md", PAGE, &options).len(), 3);
}

#[test]
fn columns_that_are_not_given_are_not_used() {
    let page = "# Errors\n|Code|Name|Message|\n|-|-|-|\n|1|A_B|One|\n|2|C_D|Two|\n";
    assert_eq!(
        rows("page.md", page, &["--code", "Code", "--message", "Message"])[0],
        "Errors; 1; ; ; ; One"
    );
    assert_eq!(rows("page.md", page, &[])[0], "Errors; 1; ; ; A_B; One");
}

#[test]
fn table_without_titles_is_read_by_the_numbers_of_its_columns() {
    let page = "<h1>Errors</h1><table><tr><td>1</td><td>x</td><td>One</td></tr><tr><td>2</td><td>y</td><td>Two</td></tr></table>";
    let (none, output) = extract("page.html", page, &[]);
    assert_eq!((none.len(), output.status), (0, 2));
    assert_eq!(
        rows("page.html", page, &["--code", "1", "--message", "3"]),
        ["Errors; 1; ; ; ; One", "Errors; 2; ; ; ; Two"]
    );
}

#[test]
fn head_records_the_page_and_the_command() {
    let folder = Folder::new("head");
    folder.write("page.md", PAGE);
    let options = [
        "extract",
        "page.md",
        "--section",
        "Types",
        "--code",
        "Name",
        "--source",
        "https://acme.example/errors",
        "-o",
        "table.md",
    ];
    let output = folder.run(&options);
    assert_eq!((output.status, output.stdout.as_str()), (0, ""), "{}", output.stderr);
    assert_eq!(output.stderr, "2 rows, 2 read\n");
    let table = folder.read("table.md");
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines[0], "<!-- exchange-error extract");
    assert_eq!(lines[1], "source: https://acme.example/errors");
    assert!(lines[2].starts_with("date: 20") && lines[2].len() == 16, "{}", lines[2]);
    assert!(lines[3].starts_with("sha256: ") && lines[3].len() == 72, "{}", lines[3]);
    assert_eq!(
        lines[4],
        "command: exchange-error extract page.md --section Types --code Name --source https://acme.example/errors"
    );
    assert_eq!(lines[5..9], ["rows: 2", "-->", "", "| section | code | message |"]);
}

#[test]
fn extract_of_a_canonical_table_gives_the_same_rows() {
    let folder = Folder::new("again");
    folder.write("page.md", "# A | b\n|HTTP Status|Error code|Name|Message|\n|-|-|-|-|\n|400|E1-E2|X_Y|a \\| `b` *c*|\n||7||<d> &amp;|\n|404|||x|\n");
    folder.run(&["extract", "page.md", "-o", "one.md"]);
    let output = folder.run(&["extract", "one.md", "-o", "two.md"]);
    assert_eq!(output.stderr, "4 rows, 4 read\n");
    let rows = |file: &str| folder.read(file).split_once("-->").unwrap().1.to_owned();
    assert_eq!(rows("one.md"), rows("two.md"));
    assert_eq!(rows("one.md").lines().count(), 8, "{}", rows("one.md"));
}

#[test]
fn section_of_a_canonical_table_is_chosen_by_its_column() {
    let folder = Folder::new("canonical-section");
    folder.write("one.md", "| section | code | message |\n|---|---|---|\n| A | 1 | One |\n| B | 2 | Two |\n| A | 3 | Three |\n");
    let output = folder.run(&["extract", "one.md", "--section", "A"]);
    assert!(output.stdout.ends_with("| A | 1 | One |\n| A | 3 | Three |\n"), "{}", output.stdout);
}

#[test]
fn page_on_standard_input_and_form_by_option_are_read() {
    let folder = Folder::new("form");
    folder.write("page", "[{\"code\": 1, \"message\": \"One\"}]");
    assert_eq!(folder.run(&["extract", "page"]).status, 0);
    let output = folder.run(&["extract", "page", "--read-as", "tsv"]);
    assert_eq!(output.status, 2);
    assert_eq!(folder.run(&["extract", "page", "--read-as", "json"]).status, 0);
}

#[test]
fn other_encodings_are_read() {
    let folder = Folder::new("encodings");
    let text = "# Errors\n|Code|Message|\n|-|-|\n|1|Größe|\n";
    let wide: Vec<u8> =
        [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    folder.write("wide.md", wide);
    assert!(folder.run(&["extract", "wide.md"]).stdout.contains("| Errors | 1 | Größe |"));
    folder.write(
        "latin.md",
        text.replace("Größe", "Gr")
            .into_bytes()
            .into_iter()
            .chain([0xf6, b'\n'])
            .collect::<Vec<u8>>(),
    );
    assert!(folder.run(&["extract", "latin.md"]).stderr.contains("is not UTF-8"));
}
