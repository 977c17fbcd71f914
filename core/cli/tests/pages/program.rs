//! The program, in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A folder with pages.
pub(crate) struct Folder {
    path: PathBuf,
}

/// Output of a run.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Folder {
    /// Creates an empty folder.
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages").join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self { path }
    }

    /// Writes a file.
    pub(crate) fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path.join(file), text).unwrap();
    }

    /// Reads a file.
    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path.join(file)).unwrap()
    }

    /// Runs the program.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_exchange-error"));
        let output = command.args(arguments).current_dir(&self.path).output().unwrap();
        Output {
            status: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// Extracts a page and returns its rows as `section; code; also; status; name; message`, without the
/// empty fields at the end.
pub(crate) fn rows(file: &str, text: &str, options: &[&str]) -> Vec<String> {
    let (rows, output) = extract(file, text, options);
    assert_eq!(output.status, 0, "{}", output.stderr);
    rows
}

/// Extracts a page and returns its rows beside the output.
pub(crate) fn extract(file: &str, text: &str, options: &[&str]) -> (Vec<String>, Output) {
    let test = std::thread::current().name().unwrap_or("extract").replace("::", "-");
    let folder = Folder::new(&test);
    folder.write(file, text);
    let output = folder.run(&[&["extract", file, "--format", "json"], options].concat());
    let json: Value = serde_json::from_str(&output.stdout).unwrap_or_default();
    let rows = json.as_array().into_iter().flatten().map(|row| {
        let field = |name: &str| row[name].as_str().unwrap().to_owned();
        ["section", "code", "also", "status", "name", "message"].map(field).join("; ")
    });
    (rows.collect(), output)
}
