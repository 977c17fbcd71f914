//! Proves that without features the crate needs neither `std` nor an allocator nor any dependency
//! besides the derive, and that the default features add only what reads JSON.
//!
//! The workspace cannot show it, because its other members turn the features on. So a package of
//! its own is written and checked: a static library, which has to bring an allocator if anything
//! in it links `alloc`.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const SOURCE: &str = include_str!("no_std/user.rs");

/// The same, and an enum that asks for serde.
const WITH_SERDE: &str = concat!(include_str!("no_std/user.rs"), include_str!("no_std/serde.rs"));

/// What the derive is built from; no part of the user's program.
const OF_THE_DERIVE: [&str; 6] =
    ["exchange-error", "exchange-error-macros", "proc-macro2", "quote", "syn", "unicode-ident"];

/// What `serde_json` without its own defaults is made of, from one version to the next.
const OF_JSON: [&str; 7] = ["itoa", "memchr", "ryu", "serde", "serde_core", "serde_json", "zmij"];

/// A package outside the workspace.
struct Package {
    folder: PathBuf,
}

impl Package {
    /// Writes one that asks for the runtime like this, behind the path.
    fn new(name: &str, how: &str) -> Self {
        Self::of(SOURCE, name, how)
    }

    fn of(source: &str, name: &str, how: &str) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("src")).unwrap();
        let manifest = format!(
            r#"
                [package]
                name = "{name}"
                version = "0.0.0"
                edition = "2024"

                # A workspace of its own.
                [workspace]

                [lib]
                crate-type = ["staticlib"]

                [profile.dev]
                panic = "abort"

                [dependencies]
                exchange-error = {{ path = '{}'{how} }}
            "#,
            workspace.join("core").display()
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::write(folder.join("src/lib.rs"), source).unwrap();
        // The same versions, which are there already: nothing is downloaded.
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self { folder }
    }

    fn cargo(&self, command: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO"))
            .args([command, "--offline"])
            .args(arguments)
            .current_dir(&self.folder)
            // What is set for the tests, such as instrumentation, is not meant for this package.
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET")
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-std-target"))
            .output()
            .unwrap()
    }

    /// Whether the package compiles, and what the compiler says.
    fn check(&self) -> (bool, String) {
        let output = self.cargo("check", &["--color=never"]);
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    }

    /// The name of every dependency, as often as one depends on it.
    fn dependencies(&self) -> Vec<String> {
        let arguments = ["--edges=normal", "--prefix=none", "--no-dedupe", "--format={p}"];
        let output = self.cargo("tree", &arguments);
        let (tree, log) = (String::from_utf8(output.stdout), String::from_utf8(output.stderr));
        assert!(output.status.success(), "{}", log.unwrap());
        let lines = tree.unwrap();
        // The first line is the package itself.
        lines.lines().skip(1).filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
    }
}

fn names(dependencies: &[String]) -> BTreeSet<&str> {
    dependencies.iter().map(String::as_str).collect()
}

#[test]
fn without_features_neither_std_nor_an_allocator_is_needed() {
    let (compiles, log) = Package::new("without-features", ", default-features = false").check();
    assert!(compiles, "{log}");
}

/// The same with `std` must fail, or the test above would show nothing.
#[test]
fn the_package_would_notice_an_allocator() {
    let how = r#", default-features = false, features = ["std"]"#;
    let (compiles, log) = Package::new("with-std", how).check();
    assert!(!compiles && log.contains("no global memory allocator found"), "{log}");
}

#[test]
fn without_features_the_derive_is_the_only_dependency() {
    let package = Package::new("tree-without-features", ", default-features = false");
    assert_eq!(names(&package.dependencies()), BTreeSet::from(OF_THE_DERIVE));
}

#[test]
fn serde_needs_neither_std_nor_an_allocator_nor_a_derive() {
    let how = r#", default-features = false, features = ["serde"]"#;
    let package = Package::of(WITH_SERDE, "with-serde", how);
    let (compiles, log) = package.check();
    assert!(compiles, "{log}");
    let dependencies = package.dependencies();
    let added: BTreeSet<_> =
        names(&dependencies).difference(&BTreeSet::from(OF_THE_DERIVE)).copied().collect();
    assert_eq!(added, BTreeSet::from(["serde", "serde_core"]));
}

/// Nobody has to guess why `Serialize` is missing.
#[test]
fn serde_without_its_feature_is_an_error_at_the_key() {
    let (compiles, log) =
        Package::of(WITH_SERDE, "without-serde", ", default-features = false").check();
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
    let how = r#", default-features = false, features = ["std"]"#;
    let package = Package::new("tree-with-std", how);
    assert_eq!(names(&package.dependencies()), BTreeSet::from(OF_THE_DERIVE));
}

#[test]
fn the_default_features_add_json_and_no_second_derive() {
    let dependencies = Package::new("tree-with-defaults", "").dependencies();
    let names = names(&dependencies);
    let of_the_derive = BTreeSet::from(OF_THE_DERIVE);
    assert!(names.is_superset(&of_the_derive), "{names:?}");
    let added: BTreeSet<_> = names.difference(&of_the_derive).copied().collect();
    assert!(added.contains("serde_json"), "{added:?}");
    assert!(added.is_subset(&BTreeSet::from(OF_JSON)), "{added:?}");
    // Once: our derive is the only one that users compile.
    assert_eq!(dependencies.iter().filter(|name| *name == "syn").count(), 1, "{dependencies:?}");
}
