//! The README, and the features in the documentation, compared with the repository. The code blocks of
//! the README are documentation tests.

use std::path::Path;
use std::process::Command;

const README: &str = include_str!("../../../README.md");
const DOCUMENTATION: &str = include_str!("../../../core/src/lib.rs");
const MANIFEST: &str = include_str!("../../../core/Cargo.toml");
const WORKSPACE: &str = include_str!("../../../Cargo.toml");

#[test]
fn feature_table_agrees_with_the_manifest() {
    let (_, features) = MANIFEST.split_once("[features]").unwrap();
    let (features, _) = features.split_once("\n[").unwrap();
    let name = |line: &'static str| line.split_once(" = ").map(|(name, _)| name);
    let mut actual: Vec<&str> = features.lines().filter_map(name).collect();
    actual.retain(|feature| *feature != "default");
    actual.sort_unstable();
    let row = |line: &'static str| {
        // Most features are links to their pages.
        let (feature, rest) = line.strip_prefix("//! | ")?.split_once(" | ")?;
        let feature = feature.trim_matches(['[', ']']).strip_prefix('`')?.strip_suffix('`')?;
        (rest.starts_with("yes |") || rest.starts_with("no |")).then_some(feature)
    };
    let mut documented: Vec<&str> = DOCUMENTATION.lines().filter_map(row).collect();
    documented.sort_unstable();
    assert_eq!(documented, actual);
    for feature in actual {
        assert!(README.contains(&format!("`{feature}`")), "README.md does not name `{feature}`");
    }
}

/// Returns the part of a version that distinguishes incompatible versions: `0.13`, or `1`.
fn compatible(version: &str) -> &str {
    let parts = if version.starts_with("0.") { 2 } else { 1 };
    let end = version.match_indices('.').nth(parts - 1).map_or(version.len(), |(at, _)| at);
    &version[..end]
}

#[test]
fn feature_table_names_the_versions_of_the_manifests() {
    let manifests = [MANIFEST, WORKSPACE].join("\n");
    for feature in ["http", "reqwest", "reqwest-0-12", "tower", "tracing", "tungstenite"] {
        let start = format!("{feature} = {{ ");
        let mut dependencies = manifests.lines().filter(|line| line.starts_with(&start));
        let version = dependencies.find_map(|line| {
            let (_, version) = line.split_once("version = \"")?;
            version.split('"').next()
        });
        let version = compatible(version.unwrap());
        let documented = format!("//! | [`{feature}`] | no |");
        let in_documentation = DOCUMENTATION.lines().find(|line| line.starts_with(&documented));
        let named = format!("`{feature}`");
        let in_readme = README.lines().find(|line| line.starts_with("| ") && line.contains(&named));
        for row in [in_documentation, in_readme] {
            let mut words = row.unwrap().split([' ', ',', ';', ':', '`']);
            assert!(words.any(|word| word == version), "{feature}: {version} is missing");
        }
    }
}

#[test]
fn badge_names_the_declared_version_of_rust() {
    let (_, version) = WORKSPACE.split_once("rust-version = \"").unwrap();
    let (version, _) = version.split_once('"').unwrap();
    assert!(README.contains(&format!("badge/rust-{version}+-blue")), "{version}");
    assert!(README.contains(&format!("![Rust {version} or later]")), "{version}");
}

/// Links are absolute, because the README is shown beside the crate's documentation, too.
#[test]
fn links_lead_to_files_of_the_repository() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut files = 0;
    let others =
        [include_str!("../../../core/cli/README.md"), include_str!("../../../macros/README.md")];
    let text = [README, others[0], others[1]].concat();
    for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        assert!(target.starts_with("https://"), "`{target}` is not absolute");
        let Some((_, path)) = target
            .split_once("github.com/exchange-error/exchange-error/")
            .or_else(|| target.split_once("githubusercontent.com/exchange-error/exchange-error/"))
        else {
            continue;
        };
        let path = match path.strip_suffix("/badge.svg").unwrap_or(path) {
            path if path.starts_with("actions/workflows/") => {
                path.replacen("actions", ".github", 1)
            }
            path => {
                let path =
                    path.strip_prefix("blob/").or(path.strip_prefix("tree/")).unwrap_or(path);
                path.strip_prefix("main/").unwrap().to_owned()
            }
        };
        assert!(workspace.join(&path).exists(), "`{path}` is not in the repository");
        files += 1;
    }
    assert!(files >= 7, "{files} links lead to the repository");
}

#[test]
fn published_packages_have_licence_texts_and_a_readme() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for package in ["exchange-error", "exchange-error-cli", "exchange-error-macros"] {
        let output = Command::new(env!("CARGO"))
            .args(["package", "--list", "--allow-dirty", "--offline", "--package", package])
            .current_dir(workspace)
            .output()
            .unwrap();
        let list = String::from_utf8(output.stdout).unwrap();
        for file in ["LICENSE-APACHE", "LICENSE-MIT", "README.md"] {
            assert!(list.lines().any(|line| line == file), "{package} lacks {file}:\n{list}");
        }
    }
}
