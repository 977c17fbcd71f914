//! Tests that `docs/attributes.md` documents every key, with its shape and an accepted example.

use syn::{Data, DeriveInput};

use super::keys::{EnumKey, Key, RuleKey, TableKey, VariantKey, WaitKey};
use super::{enumeration, variant};
use crate::errors::Errors;

const REFERENCE: &str = include_str!("../../docs/attributes.md");

/// One row of a table in the reference.
struct Entry {
    key: &'static str,
    shape: &'static str,
    if_absent: &'static str,
    meaning: &'static str,
    example: &'static str,
}

/// A list of keys.
struct List {
    /// The heading of the list in the reference.
    heading: &'static str,
    keys: &'static [&'static str],
    /// An enum with `ITEM` in place of a key of this list.
    source: &'static str,
}

const LISTS: [List; 5] = [
    List {
        heading: "# On the enum",
        keys: EnumKey::NAMES,
        source: "#[exchange(ITEM)] enum E { V }",
    },
    List {
        heading: "# On a variant",
        keys: VariantKey::NAMES,
        source: "enum E { #[exchange(ITEM)] V }",
    },
    List {
        heading: "# In `table(…)`",
        keys: TableKey::NAMES,
        source: "#[exchange(table(ITEM))] enum E { V }",
    },
    List {
        heading: "# In `wire(…)`",
        keys: RuleKey::NAMES,
        source: "#[exchange(wire(ITEM))] enum E { V }",
    },
    List {
        heading: "# In `wait(…)`",
        keys: WaitKey::NAMES,
        source: "enum E { #[exchange(wait(ITEM))] V }",
    },
];

fn entries(heading: &str) -> Vec<Entry> {
    let start = REFERENCE.find(&format!("\n{heading}\n")).unwrap() + heading.len() + 2;
    let section = &REFERENCE[start..];
    let section = &section[..section.find("\n# ").unwrap_or(section.len())];
    let mut rows = section.lines().filter(|line| line.starts_with('|'));
    assert_eq!(rows.next(), Some("| key | shape | if absent | meaning | example |"));
    assert_eq!(rows.next(), Some("|---|---|---|---|---|"));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [key, shape, if_absent, meaning, example] = cells[..] else { panic!("{row}") };
        let unquoted = |cell: &'static str| cell.strip_prefix('`').unwrap().strip_suffix('`');
        let (key, example) = (unquoted(key).unwrap(), unquoted(example).unwrap());
        Entry { key, shape, if_absent, meaning, example }
    })
    .collect()
}

impl List {
    /// Returns true if the item is read without an error.
    fn accepts(&self, item: &str) -> bool {
        // `path` is required in a table.
        let item = match self.heading {
            "# In `table(…)`" if !item.starts_with("path") => &format!("path = \"x\", {item}"),
            _ => item,
        };
        let input: DeriveInput = syn::parse_str(&self.source.replace("ITEM", item)).unwrap();
        let mut errors = Errors::default();
        enumeration::read(&input.attrs, &mut errors);
        let Data::Enum(data) = &input.data else { panic!("{}", self.source) };
        for variant in &data.variants {
            variant::read(variant, &mut errors);
        }
        errors.is_empty()
    }
}

#[test]
fn reference_documents_every_key_and_no_other() {
    for List { heading, keys, .. } in LISTS {
        let documented: Vec<&str> = entries(heading).iter().map(|entry| entry.key).collect();
        assert_eq!(documented, keys, "{heading}");
    }
}

#[test]
fn every_documented_example_is_accepted() {
    for list in LISTS {
        for Entry { key, if_absent, meaning, example, .. } in entries(list.heading) {
            assert!(!if_absent.is_empty() && !meaning.is_empty(), "{key}");
            let after = example.strip_prefix(key).unwrap_or("none");
            assert!(after.is_empty() || after.starts_with([' ', '(']), "{key}: {example}");
            assert!(list.accepts(example), "{example}");
        }
    }
}

#[test]
fn every_documented_shape_is_the_accepted_shape() {
    for list in LISTS {
        for Entry { key, shape, example, .. } in entries(list.heading) {
            let accepts = |value: &str| list.accepts(&format!("{key}{value}"));
            let (shape, is_list) = match shape.strip_suffix(" or list") {
                Some(shape) => (shape, true),
                None => (shape, false),
            };
            assert_eq!(accepts(""), shape == "flag", "{key}");
            assert_eq!(example.ends_with(')'), shape == "keys", "{key}");
            if matches!(shape, "flag" | "keys") {
                assert!(!is_list && !accepts(" = 7") && !accepts(" = \"x\""), "{key}");
                continue;
            }
            let value = example.split_once(" = ").unwrap().1;
            let value = value.trim_matches(['[', ']']).split(", ").next().unwrap();
            assert_eq!(accepts(&format!(" = [{value}, {value}]")), is_list, "{key}");
            let probes = [" = 7", " = \"x\"", " = true", " = 400..", " = ::x::y"].map(accepts);
            let expected = match shape {
                "string" | "path" | "filter" => [false, true, false, false, false],
                "code" | "wait" => [true, true, false, false, false],
                "literal" => [true, true, true, false, false],
                "status" => [true, false, false, false, false],
                "range" => [true, false, false, true, false],
                "Rust path" => [false, false, false, false, true],
                // Any identifier may be the name of a variant.
                "name" => [false, false, key == "variant", false, false],
                other => panic!("{key}: no shape is called `{other}`"),
            };
            assert_eq!(probes, expected, "{key}: {shape}");
            assert!(REFERENCE.contains(&format!("\n| {shape} | ")), "{shape} is not explained");
        }
    }
}
