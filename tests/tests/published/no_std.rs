//! Without features the crate needs neither `std` nor an allocator nor any dependency besides the
//! derive. `json` adds memchr, and the default features add what parses JSON.
//!
//! The workspace cannot show it, because its other members turn the features on. Each test writes a
//! package outside of it: a static library, which fails to compile without an allocator if anything
//! in it links `alloc`.

use std::collections::BTreeSet;

use super::package::Package;

const SOURCE: &str = include_str!("no_std/user.rs");

/// The same source with an enum that asks for serde.
const WITH_SERDE: &str = concat!(include_str!("no_std/user.rs"), include_str!("no_std/serde.rs"));

/// Crates that the derive is built from; no part of the user's program.
const DERIVE: [&str; 6] =
    ["exchange-error", "exchange-error-macros", "proc-macro2", "quote", "syn", "unicode-ident"];

/// Crates that `serde_json` without default features depends on, in any of its recent versions.
const JSON: [&str; 7] = ["itoa", "memchr", "ryu", "serde", "serde_core", "serde_json", "zmij"];

/// Returns a package with this source, as a static library that stops at a panic.
fn package(name: &str, features: &str, source: &str) -> Package {
    let sections = "[lib]\ncrate-type = [\"staticlib\"]\n\n[profile.dev]\npanic = \"abort\"";
    Package::new(name, features, sections, ("lib.rs", source))
}

/// Returns whether a package compiles, and what the compiler reports.
fn check(package: &Package) -> (bool, String) {
    let output = package.cargo("check", &["--color=never"]);
    (output.status.success(), String::from_utf8(output.stderr).unwrap())
}

/// Returns the names of all dependencies, once for each dependent.
fn dependencies(package: &Package) -> Vec<String> {
    let arguments = ["--edges=normal", "--prefix=none", "--no-dedupe", "--format={p}"];
    let output = package.cargo("tree", &arguments);
    let (tree, log) = (String::from_utf8(output.stdout), String::from_utf8(output.stderr));
    assert!(output.status.success(), "{}", log.unwrap());
    let lines = tree.unwrap();
    // The first line is the package itself.
    lines.lines().skip(1).filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

fn names(dependencies: &[String]) -> BTreeSet<&str> {
    dependencies.iter().map(String::as_str).collect()
}

#[test]
fn crate_without_features_needs_neither_std_nor_an_allocator() {
    let (compiles, log) = check(&package("without-features", ", default-features = false", SOURCE));
    assert!(compiles, "{log}");
}

/// Shows that the test above can fail.
#[test]
fn crate_with_std_needs_an_allocator() {
    let features = r#", default-features = false, features = ["std"]"#;
    let (compiles, log) = check(&package("with-std", features, SOURCE));
    assert!(!compiles && log.contains("no global memory allocator found"), "{log}");
}

#[test]
fn crate_without_features_depends_on_the_derive_only() {
    let package = package("tree-without-features", ", default-features = false", SOURCE);
    assert_eq!(names(&dependencies(&package)), BTreeSet::from(DERIVE));
}

#[test]
fn serde_needs_neither_std_nor_an_allocator_nor_its_derive() {
    let features = r#", default-features = false, features = ["serde"]"#;
    let package = package("with-serde", features, WITH_SERDE);
    let (compiles, log) = check(&package);
    assert!(compiles, "{log}");
    let dependencies = dependencies(&package);
    let added: BTreeSet<_> =
        names(&dependencies).difference(&BTreeSet::from(DERIVE)).copied().collect();
    assert_eq!(added, BTreeSet::from(["serde", "serde_core"]));
}

/// The message names the missing feature, instead of a missing `Serialize`.
#[test]
fn serde_key_without_the_feature_is_an_error_at_the_key() {
    let (compiles, log) =
        check(&package("without-serde", ", default-features = false", WITH_SERDE));
    assert!(!compiles, "{log}");
    let message = "error: `serde` needs the feature `serde` of `exchange-error`: turn it on, or remove the key";
    assert!(log.contains(message) && log.contains("due to 1 previous error"), "{log}");
    let mut lines = log.lines().skip_while(|line| !line.contains("kind = Other, serde)]"));
    let key = lines.next().and_then(|line| line.find("serde"));
    let mark = lines.next().and_then(|line| line.find("^^^^^"));
    assert!(key.is_some() && key == mark, "{log}");
}

#[test]
fn std_alone_adds_no_dependency() {
    let features = r#", default-features = false, features = ["std"]"#;
    let package = package("tree-with-std", features, SOURCE);
    assert_eq!(names(&dependencies(&package)), BTreeSet::from(DERIVE));
}

#[test]
fn json_alone_adds_memchr_only() {
    let features = r#", default-features = false, features = ["json"]"#;
    let dependencies = dependencies(&package("tree-with-json", features, SOURCE));
    let added: BTreeSet<_> =
        names(&dependencies).difference(&BTreeSet::from(DERIVE)).copied().collect();
    assert_eq!(added, BTreeSet::from(["memchr"]));
}

/// The message names the missing feature, instead of a missing function.
#[test]
fn decode_without_the_feature_is_an_error_at_the_call() {
    let features = r#", default-features = false, features = ["json"]"#;
    let call = r#"pub fn number() -> Option<u8> {
        exchange_error::okcoin::futures::RestError::decode_response(200, "7").ok()
    }"#;
    let (compiles, log) = check(&package("without-decode", features, call));
    assert!(!compiles, "{log}");
    let message = "error[E0277]: `decode_response` and `decode_frame` need the feature `decode` of `exchange-error`: turn it on";
    assert!(log.contains(message) && log.contains("due to 1 previous error"), "{log}");
}

#[test]
fn default_features_add_serde_json_and_no_second_derive() {
    let dependencies = dependencies(&package("tree-with-defaults", "", SOURCE));
    let names = names(&dependencies);
    let derive = BTreeSet::from(DERIVE);
    assert!(names.is_superset(&derive), "{names:?}");
    let added: BTreeSet<_> = names.difference(&derive).copied().collect();
    assert!(added.contains("serde_json"), "{added:?}");
    assert!(added.is_subset(&BTreeSet::from(JSON)), "{added:?}");
    // Users compile one derive only if `syn` occurs once.
    assert_eq!(dependencies.iter().filter(|name| *name == "syn").count(), 1, "{dependencies:?}");
}
