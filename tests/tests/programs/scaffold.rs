//! Output of the scaffold example: it compiles unchanged, passes the check against the page, and
//! its guessed kinds agree with a reviewed classification.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use super::example;

/// Untidy pages: file name, section, contents.
const PAGES: &[(&str, Option<&str>, &str)] = &[
    (
        "closing-bar.md",
        None,
        "Errors\n\n|Code|Text|\n|---|---|\n|1|Unknown symbol\n|2 |\t No such order |\n3 | Rate limit exceeded\n",
    ),
    (
        "letters.md",
        None,
        "| Code | Beschreibung |\n|:--|--:|\n| -1 | Ungültiger Preis – zu hoch |\n| -2 | 권한이 부족합니다. |\n| -3 | 12 €/¥ |\n",
    ),
    (
        "repeated.md",
        None,
        "Errors\n|c|m|\n|-|-|\n|7|Same code|\n|7|Same code, other text|\n|8|Same text|\n|9|Same text|\n|10|Same text|\n",
    ),
    (
        "twice.md",
        Some("## Error codes"),
        "## Error codes\n\n|c|m|\n|-|-|\n|1|First table|\n\n## Error codes (v2)\n\n|c|m|\n|-|-|\n|1|Second table|\n|2|More|\n",
    ),
    (
        "heading.md",
        Some("Error codes (v2)"),
        "## Error codes\n\n|c|m|\n|-|-|\n|1|First table|\n\n## **Error codes (v2)**\n\n|c|m|\n|-|-|\n|1|Second table|\n|2|More|\n",
    ),
    (
        "bars.md",
        None,
        "Errors\n\n|c|m|\n|---|---|\n|1|either a \\| b, or `c \\| d`|\n|2|escaped \\_stars\\_ and `code`|\n|3|a * b [x] <tag> `\\`|\n",
    ),
    (
        "tokens.md",
        None,
        "Errors\n\n|c|m|\n|---|---|\n|EOrder:Insufficient funds|Insufficient funds|\n|00001|Leading zeros|\n|1|Other code|\n|a \"quoted\" code|x|\n|`ETrade:Locked`|Locked|\n",
    ),
    (
        "special.md",
        None,
        "Errors\r\n\r\n|c|m|\r\n|---|---|\r\n|100|ok?|\r\n|HTTP 429|Too many requests|\r\n|Request timed out|No answer|\r\n|4294967296|Long|\r\n|n/a|Nothing tells it|\r\n|5||\r\n|6|Self|\r\n|7|type|\r\n|8|The|\r\n",
    ),
    (
        "plain.csv",
        None,
        "Code,Message,Advice\n1,\"Invalid, or empty\",x\n2,\"a \"\"b\"\"\nc\",\n3,`tick` \\ back,\n",
    ),
    ("plain.tsv", None, "Code\tMessage\n-5\tNo such order\n-6\tToo \"many\" requests\n"),
];

fn scaffold(folder: &Path, arguments: &[&str]) -> Output {
    static EXECUTABLE: LazyLock<PathBuf> = LazyLock::new(|| example::build("scaffold"));
    Command::new(&*EXECUTABLE).args(arguments).current_dir(folder).output().unwrap()
}

/// Creates a package such as a user has, with a folder for pages.
fn package(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::create_dir_all(folder.join("tables")).unwrap();
    let manifest = format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\nexchange-error = {{ path = \"{}\" }}\n\n[workspace]\n",
        concat!(env!("CARGO_MANIFEST_DIR"), "/../core")
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).unwrap();
    folder
}

fn check(folder: &Path) -> Output {
    Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet"])
        .current_dir(folder)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        // Shared with other packages that tests write, so that the derive is built once.
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages"))
        .output()
        .unwrap()
}

#[test]
fn printed_enum_compiles_and_matches_its_page() {
    let folder = package("scaffolded");
    let okcoin = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/tables/okcoin-futures.md");
    fs::copy(okcoin, folder.join("tables/okcoin-futures.md")).unwrap();
    let mut sources = Vec::new();
    for (file, section, text) in PAGES {
        fs::write(folder.join("tables").join(file), text).unwrap();
        sources.push(((*file).to_owned(), *section));
    }
    sources.push(("okcoin-futures.md".to_owned(), Some("REST API Error Code")));
    sources.push(("okcoin-futures.md".to_owned(), Some("WebSocket API Error Code")));
    let mut library = String::from("//! Scaffolded.\n#![deny(warnings)]\n");
    for (number, (file, section)) in sources.iter().enumerate() {
        let page = format!("tables/{file}");
        let mut arguments = vec![page.as_str()];
        arguments.extend(section);
        let output = scaffold(&folder, &arguments);
        let message = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{file}: {message}");
        assert!(message.contains("kinds guessed"), "{file}: {message}");
        fs::write(folder.join(format!("src/page_{number}.rs")), output.stdout).unwrap();
        library.push_str("pub mod page_");
        library.push_str(&number.to_string());
        library.push_str(";\n");
    }
    fs::write(folder.join("src/lib.rs"), library).unwrap();
    let output = check(&folder);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    // One character less on a page is a compile error, so the check is enabled.
    let page = folder.join("tables/repeated.md");
    fs::write(&page, fs::read_to_string(&page).unwrap().replace("Same text", "Same tex")).unwrap();
    let output = check(&folder);
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(message.contains("differs from the documented table"), "{message}");
}

#[test]
fn variant_names_are_unique_and_short() {
    let folder = package("named");
    fs::copy(
        concat!(env!("CARGO_MANIFEST_DIR"), "/../core/tables/okcoin-futures.md"),
        folder.join("tables/page.md"),
    )
    .unwrap();
    let output = scaffold(&folder, &["tables/page.md", "WebSocket API Error Code"]);
    let source = String::from_utf8(output.stdout).unwrap();
    let names: Vec<&str> = source
        .lines()
        .filter_map(|line| line.strip_prefix("    ")?.strip_suffix(','))
        .filter(|name| name.chars().all(char::is_alphanumeric))
        .collect();
    assert_eq!(names.len(), 98, "{source}");
    let unique: std::collections::HashSet<&&str> = names.iter().collect();
    assert_eq!(unique.len(), 98);
    for name in ["OrderNotExist", "InsufficientFunds", "SignatureNotMatch", "Preparing"] {
        assert!(names.contains(&name), "{name} is missing: {names:?}");
    }
    let longest = names.iter().max_by_key(|name| name.len()).unwrap();
    assert!(longest.len() <= 48, "{longest}");
}

#[test]
fn wrong_page_section_or_arguments_are_reported() {
    let folder = package("mistaken");
    let write = |name: &str, text: &str| fs::write(folder.join("tables").join(name), text).unwrap();
    write("two.md", "A\n|c|m|\n|-|-|\n|1|x|\n\nB\n|c|m|\n|-|-|\n|1|x|\n");
    write("same.md", "A\n|c|m|\n|-|-|\n|1|x|\n\nA\n|c|m|\n|-|-|\n|1|x|\n");
    write("none.md", "no table here\n");
    write("empty.md", "A\n|c|m|\n|-|-|\n");
    for (arguments, code, message) in [
        (&["tables/two.md"][..], 1, "several tables, pass the line above one"),
        (&["tables/two.md", "C"], 1, "no table below `C`"),
        (&["tables/same.md", "A"], 1, "several tables below `A`, rename the line above one"),
        (&["tables/none.md"], 1, "the page has no table"),
        (&["tables/empty.md"], 1, "the table has no rows"),
        (&["tables/gone.md"], 1, "cannot read `tables/gone.md`"),
        (&[], 2, "usage: scaffold PAGE [SECTION]"),
    ] {
        let output = scaffold(&folder, arguments);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {stderr}");
        assert!(stderr.contains(message), "{arguments:?}: {stderr}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn guessed_kinds_agree_with_the_reviewed_classification() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/okcoin-futures/classification.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let (mut hits, mut unknown, mut wrong) = (0, Vec::new(), Vec::new());
    for row in reader.records() {
        let row = row.unwrap();
        // Timeouts and statuses are recognised by their label, not by their message.
        if &row[1] == "Request Timed Out" || row[1].starts_with("HTTP") {
            continue;
        }
        match crate::kinds::guess(&row[2]) {
            None => unknown.push(row[2].to_owned()),
            Some((kind, _)) if kind.as_str() == &row[4] => hits += 1,
            Some((kind, words)) => wrong.push(format!("{kind} from \"{words}\", not {}", &row[4])),
        }
    }
    let rows = hits + unknown.len() + wrong.len();
    println!(
        "{hits} of {rows} right, {} without a guess, {} wrong; without a guess:\n{}",
        unknown.len(),
        wrong.len(),
        unknown.join("\n")
    );
    assert!(wrong.is_empty(), "wrong guesses:\n{}", wrong.join("\n"));
    assert!(hits * 10 >= rows * 7, "only {hits} of {rows} guessed");
}
