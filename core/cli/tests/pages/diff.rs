//! `diff` of two pages, and of a page and a table that `extract` wrote.

use super::program::Folder;

const OLD: &str = "# Errors\n|Code|Message|\n|-|-|\n|1|One|\n|2|Two|\n|3|Three|\n";
const NEW: &str = "# Errors\n\n## Other heading\n|Code|Message|\n|-|-|\n|3|Three!|\n|1|One|\n|4|The order was not found|\n";

#[test]
fn added_gone_and_reworded_rows_are_printed_with_variants_to_paste() {
    let folder = Folder::new("diff");
    folder.write("old.md", OLD);
    folder.write("new.md", NEW);
    let output = folder.run(&["diff", "old.md", "new.md"]);
    assert_eq!(output.status, 1, "{}", output.stderr);
    let expected = "- 2: Two\n+ 4: The order was not found\n< 3: Three\n> 3: Three!\n1 added, 1 gone, 1 reworded\n\nvariants for the added rows:\n\n    /// The order was not found\n    // review: \"order not found\"\n    #[exchange(code = 4, kind = OrderNotFound)]\n    OrderNotFound,\n";
    assert_eq!(output.stdout, expected);
    let output = folder.run(&["diff", "old.md", "new.md", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&output.stdout).unwrap();
    assert_eq!(json["added"][0]["code"], "4");
    assert_eq!(json["gone"][0]["message"], "Two");
    assert_eq!(json["reworded"][0]["new"]["message"], "Three!");
}

#[test]
fn extract_of_the_same_page_is_no_difference() {
    let folder = Folder::new("diff-extract");
    folder.write("page.md", OLD);
    folder.run(&["extract", "page.md", "-o", "table.md"]);
    let output =
        folder.run(&["diff", "table.md", "page.md", "--code", "Code", "--message", "Message"]);
    assert_eq!(
        (output.status, output.stdout.as_str()),
        (0, "0 added, 0 gone, 0 reworded\n"),
        "{}",
        output.stderr
    );
}

#[test]
fn page_that_cannot_be_read_is_wrong_use_and_no_difference() {
    let folder = Folder::new("diff-refused");
    folder.write("page.md", OLD);
    folder.write("other.md", "# Nothing\n");
    assert_eq!(folder.run(&["diff", "page.md", "other.md"]).status, 2);
}
