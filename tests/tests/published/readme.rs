//! Tables of the README, compared with the crate. Its code blocks are documentation tests.

const README: &str = include_str!("../../../README.md");

#[test]
fn feature_table_agrees_with_the_manifest() {
    let manifest = include_str!("../../../core/Cargo.toml");
    let (_, features) = manifest.split_once("[features]").unwrap();
    let (features, _) = features.split_once("\n[").unwrap();
    let name = |line: &'static str| line.split_once(" = ").map(|(name, _)| name);
    let mut actual: Vec<&str> = features.lines().filter_map(name).collect();
    actual.retain(|feature| *feature != "default");
    actual.sort_unstable();
    for text in [README, include_str!("../../../core/src/lib.rs")] {
        let row = |line: &'static str| {
            // On the front page of the documentation, most features are links to their pages.
            let cells = line.trim_start_matches("//! ").strip_prefix("| ")?;
            let (feature, rest) = cells.split_once(" | ")?;
            let feature = feature.trim_matches(['[', ']']).strip_prefix('`')?.strip_suffix('`')?;
            (rest.starts_with("yes |") || rest.starts_with("no |")).then_some(feature)
        };
        let mut documented: Vec<&str> = text.lines().filter_map(row).collect();
        documented.sort_unstable();
        assert_eq!(documented, actual);
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
    let manifests =
        [include_str!("../../../core/Cargo.toml"), include_str!("../../../Cargo.toml")].join("\n");
    for feature in ["http", "reqwest", "reqwest-0-12", "tower", "tracing", "tungstenite"] {
        let start = format!("{feature} = {{ ");
        let mut dependencies = manifests.lines().filter(|line| line.starts_with(&start));
        let version = dependencies.find_map(|line| {
            let (_, version) = line.split_once("version = \"")?;
            version.split('"').next()
        });
        let version = compatible(version.unwrap());
        for text in [README, include_str!("../../../core/src/lib.rs")] {
            let start = format!("| `{feature}` | no |");
            let row = text.lines().find(|line| {
                line.trim_start_matches("//! ").replace(['[', ']'], "").starts_with(&start)
            });
            let mut words = row.unwrap().split([' ', ',', ';', ':', '`']);
            assert!(words.any(|word| word == version), "{feature}: {version} is missing");
        }
    }
}
