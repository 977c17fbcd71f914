//! One small page for each shape in which exchanges publish their codes.

use super::program::rows;

#[test]
fn markdown_table_is_read_by_its_titles() {
    let page = "# Error codes\n\n| Description | Sr. No | Error Code |\n|---|---|---|\n| Bad token | 1 | A1 |\n| No **such** `pair` | 2 | A2 |\n";
    assert_eq!(
        rows("page.md", page, &[]),
        ["Error codes; A1; ; ; ; Bad token", "Error codes; A2; ; ; ; No such pair"]
    );
}

#[test]
fn markdown_table_without_outer_bars_is_read() {
    let page = "## Errors\nCode | Message\n--- | ---\n05001| Not allowed\n000101 | Busy\n| 7 | With bars |\n";
    assert_eq!(
        rows("page.md", page, &[]),
        [
            "Errors; 05001; ; ; ; Not allowed",
            "Errors; 000101; ; ; ; Busy",
            "Errors; 7; ; ; ; With bars"
        ]
    );
}

#[test]
fn html_tables_inside_markdown_are_read() {
    let page = "### **Error Codes**\n\n<table><thead><tr><th>Code</th><th>Message</th></tr></thead><tbody><tr><td>1</td><td><p><code>Missing: [x]</code> or</p><p>Too &#x3C; small<br>here</p></td></tr></tbody></table>\n";
    assert_eq!(
        rows("page.md", page, &[]),
        ["Error Codes; 1; ; ; ; Missing: [x] or Too < small here"]
    );
}

#[test]
fn headings_with_bullets_are_read() {
    let page = "# Error codes\n## 10xx - General\n### -1000 UNKNOWN\n * Something failed.\n * Or\n   wrapped.\n\n### -1001 Two words\n\nA sentence.\n\n#### -1002 GONE\n## Others\n### -2001 FOO\n* bar\n";
    assert_eq!(
        rows("page.md", page, &[]),
        [
            "10xx - General; -1000; ; ; UNKNOWN; Something failed.",
            "10xx - General; -1000; ; ; UNKNOWN; Or wrapped.",
            "10xx - General; -1001; ; ; Two words; A sentence.",
            "10xx - General; -1002; ; ; GONE; ",
            "Others; -2001; ; ; FOO; bar",
        ]
    );
}

#[test]
fn quotes_with_bullets_are_read() {
    let page = "# Error codes\n\n> The payload:\n\n## General\n\n> -1000 UNKNOWN\n\n* One.\n* Two.\n\n> -1001 LOST\n\n* Three.\n";
    assert_eq!(
        rows("page.md", page, &[]),
        [
            "General; -1000; ; ; UNKNOWN; One.",
            "General; -1000; ; ; UNKNOWN; Two.",
            "General; -1001; ; ; LOST; Three."
        ]
    );
}

#[test]
fn bullets_with_codes_are_read() {
    let page = "# Errors\n\n## System\n\n- `10000` Not found.\n- `10001` Failed:\n  see below.\n\n## Login\n* **20001**: Locked\n";
    assert_eq!(
        rows("page.md", page, &[]),
        [
            "System; 10000; ; ; ; Not found.",
            "System; 10001; ; ; ; Failed: see below.",
            "Login; 20001; ; ; ; Locked"
        ]
    );
}

#[test]
fn html_page_with_tables_is_read() {
    let page = "<html><head><title>API</title></head><body><nav><ul><li>1000 menu</li></ul></nav>\n<h2>Error codes <a class=\"headerlink\" href=\"#\">¶</a></h2>\n<table>\n<tr><th>Error Code</th><th>Status Code</th><th>Error Name</th><th>Description</th></tr>\n<tr><td rowspan=2><code>-1</code></td><td>400</td><td>A_B</td><td>One&nbsp;text\n</td></tr>\n<tr><td>404</td><td>C_D</td><td>Two</td></tr>\n</table></body></html>";
    assert_eq!(
        rows("page.html", page, &[]),
        ["Error codes; -1; ; 400; A_B; One text", "Error codes; -1; ; 404; C_D; Two"]
    );
}

#[test]
fn html_headings_and_quotes_with_bullets_are_read() {
    let page = "<h1>Error codes</h1><h4>-1000 UNKNOWN</h4><ul><li>One.</li><li><p>Two.</p></li></ul><blockquote><p>-1001 LOST</p></blockquote><ul><li>Three.</li></ul>";
    assert_eq!(
        rows("page.html", page, &["--from", "headings", "--from", "quotes"]),
        [
            "Error codes; -1000; ; ; UNKNOWN; One.",
            "Error codes; -1000; ; ; UNKNOWN; Two.",
            "Error codes; -1001; ; ; LOST; Three.",
        ]
    );
}

#[test]
fn html_definition_list_is_read() {
    let page = "<h1>Error codes</h1><dl><dt>1001</dt><dd>Not found</dd><dt><code>1002</code></dt><dd><p>Too fast</p></dd></dl>";
    assert_eq!(
        rows("page.html", page, &[]),
        ["Error codes; 1001; ; ; ; Not found", "Error codes; 1002; ; ; ; Too fast"]
    );
}

#[test]
fn list_items_in_a_script_are_read() {
    let page = r#"x",text:"<h4>Error codes:</h4>"},{type:"html",text:"<li>100001 - wrong signature#</li>"},{type:"html",text:"<li>80001 -  failed</li>"},"#;
    assert_eq!(
        rows("page.txt", page, &[]),
        ["Error codes:; 100001; ; ; ; wrong signature#", "Error codes:; 80001; ; ; ; failed"]
    );
}

#[test]
fn json_object_by_code_is_read() {
    let page = r#"{"1001": {"message": "No  pair", "type": "A"}, "1002": {"message": "Say \"x\"", "type": "B"}}"#;
    assert_eq!(rows("page.json", page, &[]), ["; 1001; ; ; ; No pair", "; 1002; ; ; ; Say \"x\""]);
}

#[test]
fn json_array_of_objects_is_read() {
    let page = r#"{"spot_errors": [{"module": "spot", "error_code": 1, "description": "failed to load"}, {"module": "spot", "error_code": 2, "description": "not found"}]}"#;
    assert_eq!(
        rows("page.json", page, &[]),
        ["spot_errors; 1; ; ; ; failed to load", "spot_errors; 2; ; ; ; not found"]
    );
}

#[test]
fn json_enum_of_an_api_description_is_read() {
    let page = r#"{"schemas": {"ErrorReason": {"type": "string", "enum": ["NO_PAIR", "TOO_FAST"], "description": "Reasons\n - NO_PAIR: the pair is unknown\n - `TOO_FAST` - slow down"}}}"#;
    assert_eq!(
        rows("page.json", page, &[]),
        [
            "ErrorReason; NO_PAIR; ; ; ; the pair is unknown",
            "ErrorReason; TOO_FAST; ; ; ; slow down"
        ]
    );
}

#[test]
fn separated_values_are_read() {
    let page = "Code,Message,Advice\n1,\"Invalid, or empty\",x\n-2,\"a \"\"b\"\"\nc\",\n";
    assert_eq!(
        rows("errors.csv", page, &[]),
        ["; 1; ; ; ; Invalid, or empty", "; -2; ; ; ; a \"b\" c"]
    );
    let page = "Message;Error code\nNot there;7\nToo fast;8\n";
    assert_eq!(rows("page.csv", page, &[]), ["; 7; ; ; ; Not there", "; 8; ; ; ; Too fast"]);
    let page = "Error code\tMessage\n-5\tNo order\n-6\tToo \"many\" requests\n";
    assert_eq!(
        rows("page.tsv", page, &[]),
        ["; -5; ; ; ; No order", "; -6; ; ; ; Too \"many\" requests"]
    );
}

#[test]
fn sections_come_from_the_nearest_heading_or_bold_line() {
    let page = "Errors\n======\n\nA sentence.\n\n**1. General (10xx)**\n\n|Code|Message|\n|-|-|\n|1|One|\n\n```\n# no heading\n```\n\n## [#](#spot) `spot` errors {#spot}\n|Code|Message|\n|-|-|\n|2|Two|\n";
    assert_eq!(
        rows("page.md", page, &[]),
        ["1. General (10xx); 1; ; ; ; One", "spot errors; 2; ; ; ; Two"]
    );
}
