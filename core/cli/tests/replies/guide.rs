//! The commands that the pages of the guide show, run as a reader runs them.
//!
//! A block ` ```console ` holds commands behind `$ `, each with its output. A block whose info string
//! has a second word is the file of that name.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/guide");

/// The pages that show commands, and the number of commands in each.
const PAGES: [(&str, usize); 2] = [("derive.md", 6), ("try-rules.md", 2)];

/// Returns the info string and the content of each code block.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let fenced = page.split("```").skip(1).step_by(2);
    fenced.filter_map(|block| block.split_once('\n')).collect()
}

/// Returns the commands of a block, each with its output. A command goes on until its quotes are closed.
fn commands(console: &str) -> Vec<(String, String)> {
    let mut commands: Vec<(String, String)> = Vec::new();
    for line in console.split_inclusive('\n') {
        if let Some(command) = line.strip_prefix("$ ") {
            commands.push((command.to_owned(), String::new()));
            continue;
        }
        let (command, output) = commands.last_mut().unwrap();
        let is_open = command.matches('\'').count() % 2 == 1;
        if is_open { command } else { output }.push_str(line);
    }
    commands
}

/// Runs a command in a shell that finds the tool; returns its output and its errors.
fn run(folder: &Path, command: &str) -> String {
    let tool = Path::new(env!("CARGO_BIN_EXE_exchange-error")).parent().unwrap();
    let mut path = tool.as_os_str().to_owned();
    path.push(":");
    path.push(env::var_os("PATH").unwrap_or_default());
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1\n{command}")])
        .current_dir(folder)
        .env("PATH", path)
        .env_remove("CLICOLOR_FORCE")
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn commands_of_the_guide_print_what_it_shows() {
    for (name, count) in PAGES {
        let page = fs::read_to_string(Path::new(GUIDE).join(name)).unwrap();
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("guide").join(name);
        let _ = fs::remove_dir_all(&folder);
        for below in ["src", "tables"] {
            fs::create_dir_all(folder.join(below)).unwrap();
        }
        let mut run_commands = 0;
        for (info, content) in blocks(&page) {
            if let Some((_, file)) = info.split_once(' ') {
                fs::write(folder.join(file), content).unwrap();
            }
            if info == "console" {
                for (command, shown) in commands(content) {
                    assert_eq!(run(&folder, &command), shown, "{name}: {command}");
                    run_commands += 1;
                }
            }
        }
        assert_eq!(run_commands, count, "{name}");
    }
}

#[test]
fn pages_without_commands_have_no_console() {
    for entry in fs::read_dir(GUIDE).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let page = fs::read_to_string(&path).unwrap();
        let is_listed = PAGES.iter().any(|(listed, _)| *listed == name);
        assert_eq!(page.contains("```console"), is_listed, "{name}");
    }
}
