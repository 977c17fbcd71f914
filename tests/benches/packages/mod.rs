//! Packages outside the workspace, written below the target folder and built as users build them.

pub(crate) mod clock;
pub(crate) mod enums;
mod progress;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) use progress::Progress;
use serde_json::Value;

/// Returns true under `cargo bench`. `cargo test --all-targets` runs benchmarks too, without
/// `--bench`; these would take minutes and check nothing.
pub(crate) fn is_wanted() -> bool {
    let is_wanted = std::env::args().any(|argument| argument == "--bench");
    if !is_wanted {
        println!("measured by `cargo bench` only");
    }
    is_wanted
}

/// Dependencies of a package that uses the peers.
pub(crate) const PEERS: &str = r#"
    num_enum = "0.7"
    strum = { version = "0.28", features = ["derive"] }
    thiserror = "2"
"#;

/// Returns the dependency line of a package that uses this crate, with or without its features.
pub(crate) fn own(default_features: bool) -> String {
    let core = workspace().join("core");
    format!(
        "exchange-error = {{ path = '{}', default-features = {default_features} }}",
        core.display()
    )
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A package with one source file.
pub(crate) struct Package {
    pub(crate) folder: PathBuf,
    /// Target folder, which packages of one family share.
    pub(crate) target: PathBuf,
}

impl Package {
    /// Writes the package.
    pub(crate) fn new(
        family: &str,
        name: &str,
        dependencies: &str,
        file: &str,
        source: &str,
    ) -> Self {
        let family = Path::new(env!("CARGO_TARGET_TMPDIR")).join(family);
        let folder = family.join(name);
        let manifest = format!(
            r#"
                [package]
                name = "{name}"
                version = "0.0.0"
                edition = "2024"

                # Keeps cargo from looking for a workspace above this folder.
                [workspace]

                [profile.release]
                strip = true

                [profile.small]
                inherits = "release"
                opt-level = "s"

                [dependencies]
                {dependencies}
            "#
        );
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::write(folder.join("src").join(file), source).unwrap();
        // The workspace's versions are downloaded already, so the package builds offline.
        fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self { folder, target: family.join("target") }
    }

    /// Runs cargo and returns the files it has built. Panics if cargo fails.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Vec<PathBuf> {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--message-format=json"])
            .current_dir(&self.folder)
            // Flags set for the benchmark would change what this package measures.
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET")
            // Users get the crate from a registry, and cargo builds only packages at a path incrementally.
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", &self.target)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let messages = serde_json::Deserializer::from_slice(&output.stdout).into_iter::<Value>();
        let files = messages.flat_map(|message| {
            let files = message.unwrap()["filenames"].as_array().cloned().unwrap_or_default();
            files.into_iter().filter_map(|file| file.as_str().map(PathBuf::from))
        });
        files.collect()
    }
}
