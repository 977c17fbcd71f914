//! Every mistake has its message, at the exact place: `cases/` holds one small file for each rule.
//!
//! `TRYBUILD=overwrite cargo test -p exchange-error-ui-tests` writes the `.stderr` files anew; run it
//! twice, for the tests run side by side, and two of them read those files. Read each as the person
//! who made the mistake, then commit it.

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use trybuild::TestCases;

mod accepted;

/// Folders of messages that the derive words: they hold on every compiler.
const OWN_WORDS: [&str; 4] = ["attributes", "rules", "table", "wire"];

/// The folder of what the compiler has to say about derived code.
const RUSTC_WORDS: &str = "rustc";

/// The compiler that said it; others say it otherwise.
const PINNED_RUSTC: &str = "1.95.0";

/// Messages without a case, and why.
const WITHOUT_CASE: [(&str, &str); 2] = [
    ("page_unreadable", "the operating system words it, each one differently"),
    ("page_is_device", "there is none below this folder; `derive_in_process` makes one"),
];

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[test]
fn mistakes_are_reported() {
    lay_out_tables().expect("the tables are copied");
    // They run when this is dropped.
    let cases = TestCases::new();
    for folder in OWN_WORDS {
        cases.compile_fail(format!("cases/{folder}/*.rs"));
    }
    let rustc = rustc_version().expect("rustc says its version");
    if rustc == PINNED_RUSTC {
        cases.compile_fail(format!("cases/{RUSTC_WORDS}/*.rs"));
    } else {
        // Not captured, unlike what `eprintln!` writes: a skipped folder should be seen.
        let note = format!("note: skipped cases/{RUSTC_WORDS}, which rustc {PINNED_RUSTC} worded");
        writeln!(io::stderr(), "{note}, this is {rustc}").expect("stderr is open");
    }
}

#[test]
fn every_message_has_a_case() {
    let files = fs::read_dir("../../macros/src/errors/catalogue").expect("a catalogue");
    let sources =
        files.map(|file| fs::read_to_string(file?.path())).collect::<io::Result<Vec<_>>>();
    let catalogue = sources.expect("a readable catalogue").concat();
    let texts = texts_of(&catalogue);
    assert!(texts.len() > 60, "only {} texts found: is the catalogue still there?", texts.len());
    let cases = expected_output().expect("the expected output is readable");
    let lines: Vec<&str> = cases.iter().flat_map(|(_, text)| text.lines()).collect();
    let is_provoked = |text: &str| lines.iter().any(|line| is_worded_by(line, text));

    let missing: Vec<_> = texts
        .iter()
        .filter(|(function, _)| WITHOUT_CASE.iter().all(|(exempt, _)| exempt != function))
        .filter(|(_, text)| !is_provoked(text))
        .collect();
    assert!(missing.is_empty(), "messages that no file of `cases/` provokes: {missing:#?}");
    for (exempt, _) in WITHOUT_CASE {
        assert!(texts.iter().any(|(function, _)| *function == exempt), "{exempt} is gone");
    }
}

#[test]
fn messages_are_alike() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).and_then(Path::to_str);
    let here = here.expect("the workspace has a name");
    for (path, text) in expected_output().expect("the expected output is readable") {
        let is_worded_by_rustc = path.starts_with(Path::new("cases").join(RUSTC_WORDS));
        let path = path.display();
        for line in text.lines() {
            assert!(!line.contains(here), "{path}: a path of this machine");
            // A message with a number is the compiler's: noise that follows from a mistake.
            assert!(is_worded_by_rustc || !line.starts_with("error["), "{path}: noise: {line}");
            if let Some(message) = line.strip_prefix("error: ") {
                assert!(!message.ends_with('.'), "{path}: a full stop: {message}");
                assert!(!message.starts_with(char::is_uppercase), "{path}: a capital: {message}");
                let ticks = message.matches('`').count();
                assert!(ticks.is_multiple_of(2), "{path}: a backtick is missing: {message}");
            }
        }
    }
}

/// Puts the pages where the cases look for them: trybuild compiles them in a package of its own.
fn lay_out_tables() -> Result<()> {
    let tables = trybuild_package()?.join("tables");
    if tables.exists() {
        fs::remove_dir_all(&tables)?;
    }
    fs::create_dir_all(&tables)?;
    for page in fs::read_dir("cases/table/tables")? {
        let page = page?;
        fs::copy(page.path(), tables.join(page.file_name()))?;
    }
    // One byte more than the derive reads; it occupies no space.
    File::create(tables.join("too-large.md"))?.set_len((16 << 20) + 1)?;
    Ok(())
}

/// The folder of the package that trybuild generates, found as trybuild finds it.
fn trybuild_package() -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version=1", "--offline"])
        .output()?;
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let target = metadata["target_directory"].as_str().ok_or("cargo names no target directory")?;
    Ok(Path::new(target).join("tests/trybuild").join(env!("CARGO_PKG_NAME")))
}

/// `1.95.0`
fn rustc_version() -> Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = String::from_utf8(Command::new(rustc).arg("--version").output()?.stdout)?;
    let version = output.split_whitespace().nth(1).ok_or("rustc says nothing")?;
    Ok(version.to_owned())
}

/// Every `.stderr` in the folders of `cases/`, in order.
fn expected_output() -> Result<Vec<(PathBuf, String)>> {
    let mut output = Vec::new();
    for folder in OWN_WORDS.iter().chain([&RUSTC_WORDS]) {
        for file in fs::read_dir(Path::new("cases").join(folder))? {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "stderr") {
                if !path.with_extension("rs").exists() {
                    return Err(format!("{} belongs to no case", path.display()).into());
                }
                let text = fs::read_to_string(&path)?;
                output.push((path, text));
            }
        }
    }
    output.sort();
    Ok(output)
}

/// The texts between quotes in a Rust file, line by line, each with the function that it stands
/// in. A text without a letter outside of its placeholders says nothing, and is left out.
fn texts_of(source: &str) -> Vec<(&str, String)> {
    let (mut texts, mut function) = (Vec::new(), "");
    for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
        let definition = line.strip_prefix("pub(crate) ").unwrap_or(line).strip_prefix("fn ");
        if let Some(definition) = definition {
            function = definition.split(['(', '<']).next().unwrap_or_default();
        }
        // `'"'` is a character, and opens no text.
        let line = line.replace("'\"'", "").replace("\\\"", "\u{1}");
        for quoted in line.split('"').skip(1).step_by(2) {
            let quoted = quoted.replace('\u{1}', "\"");
            let words = quoted.split("\\n").filter(|text| {
                fragments(text).any(|fragment| fragment.contains(char::is_alphabetic))
            });
            texts.extend(words.map(|text| (function, text.to_owned())));
        }
    }
    texts
}

/// What stands between the placeholders of a text for `format!`.
fn fragments(text: &str) -> impl Iterator<Item = &str> {
    text.split('}').map(|part| part.split('{').next().unwrap_or_default())
}

/// Whether a line holds the text, with anything where its placeholders are.
fn is_worded_by(line: &str, text: &str) -> bool {
    let mut rest = Some(line);
    for fragment in fragments(text) {
        rest = rest.and_then(|rest| rest.split_once(fragment)).map(|(_, after)| after);
    }
    rest.is_some()
}
