//! Enums of a size that is written by a program compile in the package of a user.

use super::package::Package;

/// End of every code: a long code takes more steps of a constant.
const REST: &str = " of this refusal, and a few more words that are the same in each";

/// Returns an enum with text codes that begin and end alike.
///
/// `Debug` is by hand, because rustc checks a derived one in quadratic time.
fn enumeration(name: &str, letter: char, count: usize) -> String {
    let variants: Vec<String> = (0..count)
        .map(|number| {
            format!(
                "/// Message {number}\n\
                 #[exchange(code = \"EOrder:reason {letter}{number:05}{REST}\", kind = InvalidOrder)]\n\
                 V{number},\n"
            )
        })
        .collect();
    let variants = variants.concat();
    format!("{DERIVES}enum {name} {{\n{variants}}}\n{}", debug(name))
}

/// Returns an enum that flattens these.
fn flattening(names: &[&str]) -> String {
    let variants = names.iter().map(|name| format!("#[exchange(flatten)]\n{name}({name}),\n"));
    let variants: Vec<String> = variants.collect();
    format!("{DERIVES}enum All {{\n{}}}\n{}", variants.concat(), debug("All"))
}

const DERIVES: &str =
    "#[derive(ExchangeError, Clone, Copy, PartialEq, Eq)]\n#[exchange(code_type = str)]\n";

fn debug(name: &str) -> String {
    format!(
        "impl std::fmt::Debug for {name} {{
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
                formatter.write_str(self.variant())
            }}
        }}\n"
    )
}

fn package(name: &str, enums: &[String], main: &str) -> Package {
    let source = format!("use exchange_error::ExchangeError;\n\n{}\n{main}", enums.concat());
    Package::new(name, ", default-features = false", "", ("main.rs", &source))
}

#[test]
fn flattened_enums_with_400_text_codes_each_compile_and_find_every_code() {
    let main = "fn main() {
        assert_eq!(All::ALL.len(), 800);
        let is_found = |error: &All| error.code().and_then(All::from_code) == Some(*error);
        assert!(All::ALL.iter().all(is_found));
    }\n";
    let enums = [
        enumeration("First", 'a', 400),
        enumeration("Second", 'b', 400),
        flattening(&["First", "Second"]),
    ];
    let output = package("large-enums", &enums, main).cargo("run", &["--quiet"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A comparison of each enum with each made rustc give up, as if the constant were an endless loop.
#[test]
fn shared_code_of_flattened_enums_with_10000_text_codes_each_is_named() {
    let names = ["First", "Second", "Third"];
    let enums = |last: &str| {
        let mut enums: Vec<String> = names
            .iter()
            .zip("abc".chars())
            .map(|(name, letter)| enumeration(name, letter, 10_000))
            .collect();
        enums[2] = enums[2].replace("reason c09999", last);
        enums.push(flattening(&names));
        enums
    };
    let check = |last| {
        let package = package("ten-thousand-codes", &enums(last), "fn main() {}\n");
        let output = package.cargo("check", &["--quiet"]);
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    let found = check("reason c09999");
    assert!(!found.contains("error"), "{found}");
    let shared = "`First` and `Third` both have the code `EOrder:reason a00007 of";
    let found = check("reason a00007");
    assert!(found.contains(shared) && !found.contains("taking a long time"), "{found}");
}
