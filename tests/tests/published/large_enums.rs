//! Enums of a size that is written by a program compile in the package of a user.

use super::package::Package;

/// Returns an enum with 400 text codes that begin alike.
fn enumeration(name: &str, letter: char) -> String {
    let variants: Vec<String> = (0..400)
        .map(|number| {
            format!(
                "/// Message {number}\n\
                 #[exchange(code = \"EOrder:reason {letter}{number:03}\", kind = InvalidOrder)]\n\
                 V{number},\n"
            )
        })
        .collect();
    let variants = variants.concat();
    format!(
        "#[derive(ExchangeError, {DERIVES})]\n#[exchange(code_type = str)]\nenum {name} {{\n{variants}}}\n"
    )
}

const DERIVES: &str = "Clone, Copy, Debug, PartialEq, Eq";

/// Constants assert that two flattened enums share no code. When they compared each code with each,
/// the compiler gave up at this size, as if the constant were an endless loop.
#[test]
fn flattened_enums_with_400_text_codes_each_compile_and_find_every_code() {
    let both = format!(
        "#[derive(ExchangeError, {DERIVES})]\n#[exchange(code_type = str)]\nenum Both {{\n\
         #[exchange(flatten)]\nFirst(First),\n#[exchange(flatten)]\nSecond(Second),\n}}\n"
    );
    let program = "fn main() {
        assert_eq!(Both::ALL.len(), 800);
        let is_found = |error: &Both| error.code().and_then(Both::from_code) == Some(*error);
        assert!(Both::ALL.iter().all(is_found));
    }\n";
    let enums = [enumeration("First", 'a'), enumeration("Second", 'b'), both].concat();
    let source = format!("use exchange_error::ExchangeError;\n\n{enums}\n{program}");
    let features = ", default-features = false";
    let package = Package::new("large-enums", features, "", ("main.rs", &source));
    let output = package.cargo("run", &["--quiet"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
