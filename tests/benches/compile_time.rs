//! Benchmark of the time to check an enum, against three derives on the same enum.
//!
//! `cargo bench -p exchange-error-tests --bench compile_time` prints each ratio beside its target.

#![allow(missing_docs, reason = "a program")]
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot be set up is a failure")]

mod packages;
mod verdict;

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use packages::enums::{self, COMMON, Row};
use packages::{PEERS, Package, Progress, clock};
use verdict::verdict;

/// Number of rows, and of checks; short checks are repeated more often.
const SIZES: [(usize, usize); 3] = [(98, 40), (1000, 20), (4000, 8)];

/// Number of builds from nothing.
const BUILDS: usize = 2;

/// A crate with one enum, and the function that writes the enum.
struct Contender {
    name: &'static str,
    package: Package,
    source: fn(&[Row]) -> String,
    /// Values of `--extern`, one for each crate that the enum names.
    externs: Vec<String>,
}

impl Contender {
    fn new(
        name: &'static str,
        dependencies: &str,
        externs: &[&str],
        source: fn(&[Row]) -> String,
    ) -> Self {
        let package = Package::new("compile-time", name, dependencies, "lib.rs", "");
        let files = package.cargo(&["check"]);
        let path = |name: &&str| {
            let is_metadata = |file: &&PathBuf| {
                let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
                stem.starts_with(&format!("lib{name}-"))
                    && file.extension().is_some_and(|extension| extension == "rmeta")
            };
            format!("{name}={}", files.iter().find(is_metadata).unwrap().display())
        };
        let externs = externs.iter().map(path).collect();
        Self { name, package, source, externs }
    }

    /// Returns the processor time of rustc for this crate alone, called as `cargo check` calls it.
    fn check(&self, rows: &[Row]) -> Duration {
        let source = self.package.folder.join("src/lib.rs");
        fs::write(&source, (self.source)(rows)).unwrap();
        let dependencies = self.package.target.join("debug/deps");
        let mut command =
            Command::new(Path::new(env!("CARGO")).with_file_name(format!("rustc{EXE_SUFFIX}")));
        command
            .args(["--crate-name=checked", "--crate-type=lib", "--edition=2024"])
            .args(["--emit=metadata", "--out-dir"])
            .arg(&self.package.target)
            .arg("-L")
            .arg(format!("dependency={}", dependencies.display()))
            .args(self.externs.iter().flat_map(|path| ["--extern", path]))
            .arg(&source)
            .current_dir(&self.package.folder)
            // Some derives read this manifest for the names of their crates.
            .env("CARGO_MANIFEST_DIR", &self.package.folder);
        let (output, taken) = clock::time(|| command.output().unwrap());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        taken
    }
}

fn main() {
    if !packages::is_wanted() {
        return;
    }
    let rounds: usize = SIZES.iter().map(|(_, rounds)| rounds).sum();
    let progress = Progress::new(6 + rounds + BUILDS * 4);
    let contenders = contenders(&progress);
    let checks = SIZES.map(|(count, rounds)| {
        let rows = enums::rows(count);
        let mut least = [Duration::MAX; 6];
        // Interleaved, because other load on the machine comes and goes.
        for _ in 0..rounds {
            progress.step(&format!("checking {count} rows, {rounds} times"), || {
                for (least, contender) in least.iter_mut().zip(&contenders) {
                    *least = contender.check(&rows).min(*least);
                }
            });
        }
        (count, least)
    });
    let builds = builds(&progress);
    progress.finish();
    print_checks(&contenders, &checks);
    print_builds(&builds);
}

/// Returns the contenders in the order of the printed results.
fn contenders(progress: &Progress) -> [Contender; 6] {
    let build = |name: &'static str, dependencies: &str, externs: &[&str], source| {
        let what = format!("building what {name} depends on");
        progress.step(&what, || Contender::new(name, dependencies, externs, source))
    };
    let ours = ["exchange_error"];
    [
        build("peers", PEERS, &["num_enum", "strum", "thiserror"], |rows| {
            enums::peers(rows, "i32")
        }),
        build("own", &packages::own(false), &ours, |rows| enums::own(rows, "code_type = i32")),
        build("own-with-wire", &packages::own(true), &ours, |rows| {
            enums::own(rows, r#"code_type = i32, wire(code = "$.code", ok = 0)"#)
        }),
        build("enum-alone", "", &[], |rows| {
            let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
            let variants = names.join(",\n");
            format!("#[derive({COMMON})]\npub enum Error {{\n{variants}}}\n")
        }),
        build("empty-crate", "", &[], |_| String::new()),
        build("debug-by-hand", &packages::own(false), &ours, |rows| {
            enums::own_with_debug_by_hand(rows, "code_type = i32")
        }),
    ]
}

/// Measures builds from an empty target folder.
fn builds(progress: &Progress) -> [(&'static str, Duration); 4] {
    let json = packages::own(false).replace("false }", "false, features = ['json'] }");
    let packages = [
        ("syn alone", "syn", "syn = '3'".to_owned()),
        ("without features", "without-features", packages::own(false)),
        ("json alone", "json", json),
        ("default features", "default-features", packages::own(true)),
    ];
    let packages = packages.map(|(what, name, dependency)| {
        // A family for each package, because families share a target folder.
        (what, Package::new(&format!("from-nothing/{name}"), "user", &dependency, "lib.rs", ""))
    });
    let mut least = packages.each_ref().map(|(what, _)| (*what, Duration::MAX));
    for _ in 0..BUILDS {
        for ((what, least), (_, package)) in least.iter_mut().zip(&packages) {
            let taken = progress.step(&format!("building {what} from nothing"), || {
                if package.target.exists() {
                    fs::remove_dir_all(&package.target).unwrap();
                }
                clock::time(|| package.cargo(&["build"])).1
            });
            *least = taken.min(*least);
        }
    }
    least
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn print_checks(contenders: &[Contender; 6], checks: &[(usize, [Duration; 6])]) {
    println!("processor time of checking a crate with one enum, the least of several");
    for (count, times) in checks {
        println!("{count} rows");
        for (contender, time) in contenders.iter().zip(times) {
            let verdict = match contender.name {
                "own" => ratio(*time, times[0], Some(0.6)),
                "own-with-wire" | "debug-by-hand" => ratio(*time, times[0], None),
                _ => String::new(),
            };
            let line =
                format!("  {:<18}{:>9.1} ms   {verdict}", contender.name, milliseconds(*time));
            println!("{}", line.trim_end());
        }
    }
    let [_, (_, thousand), (_, four_thousand)] = checks else { return };
    // `debug-by-hand` shows the rest, because rustc's own `Debug` takes quadratic time.
    println!("4000 rows against 1000");
    for (number, contender) in contenders.iter().enumerate().filter(|(number, _)| *number != 4) {
        let target = (contender.name == "own").then_some(4.4);
        println!(
            "  {:<18}{:>12}   {}",
            contender.name,
            "",
            ratio(four_thousand[number], thousand[number], target)
        );
    }
}

fn print_builds(builds: &[(&str, Duration); 4]) {
    println!("processor time of building from nothing");
    let (_, syn) = builds[0];
    for (what, time) in builds {
        println!("  {what:<18}{:>9.1} s    {}", time.as_secs_f64(), ratio(*time, syn, None));
    }
}

fn ratio(own: Duration, peer: Duration, target: Option<f64>) -> String {
    verdict(own.as_secs_f64() / peer.as_secs_f64(), target)
}
