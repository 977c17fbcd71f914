//! The line in the documentation of every row that shows its code and answers, as an editor's hover does:
//! ``` `20015` · `OrderNotFound` · `AfterResync` · `NotApplied` ```.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use syn::parse::Parse;
use syn::{Expr, ItemEnum, Lit};

use super::corpus::{path, sources};
use super::enums::{ENUMS, OwnRow};

/// Longest line of the documentation.
const WIDTH: usize = 100;

/// Lines of a variant in a source file, between the variant before it and its own name.
struct Variant<'a> {
    name: &'a str,
    lines: Vec<&'a str>,
}

impl<'a> Variant<'a> {
    /// Returns the lines of its documentation, without their slashes, and the lines behind.
    fn split(&self) -> (Vec<&'a str>, Vec<&'a str>) {
        let is_doc = |line: &&str| line.trim_start().starts_with("///");
        let (docs, rest): (Vec<&str>, Vec<&str>) = self.lines.iter().partition(|line| is_doc(line));
        let text = |line: &'a str| line.trim_start().trim_start_matches('/').trim();
        (docs.into_iter().map(text).collect(), rest)
    }
}

/// Keys of a variant that select it.
#[derive(Default)]
struct Selectors {
    codes: Vec<String>,
    statuses: Vec<String>,
    is_timeout: bool,
    messages: Vec<String>,
    has_message: bool,
    is_row: bool,
}

/// Reads the keys of a variant, given the lines in front of it.
fn selectors(variant: &Variant<'_>) -> Selectors {
    let text = format!("enum E {{\n{}\n{} }}", variant.lines.join("\n"), variant.name);
    let item: ItemEnum = syn::parse_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let mut found = Selectors { is_row: true, ..Selectors::default() };
    for attribute in &item.variants[0].attrs {
        if !attribute.path().is_ident("exchange") {
            continue;
        }
        attribute
            .parse_nested_meta(|meta| {
                let key = meta.path.get_ident().unwrap().to_string();
                if meta.input.peek(syn::token::Paren) {
                    let inner;
                    syn::parenthesized!(inner in meta.input);
                    let waits = inner.parse_terminated(syn::Meta::parse, syn::Token![,]);
                    return waits.map(drop);
                }
                let values = if meta.input.peek(syn::Token![=]) {
                    values(&meta.value()?.parse::<Expr>()?)
                } else {
                    Vec::new()
                };
                match &*key {
                    "code" => found.codes = values,
                    "status" => found.statuses = values,
                    "timeout" => found.is_timeout = true,
                    "message" => found.has_message = true,
                    "message_equals" | "message_contains" => found.messages.extend(values),
                    "flatten" | "other" => found.is_row = false,
                    _ => {}
                }
                Ok(())
            })
            .unwrap();
    }
    found
}

/// Returns the literals of a value: a number, a text, or a list of them.
fn values(value: &Expr) -> Vec<String> {
    match value {
        Expr::Array(list) => list.elems.iter().flat_map(values).collect(),
        Expr::Unary(negative) => values(&negative.expr).iter().map(|it| format!("-{it}")).collect(),
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => vec![number.base10_digits().to_owned()],
            Lit::Str(text) => vec![text.value()],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Returns a text as code in Markdown, whatever its characters.
fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Returns the parts of the line: what selects the row, and its answers.
fn parts(selectors: &Selectors, row: &OwnRow) -> Vec<String> {
    let mut parts = Vec::new();
    if !selectors.codes.is_empty() {
        let codes: Vec<String> = selectors.codes.iter().map(|it| code(it)).collect();
        parts.push(codes.join(", "));
    }
    if !selectors.statuses.is_empty() {
        parts.push(format!("HTTP {}", selectors.statuses.join(", ")));
    }
    if selectors.is_timeout {
        parts.push("no answer".to_owned());
    }
    if selectors.codes.is_empty()
        && let [first, further @ ..] = &*selectors.messages
    {
        let more =
            if further.is_empty() { String::new() } else { format!(" and {} more", further.len()) };
        parts.push(format!("text {}{more}", code(first)));
    }
    if parts.is_empty() {
        parts.push("by a rule".to_owned());
    }
    parts.extend([row.kind.as_str(), row.retry.as_str(), row.outcome.as_str()].map(code));
    if let Some(wait) = row.wait {
        parts.push(format!("wait {wait:?}"));
    }
    parts
}

/// Returns the parts as lines of documentation.
fn wrapped(parts: &[String]) -> Vec<String> {
    let mut lines = vec![format!("    /// {}", parts[0])];
    for part in &parts[1..] {
        let last = lines.last_mut().unwrap();
        if last.chars().count() + part.len() + 3 <= WIDTH {
            last.push_str(" · ");
        } else {
            last.push_str(" ·");
            lines.push("    /// ".to_owned());
        }
        lines.last_mut().unwrap().push_str(part);
    }
    lines
}

/// Returns true if a paragraph is such a line: its last parts are answers.
fn shows_answers(paragraph: &[&str]) -> bool {
    let text = paragraph.join(" ");
    let parts: Vec<&str> = text.split(" · ").collect();
    let is_outcome = |part: &&str| ["`NotApplied`", "`Unknown`", "`AlreadyApplied`"].contains(part);
    parts.len() >= 4 && parts.iter().rev().take(2).any(is_outcome)
}

/// Returns the documentation with the line as its second paragraph, behind the documented message.
fn documented(variant: &Variant<'_>, row: &OwnRow) -> Vec<String> {
    let selectors = selectors(variant);
    let (docs, rest) = variant.split();
    let mut paragraphs: Vec<Vec<String>> = docs
        .split(|line| line.is_empty())
        .filter(|paragraph| !paragraph.is_empty() && !shows_answers(paragraph))
        .map(|paragraph| paragraph.iter().map(|line| format!("    /// {line}")).collect())
        .collect();
    let has_message = selectors.has_message;
    assert!(has_message || !paragraphs.is_empty(), "{} has no message", variant.name);
    let position = usize::from(!has_message);
    paragraphs.insert(position, wrapped(&parts(&selectors, row)));
    let mut lines = paragraphs.join(&"    ///".to_owned());
    lines.extend(rest.into_iter().map(str::to_owned));
    lines
}

/// Returns the text of a file with the line at each row, and the number of rows.
fn with_answers(text: &str, rows: &mut dyn FnMut(&str) -> Vec<OwnRow>) -> (String, usize) {
    let (mut written, mut count) = (Vec::new(), 0);
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        written.push(line.to_owned());
        let Some(name) = line.strip_prefix("pub enum ") else { continue };
        let rows = rows(name.trim_end_matches(" {"));
        let mut pending = Vec::new();
        for line in lines.by_ref() {
            if line == "}" {
                assert!(pending.is_empty(), "{pending:?}");
                written.push(line.to_owned());
                break;
            }
            let is_blank = line.is_empty() && pending.is_empty();
            let name = line.trim().split(['(', ',']).next().unwrap_or_default();
            let is_variant = line.starts_with("    ")
                && name.starts_with(char::is_uppercase)
                && name.chars().all(char::is_alphanumeric)
                && line.ends_with(',')
                && !line.starts_with("     ");
            if is_blank || !is_variant {
                if is_blank {
                    written.push(String::new());
                } else {
                    pending.push(line);
                }
                continue;
            }
            let variant = Variant { name, lines: std::mem::take(&mut pending) };
            if selectors(&variant).is_row {
                let (message, _) = variant.split();
                let own: Vec<&OwnRow> = rows.iter().filter(|row| row.variant == name).collect();
                let [own] = *own else { panic!("{} rows of {name}, {message:?}", own.len()) };
                written.extend(documented(&variant, own));
                count += 1;
            } else {
                written.extend(variant.lines.iter().map(|&line| line.to_owned()));
            }
            written.push(line.to_owned());
        }
    }
    (written.join("\n") + "\n", count)
}

/// `UPDATE_SNAPSHOTS=1` writes the lines.
#[test]
fn documentation_of_every_row_shows_its_code_and_answers() {
    let folder = path("../core/src/exchanges");
    let mut seen = BTreeSet::new();
    let mut count = 0;
    for (file, text) in sources("") {
        if !text.contains("\npub enum ") {
            continue;
        }
        let mut rows = |name: &str| {
            let key = format!("{}::{name}", file.trim_end_matches(".rs").replace('/', "::"));
            let (own, rows) = ENUMS
                .iter()
                .find(|(own, _)| *own == key)
                .unwrap_or_else(|| panic!("{key} is not listed"));
            seen.insert(*own);
            rows()
        };
        let (expected, in_file) = with_answers(&text, &mut rows);
        count += in_file;
        if text == expected {
            continue;
        }
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::write(Path::new(&folder).join(&file), &expected).unwrap();
            continue;
        }
        let (line, (found, expected)) = text
            .lines()
            .zip(expected.lines())
            .enumerate()
            .find(|(_, (found, own))| found != own)
            .unwrap();
        panic!(
            "{file}:{}: {found}\nshould be {expected}; to write it, set UPDATE_SNAPSHOTS=1",
            line + 1
        );
    }
    assert_eq!(seen.len(), ENUMS.len(), "every enum has a file");
    assert!(count > 3_000, "{count} rows");
}

#[test]
fn wrong_and_missing_lines_are_noticed() {
    let mut rows = |_: &str| {
        ENUMS.iter().find(|(name, _)| *name == "okcoin::futures::rest::RestError").unwrap().1()
    };
    let source = |line: &str| {
        format!(
            "pub enum RestError {{\n    /// Order does not exist\n    ///\n{line}    #[exchange(code = 20015, \
             kind = OrderNotFound)]\n    OrderNotFound,\n}}\n"
        )
    };
    let right = "    /// `20015` · `OrderNotFound` · `AfterResync` · `NotApplied`\n";
    let expected = source(right);
    for line in [
        right,
        "",
        "    /// `20015` · `OrderNotFound` · `AfterResync` · `Unknown`\n",
        "    /// `20016` · `OrderNotFound` · `AfterResync` · `NotApplied`\n",
        "    /// `20015` · `OrderNotFound` ·\n    /// `Never` · `NotApplied` · wait 2s\n",
    ] {
        assert_eq!(with_answers(&source(line), &mut rows), (expected.clone(), 1), "{line}");
    }
    let advice = "    /// Ask again.\n";
    let with_advice = source(&format!("{right}    ///\n{advice}"));
    assert_eq!(with_answers(&source(advice), &mut rows), (with_advice, 1));
}
