//! The reference of the attributes (`docs/attributes.md`) is what is read here: every key, its
//! shape, and an example that is accepted.

use syn::{Data, DeriveInput};

use super::{enumeration, table, variant, wire};
use crate::errors::Errors;

const REFERENCE: &str = include_str!("../../docs/attributes.md");

/// What the reference says of a key.
struct Entry {
    key: &'static str,
    shape: &'static str,
    if_absent: &'static str,
    meaning: &'static str,
    example: &'static str,
}

/// A list of keys: its title in the reference, the keys that are read, and where they stand.
struct Place {
    title: &'static str,
    keys: &'static [&'static str],
    /// Where they are read.
    grammar: &'static str,
    /// The enum with `ITEM` in the place of a key.
    source: &'static str,
}

const PLACES: [Place; 4] = [
    Place {
        title: "# On the enum",
        keys: enumeration::KEYS,
        grammar: include_str!("enumeration.rs"),
        source: "#[exchange(ITEM)] enum E { V }",
    },
    Place {
        title: "# On a variant",
        keys: variant::KEYS,
        grammar: include_str!("variant.rs"),
        source: "enum E { #[exchange(ITEM)] V }",
    },
    Place {
        title: "# In `table(…)`",
        keys: table::KEYS,
        grammar: include_str!("table.rs"),
        source: "#[exchange(table(ITEM))] enum E { V }",
    },
    Place {
        title: "# In `wire(…)`",
        keys: wire::KEYS,
        grammar: include_str!("wire.rs"),
        source: "#[exchange(wire(ITEM))] enum E { V }",
    },
];

fn entries(title: &str) -> Vec<Entry> {
    let start = REFERENCE.find(&format!("\n{title}\n")).unwrap() + title.len() + 2;
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

impl Place {
    /// Whether the item is read without an error.
    fn accepts(&self, item: &str) -> bool {
        // A table wants its path beside everything else.
        let item = match self.title {
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
fn it_has_every_key_and_no_other() {
    for Place { title, keys, .. } in PLACES {
        let documented: Vec<&str> = entries(title).iter().map(|entry| entry.key).collect();
        assert_eq!(documented, keys, "{title}");
    }
}

/// A key that is read and not listed would work, and no message would name it.
#[test]
fn every_key_that_is_read_is_listed() {
    for Place { title, keys, grammar, .. } in PLACES {
        let (_, take) = grammar.split_once("    fn take(").unwrap();
        let (take, _) = take.split_once("\n    }\n").unwrap();
        let arms =
            take.lines().filter_map(|line| line.trim().strip_prefix('"')?.split_once("\" =>"));
        let mut read: Vec<&str> = arms.map(|(key, _)| key).collect();
        let mut listed = keys.to_vec();
        read.sort_unstable();
        listed.sort_unstable();
        assert_eq!(read, listed, "{title}");
    }
}

#[test]
fn every_example_is_accepted() {
    for place in PLACES {
        for Entry { key, if_absent, meaning, example, .. } in entries(place.title) {
            assert!(!if_absent.is_empty() && !meaning.is_empty(), "{key}");
            let behind = example.strip_prefix(key).unwrap_or("none");
            assert!(behind.is_empty() || behind.starts_with([' ', '(']), "{key}: {example}");
            assert!(place.accepts(example), "{example}");
        }
    }
}

#[test]
fn every_shape_is_the_one_that_is_read() {
    for place in PLACES {
        for Entry { key, shape, example, .. } in entries(place.title) {
            let accepts = |value: &str| place.accepts(&format!("{key}{value}"));
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
                "text" | "place" | "filter" => [false, true, false, false, false],
                "code" => [true, true, false, false, false],
                "literal" => [true, true, true, false, false],
                "number" => [true, false, false, false, false],
                "range" => [true, false, false, true, false],
                "path" => [false, false, false, false, true],
                // Any word may be the name of a variant.
                "name" => [false, false, key == "variant", false, false],
                other => panic!("{key}: no shape is called `{other}`"),
            };
            assert_eq!(probes, expected, "{key}: {shape}");
            assert!(REFERENCE.contains(&format!("\n| {shape} | ")), "{shape} is not explained");
        }
    }
}
