//! Test names are understood in a runner's report, where no other text stands beside them.

use super::source;

/// First words of a name that needs another text beside it.
const DEPENDENT: [&str; 14] = [
    "as", "how", "it", "its", "of", "so", "they", "those", "what", "where", "whether", "which",
    "who", "whoever",
];

#[test]
fn test_names_stand_alone() {
    let mut wrong = Vec::new();
    let mut tests = 0;
    for source in source::below(&["core", "macros", "tests"]) {
        for name in names(&source.text) {
            tests += 1;
            let first = name.split('_').next().unwrap_or_default();
            if DEPENDENT.contains(&first) {
                wrong.push(format!("{}: {name}", source.path.display()));
            }
        }
    }
    assert!(tests > 300, "only {tests} tests were found");
    assert!(
        wrong.is_empty(),
        "{} names depend on another text:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Returns the names of the functions behind `#[test]`, `#[tokio::test]` and in `proptest!`.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let mut is_test = false;
    text.lines().filter_map(move |line| {
        let line = line.trim_start();
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            is_test = true;
            return None;
        }
        if line.starts_with("#[") || line.starts_with("//") || line.is_empty() {
            return None;
        }
        let declaration = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ");
        let name = declaration.and_then(|rest| rest.split(['(', '<']).next());
        if std::mem::take(&mut is_test) { name } else { None }
    })
}

#[test]
fn names_are_those_of_tests_only() {
    let text = "#[test]\nfn a_is_b() {}\n\nfn helper() {}\n\n#[tokio::test]\n#[cfg(unix)]\nasync fn c() {}";
    assert_eq!(names(text).collect::<Vec<_>>(), ["a_is_b", "c"]);
}
