//! The comparison of an enum with a page that a test writes.

use std::fs;

use crate::expand;
use crate::folder::folder;

/// Writes the page, and compares an enum with it. `keys` follow the path in `table(…)`. Returns the
/// errors.
pub(crate) fn errors(page: &str, keys: &str, variants: &str) -> Vec<String> {
    errors_of_file("page.md", page, "i64", keys, variants)
}

/// The same with codes that are strings.
pub(crate) fn errors_of_text_codes(page: &str, keys: &str, variants: &str) -> Vec<String> {
    errors_of_file("page.md", page, "str", keys, variants)
}

/// The same with a file of any format.
pub(crate) fn errors_of_file(
    file: &str,
    page: &str,
    code_type: &str,
    keys: &str,
    variants: &str,
) -> Vec<String> {
    fs::write(folder().join(file), page).unwrap();
    let rule = "code = \"$.code\", message = \"$.msg\"";
    errors_of_enum(
        &format!("code_type = {code_type}, table(path = {file:?}, {keys})"),
        rule,
        variants,
    )
}

/// The same with a rule of decoding.
pub(crate) fn errors_of_rule(page: &str, rule: &str, variants: &str) -> Vec<String> {
    fs::write(folder().join("page.md"), page).unwrap();
    errors_of_enum("table(path = \"page.md\")", rule, variants)
}

fn errors_of_enum(keys: &str, rule: &str, variants: &str) -> Vec<String> {
    let source = format!(
        "#[exchange(kind = Other, {keys})] #[exchange(wire({rule}))] enum E {{ {variants} }}"
    );
    let input = syn::parse_str(&source).unwrap();
    let (_, errors) = expand::expand(&input);
    errors.into_iter().flatten().map(|error| error.to_string()).collect()
}

/// Checks that there is one error, and that it contains each of the parts.
#[track_caller]
pub(crate) fn assert_one_error(errors: &[String], parts: &[&str]) {
    assert_eq!(errors.len(), 1, "{errors:#?}");
    for part in parts {
        assert!(errors[0].contains(part), "`{part}` is not in: {}", errors[0]);
    }
}
