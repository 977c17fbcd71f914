//! Printer of the enum.

use std::fmt::Write;

use exchange_error::{Answers, ErrorKind, Operation};

use super::variants::{Selector, Variant, Variants, variants};
use super::{Target, doc, names};
use crate::rows::Row;

/// Source of an enum, with the numbers for a summary.
#[derive(Clone, Debug, Default)]
pub struct Scaffold {
    /// Rust source.
    pub source: String,
    /// Number of variants.
    pub variants: usize,
    /// Number of variants with a guessed kind.
    pub guessed: usize,
    /// Number of rows that document a success.
    pub successes: usize,
}

/// Returns the enum of rows.
#[must_use]
pub fn enumeration(rows: &[Row], target: &Target) -> Scaffold {
    let variants = variants(rows, [], None);
    let mut source = header(target, &variants);
    for each in &variants.list {
        source.push_str(&variant(each));
        source.push('\n');
    }
    if source.ends_with("\n\n") {
        source.pop();
    }
    source.push_str("}\n");
    Scaffold {
        source,
        variants: variants.list.len(),
        guessed: variants.list.iter().filter(|variant| variant.guess.is_some()).count(),
        successes: variants.successes.len(),
    }
}

/// Returns the variants of rows, to paste into an enum.
#[must_use]
pub fn to_paste(rows: &[Row]) -> String {
    let variants = variants(rows, [], None);
    variants.list.iter().map(variant).collect::<Vec<_>>().join("\n")
}

fn header(target: &Target, variants: &Variants) -> String {
    let Target { exchange, path, sections } = target;
    let enum_name = names::of_enum(exchange);
    let mut out = String::from("use exchange_error::ExchangeError;\n\n");
    let title = doc::lines(&format!("Errors of {exchange}.")).unwrap_or_default();
    for line in title {
        let _ = writeln!(out, "{}", line.trim_start());
    }
    out.push_str(
        "#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash)]\n#[exchange(\n",
    );
    let _ = writeln!(out, "    name = {exchange:?},");
    let _ = writeln!(out, "    code_type = {},", variants.code_type);
    let section = match sections.as_slice() {
        [] => String::new(),
        [section] => format!(", section = {section:?}"),
        all => format!(", section = {all:?}"),
    };
    let _ = writeln!(out, "    table(path = {path:?}{section}),");
    let ok = ok(variants);
    out.push_str("    // set the paths to where a reply has its code and message; `required`\n");
    out.push_str("    // refuses replies without a code\n");
    let _ = writeln!(out, "    wire(code = \"$.code\"{ok}, message = \"$.msg\", required),");
    let _ = writeln!(out, ")]\n#[non_exhaustive]\npub enum {enum_name} {{");
    out
}

/// Returns the key `ok` with the codes of successes; `0` if the page names none and codes are numbers.
fn ok(variants: &Variants) -> String {
    let is_text = variants.code_type == "str";
    let mut codes: Vec<String> =
        variants
            .successes
            .iter()
            .filter(|code| !code.is_empty())
            .map(|code| {
                if is_text { format!("{code:?}") } else { code.trim_start_matches('0').to_owned() }
            })
            .map(|code| if code.is_empty() { "0".to_owned() } else { code })
            .collect();
    codes.sort();
    codes.dedup();
    let has_zero = variants.list.iter().any(|variant| match &variant.selector {
        Selector::Codes(codes) => codes.iter().any(|code| code == "0"),
        _ => false,
    });
    match codes.as_slice() {
        [] if is_text || has_zero => String::new(),
        [] => ", ok = 0".to_owned(),
        [code] => format!(", ok = {code}"),
        codes => format!(", ok = [{}]", codes.join(", ")),
    }
}

/// Returns the source of a variant.
pub(super) fn variant(variant: &Variant) -> String {
    let mut out = String::new();
    let first = variant.messages.first().map(String::as_str).unwrap_or_default();
    let doc = doc::lines(first);
    let mut keys = vec![match &variant.selector {
        Selector::Codes(codes) => match codes.as_slice() {
            [code] => format!("code = {code}"),
            codes => format!("code = [{}]", codes.join(", ")),
        },
        Selector::Status(status) => format!("status = {status}"),
        Selector::Timeout(label) => format!("timeout, row = {label:?}"),
        Selector::Message { text, label } => format!("message_equals = {text:?}, row = {label:?}"),
    }];
    match (doc, variant.messages.as_slice()) {
        (Some(lines), messages) => {
            for line in lines {
                out.push_str(&line);
                out.push('\n');
            }
            if messages.len() > 1 {
                keys.push(format!("message = [{}]", texts(messages)));
            }
        }
        (None, messages) => keys.push(format!("message = [{}]", texts(messages))),
    }
    let review = match &variant.guess {
        Some(guess) => {
            keys.push(format!("kind = {}", guess.kind.as_str()));
            if permits_resend(guess.kind) {
                keys.push("outcome = Unknown".to_owned());
                let words = &guess.words;
                format!("review: \"{words}\"; with `NotApplied` a write would be sent again")
            } else {
                format!("review: \"{}\"", guess.words)
            }
        }
        None => {
            keys.push("kind = Other".to_owned());
            "review: no guess".to_owned()
        }
    };
    let comment = textwrap::Options::new(doc::WIDTH)
        .initial_indent("    // ")
        .subsequent_indent("    // ")
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    let review = textwrap::fill(&review, comment);
    let _ = writeln!(out, "{review}\n    #[exchange({})]\n    {},", keys.join(", "), variant.name);
    out
}

fn texts(messages: &[String]) -> String {
    messages.iter().map(|message| format!("{message:?}")).collect::<Vec<_>>().join(", ")
}

/// Returns true if the defaults of a kind let a write be sent again. A guess must not.
fn permits_resend(kind: ErrorKind) -> bool {
    Answers::of(kind).may_resend(Operation::Write)
}
