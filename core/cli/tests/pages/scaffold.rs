//! Text that `scaffold` writes. Another test compiles it.

use super::program::Folder;

const PAGE: &str = "# Errors\n|Code|Message|\n|-|-|\n|0|OK|\n|-1|You can't set [x] \\<here>|\n|7|Too many requests|\n|7|Slow down|\n|8||\n";

#[test]
fn enum_is_written_beside_its_table() {
    let folder = Folder::new("scaffold");
    folder.write("acme-rest.md", PAGE);
    let output = folder.run(&["scaffold", "acme-rest.md"]);
    assert_eq!(output.status, 0, "{}", output.stderr);
    let expected = "use exchange_error::ExchangeError;

/// Errors of acme rest.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[exchange(
    name = \"acme rest\",
    code_type = i32,
    table(path = \"tables/acme-rest.md\"),
    // set the paths to where a reply has its code and message; `required`
    // refuses replies without a code
    wire(code = \"$.code\", ok = 0, message = \"$.msg\", required),
)]
#[non_exhaustive]
pub enum AcmeRestError {
    /// You can't set \\[x\\] \\<here\\>
    // review: no guess
    #[exchange(code = -1, kind = Other)]
    CannotSetX,

    /// Too many requests
    // review: no guess
    #[exchange(code = 7, message = [\"Too many requests\", \"Slow down\"], kind = Other)]
    TooManyRequests,

    /// No message is documented
    // review: no guess
    #[exchange(code = 8, kind = Other)]
    Code8,
}
";
    assert_eq!(output.stdout, expected);
    assert!(folder.read("tables/acme-rest.md").contains("| Errors | 7 | Slow down |"));
    assert!(output.stderr.contains("wrote `tables/acme-rest.md`"), "{}", output.stderr);
    assert!(
        output.stderr.contains("3 variants: 0 kinds guessed, 3 to classify"),
        "{}",
        output.stderr
    );
}

#[test]
fn canonical_table_is_not_written_again() {
    let folder = Folder::new("scaffold-canonical");
    folder.write("acme.md", "<!-- exchange-error extract\n-->\n\n| section | code | message |\n|---|---|---|\n| A | 1 | Slow down, too many requests |\n| B | 2 | Two |\n");
    let output = folder.run(&["scaffold", "acme.md", "--section", "A", "--name", "Acme REST"]);
    assert_eq!(output.status, 0, "{}", output.stderr);
    for part in [
        "table(path = \"acme.md\", section = \"A\"),",
        "pub enum AcmeRestError {",
        "name = \"Acme REST\"",
        "kind = RateLimited, outcome = Unknown)",
    ] {
        assert!(output.stdout.contains(part), "{part}: {}", output.stdout);
    }
    assert!(!output.stdout.contains("code = 2"));
}

#[test]
fn missing_rows_are_merged_into_an_enum() {
    let folder = Folder::new("scaffold-merge");
    folder.write("acme.md", PAGE);
    let mine = "#[derive(ExchangeError)]\n#[exchange(code_type = i32)]\npub enum AcmeError {\n    /// mine\n    #[exchange(code = -1, kind = InvalidRequest)]\n    Mine,\n}\n";
    folder.write("acme.rs", mine);
    let output = folder.run(&["scaffold", "acme.md", "--merge", "acme.rs"]);
    assert_eq!((output.status, output.stdout.as_str()), (0, ""), "{}", output.stderr);
    assert!(
        output.stderr.contains("added to `acme.rs`: TooManyRequests, Code8"),
        "{}",
        output.stderr
    );
    let merged = folder.read("acme.rs");
    assert!(merged.starts_with(mine.strip_suffix("}\n").unwrap()), "{merged}");
    assert!(merged.contains("Code8,\n}"), "{merged}");
    let again = folder.run(&["scaffold", "acme.md", "--merge", "acme.rs"]);
    assert!(again.stderr.contains("`acme.rs` has every row"), "{}", again.stderr);
}

#[test]
fn file_that_is_no_table_is_not_overwritten() {
    let folder = Folder::new("scaffold-overwrite");
    folder.write("acme.md", PAGE);
    folder.write("mine.md", "by hand");
    let output = folder.run(&["scaffold", "acme.md", "--table", "mine.md"]);
    assert_eq!((output.status, output.stdout.as_str()), (2, ""));
    assert!(
        output.stderr.contains("`mine.md` exists and is no table of `extract`"),
        "{}",
        output.stderr
    );
    assert_eq!(folder.read("mine.md"), "by hand");
}
