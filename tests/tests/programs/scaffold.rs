//! Enums that `exchange-error scaffold` writes: they compile without a warning, pass the check against
//! their table, and their guessed kinds agree with a reviewed classification.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use exchange_error_cli::canonical::{self, Head};
use exchange_error_cli::extract::extract;
use exchange_error_cli::page;
use exchange_error_cli::rows::Row;
use exchange_error_cli::scaffold::{Target, enumeration, guess};
use exchange_error_cli::selection::Selection;

/// Untidy pages.
const PAGES: &[(&str, &str)] = &[
    (
        "letters.md",
        "# Errors\n| Code | Beschreibung |\n|:--|--:|\n| -1 | Ungültiger Preis – zu hoch |\n| -2 | 권한이 부족합니다. |\n| -3 | 12 €/¥ |\n",
    ),
    (
        "repeated.md",
        "# Errors\n|Code|Message|\n|-|-|\n|7|Same code|\n|7|Same code, other text|\n|8|Same text|\n|9|Same text|\n|-9|Same text|\n|10|Same text|\n",
    ),
    (
        "sections.md",
        "# Errors\n## One\n|Code|Message|\n|-|-|\n|1|First|\n|2|Both|\n## Two\n|Code|Message|\n|-|-|\n|2|Other|\n|3|Last|\n",
    ),
    (
        "markup.md",
        "# Errors\n|Code|Message|\n|---|---|\n|1|either a \\| b, or `c \\| d`|\n|2|escaped \\_stars\\_ \\* \\~ and `code`|\n|3|a * b \\[x\\] \\<tag> `\\` [y][z]|\n|4|see <https://acme.example/a_b> or https://acme.example|\n|5|&lt;br&gt; &amp;amp; &copy;|\n|6|# no heading|\n|11|1. no list|\n|12|- no bullet|\n",
    ),
    (
        "tokens.md",
        "# Errors\n|Code|Message|\n|---|---|\n|EOrder:Insufficient|Insufficient funds|\n|00001|Leading zeros|\n|1|Other code|\n|`under_ask` `under_bid`|Too low|\n|E1-E3|Range|\n",
    ),
    (
        "special.md",
        "# Errors\r\n|Code|Message|\r\n|---|---|\r\n|0|OK|\r\n|100|ok?|\r\n|HTTP 429|Too many requests|\r\n|Request timed out|No answer|\r\n|4294967296|Long|\r\n|-1|Short|\r\n|5||\r\n|6|Self|\r\n|7|type|\r\n|8|The|\r\n|9|You can't|\r\n|11|ExchangeError|\r\n|12|Other|\r\n",
    ),
    (
        "successes.md",
        "|section|code|status|name|message|\n|-|-|-|-|-|\n||0||OK|OK|\n||200|||Success|\n||7||NO_TEXT||\n||8||||\n||9||SEVERAL||\n||9||SEVERAL|One text|\n||10|||Last|\n|||200||OK|\n|||429||Slow|\n||||NO_LINE||\n",
    ),
    ("both.md", "|code|message|\n|-|-|\n|0|OK|\n|0|The request failed|\n|1|Last|\n"),
    (
        "labels.md",
        "|section|code|name|message|\n|-|-|-|-|\n||1|ONE|One|\n||2|TWO|Two|\n|||Request timed out|No answer|\n|||Gateway timed out|No answer either|\n|||No connection|No answer|\n|||The line is cut|No answer|\n|||Empty reply||\n",
    ),
    (
        "statuses.md",
        "# HTTP errors\n|HTTP status|Message|\n|-|-|\n|200|Fine|\n|400 Bad Request|Bad|\n|429|Slow|\n",
    ),
    (
        "headings.md",
        "# Error codes\n### -1000 UNKNOWN\n * One.\n * Two.\n### -1001 GONE_AWAY\n\nA sentence that is long enough to be wrapped over several lines of a comment, with `code` - and a dash.\n",
    ),
    (
        "plain.csv",
        "Code,Message,Advice\n1,\"Invalid, or empty\",x\n2,\"a \"\"b\"\"\nc\",\n3,`tick` \\ back \\_,\n",
    ),
    (
        "errors.json",
        "{\"1001\": {\"message\": \"No **pair** <b>x</b>\"}, \"1002\": {\"message\": \"tab\\tand \\\\ back\"}}",
    ),
];

/// Creates a package such as a user has, with a folder for tables.
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

fn cargo(folder: &Path, command: &[&str]) -> Output {
    Command::new(env!("CARGO"))
        .args(command)
        .args(["--offline", "--quiet"])
        .current_dir(folder)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTDOCFLAGS", "-D warnings")
        // Shared with other packages that tests write, so that the derive is built once.
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages"))
        .output()
        .unwrap()
}

/// Writes the table and the enum of a page into a package, and returns the name of the module.
fn write(folder: &Path, file: &str, text: &str) -> String {
    let page = page::read(text, file, None).unwrap();
    let rows = extract(&page, file, &Selection::default());
    assert!(rows.is_ok(), "{file}: {rows:?}");
    let rows = rows.unwrap().rows;
    let module = file.replace(['.', '-'], "_");
    let path = format!("tables/{module}.md");
    fs::write(folder.join(&path), canonical::write(&Head::default(), &rows)).unwrap();
    let target = Target { exchange: Target::exchange_of(file), path, sections: Vec::new() };
    let scaffold = enumeration(&rows, &target);
    assert!(scaffold.variants > 0, "{file}");
    assert!(!scaffold.source.contains("partial)"), "{file}: a row is lost");
    fs::write(folder.join(format!("src/{module}.rs")), scaffold.source).unwrap();
    module
}

#[test]
fn written_enums_compile_pass_the_check_and_document_without_warnings() {
    let folder = package("scaffolded");
    let mut modules: Vec<String> =
        PAGES.iter().map(|(file, text)| write(&folder, file, text)).collect();
    // Pages as exchanges publish them may lie beside the checkout.
    if let Some(pages) = env::var_os("PAGES") {
        for entry in fs::read_dir(pages).unwrap() {
            let path = entry.unwrap().path();
            let file = path.file_name().unwrap().to_str().unwrap().to_owned();
            let is_rows = path.extension().is_some_and(|extension| extension == "csv");
            let is_page = !is_rows && !file.starts_with(char::is_uppercase);
            if is_page {
                modules.push(write(&folder, &file, &fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let okcoin = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/tables/okcoin-futures.md");
    modules.push(write(&folder, "okcoin-futures.md", &fs::read_to_string(okcoin).unwrap()));
    let mut library = "//! Scaffolded.\n#![deny(warnings)]\n".to_owned();
    for module in &modules {
        library.push_str("pub mod ");
        library.push_str(module);
        library.push_str(";\n");
    }
    fs::write(folder.join("src/lib.rs"), library).unwrap();
    for command in [&["check"][..], &["doc", "--no-deps"]] {
        let output = cargo(&folder, command);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    // One character less in a table is a compile error, so the check is enabled.
    let table = folder.join("tables/repeated_md.md");
    fs::write(&table, fs::read_to_string(&table).unwrap().replace("Same text", "Same tex"))
        .unwrap();
    assert!(!cargo(&folder, &["check"]).status.success());
}

#[test]
fn guessed_kinds_agree_with_the_reviewed_classification() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/okcoin-futures/classification.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let (mut hits, mut rows, mut wrong) = (0, 0, Vec::new());
    for record in reader.records() {
        let record = record.unwrap();
        // Timeouts and statuses are recognised by their label, not by their message.
        if &record[1] == "Request Timed Out" || record[1].starts_with("HTTP") {
            continue;
        }
        rows += 1;
        let row =
            Row { code: record[1].to_owned(), message: record[2].to_owned(), ..Row::default() };
        match guess(&row) {
            None => {}
            Some(guess) if guess.kind.as_str() == &record[4] => hits += 1,
            Some(guess) => {
                wrong.push(format!("{} from \"{}\", not {}", guess.kind, guess.words, &record[4]));
            }
        }
    }
    assert!(wrong.is_empty(), "wrong guesses:\n{}", wrong.join("\n"));
    assert!(hits * 10 >= rows * 6, "only {hits} of {rows} guessed");
}
