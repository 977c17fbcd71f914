//! A package outside the workspace, written below the target folder and built as users build theirs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub(crate) struct Package {
    folder: PathBuf,
}

impl Package {
    /// Writes a package with one source file. `features` is the end of its dependency on the runtime,
    /// such as `, default-features = false`; `sections` are further sections of its manifest.
    pub(crate) fn new(
        name: &str,
        features: &str,
        sections: &str,
        (file, source): (&str, &str),
    ) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("src")).unwrap();
        let manifest = format!(
            r#"
                [package]
                name = "{name}"
                version = "0.0.0"
                edition = "2024"

                # Keeps cargo from looking for a workspace above this folder.
                [workspace]

                {sections}

                [dependencies]
                exchange-error = {{ path = '{}'{features} }}
            "#,
            workspace.join("core").display()
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::write(folder.join("src").join(file), source).unwrap();
        // The workspace's versions are downloaded already, so the package builds offline.
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self { folder }
    }

    /// Runs cargo. All packages share a target folder, so that the derive is built once.
    pub(crate) fn cargo(&self, command: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO"))
            .args([command, "--offline"])
            .args(arguments)
            .current_dir(&self.folder)
            // Flags set for the tests, such as instrumentation, are not meant for this package.
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET")
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages"))
            .output()
            .unwrap()
    }
}
