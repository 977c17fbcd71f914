//! The guide: its pages are listed, and its tables agree with the crate. Its code blocks are
//! documentation tests.

use std::collections::BTreeSet;
use std::fs;

use exchange_error::ErrorKind;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/docs/guide");
const GUIDE: &str = include_str!("../../../core/src/guide.rs");
const TAXONOMY: &str = include_str!("../../../core/docs/guide/taxonomy.md");
const WIRE: &str = include_str!("../../../core/docs/guide/wire.md");
const REFERENCE: &str = include_str!("../../../macros/docs/attributes.md");

/// Returns the names of the pages, from their files.
pub(crate) fn pages() -> BTreeSet<String> {
    let files = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().file_name());
    files.map(|name| name.to_str().unwrap().strip_suffix(".md").unwrap().to_owned()).collect()
}

#[test]
fn every_page_is_a_module_and_a_line_of_the_index() {
    let mut modules = BTreeSet::new();
    for page in pages() {
        let module = page.replace('-', "_");
        assert!(
            GUIDE.contains(&format!("#[doc = include_str!(\"../docs/guide/{page}.md\")]")),
            "{page}"
        );
        assert!(GUIDE.contains(&format!("pub mod {module} {{}}")), "{page}");
        assert!(GUIDE.contains(&format!("//! | [`{module}`]")), "{page} is not in the index");
        modules.insert(module);
    }
    let declared: BTreeSet<_> = GUIDE
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(" {}"))
        .map(str::to_owned)
        .collect();
    assert_eq!(declared, modules, "every module has a page");
}

#[test]
fn every_link_to_a_page_leads_to_one() {
    let modules: BTreeSet<String> = pages().iter().map(|page| page.replace('-', "_")).collect();
    let mut links = 0;
    for page in pages() {
        let text = fs::read_to_string(format!("{FOLDER}/{page}.md")).unwrap();
        for rest in text.split("](crate::guide::").skip(1) {
            let target = rest.split([')', '#']).next().unwrap();
            assert!(modules.contains(target), "{page} links to `{target}`");
            links += 1;
        }
    }
    assert!(links > 5, "only {links} links");
}

/// Longer lines are cut off in a window of 1,200 pixels.
#[test]
fn lines_of_code_fit_the_page() {
    let mut wrong = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(format!("{FOLDER}/{page}.md")).unwrap();
        for block in text.split("```").skip(1).step_by(2) {
            let (info, code) = block.split_once('\n').unwrap();
            let is_shown = |line: &&str| !line.starts_with("# ");
            let lines = code.lines().filter(is_shown).filter(|line| line.chars().count() > 90);
            if info.is_empty() || info == "toml" {
                wrong.extend(lines.map(|line| format!("{page}: {line}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn taxonomy_table_agrees_with_the_crate() {
    let documented: Vec<String> = TAXONOMY
        .lines()
        .filter(|line| {
            line.starts_with("| `") && line.ends_with("Applied |") | line.ends_with("Unknown |")
        })
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            [cells[0].trim_matches('`'), cells[2], cells[3]].join(" ")
        })
        .collect();
    let actual: Vec<String> = ErrorKind::ALL
        .iter()
        .map(|kind| format!("{kind} {} {}", kind.retry(), kind.outcome()))
        .collect();
    assert_eq!(documented, actual);
}

/// Returns the keys in the first column of the first table behind a heading.
fn keys<'a>(text: &'a str, heading: &str) -> BTreeSet<&'a str> {
    let (_, section) = text.split_once(heading).unwrap();
    let rows = section.lines().skip_while(|line| !line.starts_with("|---")).skip(1);
    rows.take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_start_matches("| `").split([' ', '`', '(']).next().unwrap())
        .collect()
}

#[test]
fn keys_of_a_rule_are_those_of_the_reference() {
    let reference = keys(REFERENCE, "\n# In `wire(…)`\n");
    assert!(reference.contains("required"), "{reference:?}");
    assert_eq!(keys(WIRE, "\n# The keys of a rule\n"), reference);
}
