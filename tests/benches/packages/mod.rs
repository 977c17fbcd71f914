//! Packages outside the workspace: written below the target folder, and built as users build.

pub(crate) mod clock;
pub(crate) mod enums;
mod progress;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) use progress::Progress;
use serde_json::Value;

/// Whether this is `cargo bench`: where tests run, there is nothing to prove here.
pub(crate) fn is_wanted() -> bool {
    let is_wanted = std::env::args().any(|argument| argument == "--bench");
    if !is_wanted {
        println!("measured by `cargo bench` only");
    }
    is_wanted
}

/// The dependencies of who uses the peers.
pub(crate) const PEERS: &str = r#"
    num_enum = "0.7"
    strum = { version = "0.28", features = ["derive"] }
    thiserror = "2"
"#;

/// The dependency of who uses this crate, with or without its features.
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

/// A package that has one source file.
pub(crate) struct Package {
    pub(crate) folder: PathBuf,
    /// Packages of the same family share what they build.
    pub(crate) target: PathBuf,
}

impl Package {
    /// Writes it.
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

                # A workspace of its own.
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
        // The same versions, which are there already: nothing is downloaded.
        fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self { folder, target: family.join("target") }
    }

    /// Runs cargo, which has to succeed, and tells the files it has built.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Vec<PathBuf> {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--message-format=json"])
            .current_dir(&self.folder)
            // What is set for the benchmark is not meant for this package.
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET")
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
