//! Names of the enum and its variants: words of identifiers, codes and messages.

use std::collections::HashSet;

/// Words that are left out of names.
const STOP_WORDS: [&str; 61] = [
    "a", "an", "and", "any", "are", "as", "at", "be", "been", "being", "but", "by", "can", "could",
    "does", "did", "do", "for", "from", "had", "has", "have", "if", "in", "into", "is", "it",
    "its", "of", "on", "or", "please", "shall", "should", "so", "that", "the", "their", "then",
    "there", "this", "to", "was", "were", "which", "will", "with", "would", "you", "your", "e",
    "g", "i", "etc", "when", "we", "our", "than", "these", "those", "due",
];

/// Length up to which words are added to a name.
const WORDS_LENGTH: usize = 40;

/// Length that a name never exceeds.
const MAX_LENGTH: usize = 60;

/// Names that no variant can have.
const RESERVED: [&str; 1] = ["Self"];

/// Generator of unique variant names.
#[derive(Debug, Default)]
pub(crate) struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// Starts with names that are taken.
    pub(crate) fn with(taken: impl IntoIterator<Item = String>) -> Self {
        Self { taken: taken.into_iter().collect() }
    }

    /// Returns a name that no earlier row has: from the identifier, the code if it is a word, or the
    /// message.
    pub(crate) fn of_row(&mut self, identifier: &str, code: &str, message: &str) -> String {
        let label = camel(code, MAX_LENGTH / 3);
        let named = [identifier, if is_word(code) { code } else { "" }, message]
            .into_iter()
            .map(|text| camel(text, WORDS_LENGTH))
            .find(|name| name.len() > 2 && name.starts_with(|c: char| c.is_ascii_alphabetic()))
            .filter(|name| !RESERVED.contains(&name.as_str()));
        let name = named.unwrap_or_else(|| format!("Code{}{label}", minus(code)));
        if self.taken.insert(name.clone()) {
            return name;
        }
        // Another row has the same words, so the code is added.
        let plain = format!("{name}{}{label}", minus(code));
        let mut name = plain.clone();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{plain}Number{number}");
            number += 1;
        }
        name
    }
}

fn minus(code: &str) -> &'static str {
    if code.starts_with('-') { "Minus" } else { "" }
}

/// Returns true for a code that is made of words, such as `invalid_price`.
fn is_word(code: &str) -> bool {
    let letters = code.chars().filter(char::is_ascii_alphabetic).count();
    let digits = code.chars().filter(char::is_ascii_digit).count();
    letters >= 4 && digits * 3 <= letters && code.is_ascii()
}

/// Words of headings and file names that every page of errors has.
const GENERIC_WORDS: [&str; 16] = [
    "code",
    "codes",
    "error",
    "errors",
    "table",
    "tables",
    "index",
    "readme",
    "doc",
    "docs",
    "page",
    "exceptions",
    "exception",
    "en",
    "appendix",
    "list",
];

/// Returns the name of the exchange that a file name gives.
pub(crate) fn exchange_of(path: &str) -> String {
    let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let stem = file.split('.').next().unwrap_or(file);
    let words: Vec<&str> = stem
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.chars().any(|c| c.is_ascii_alphabetic()))
        .filter(|word| !GENERIC_WORDS.contains(&word.to_lowercase().as_str()))
        .collect();
    if words.is_empty() { "API".to_owned() } else { words.join(" ") }
}

/// Returns the name of the enum for an exchange.
pub(crate) fn of_enum(exchange: &str) -> String {
    let words =
        words(exchange).filter(|word| !GENERIC_WORDS.contains(&word.to_lowercase().as_str()));
    let name: String = joined(words, WORDS_LENGTH);
    match name.as_str() {
        // The trait and its derive have the name `ExchangeError`.
        "" | "Exchange" | "Self" => "ApiError".to_owned(),
        name if name.starts_with(|c: char| c.is_ascii_digit()) => format!("Api{name}Error"),
        name => format!("{name}Error"),
    }
}

/// Returns the words of a text as one name.
fn camel(text: &str, length: usize) -> String {
    let text = without_markup(text);
    let kept = words(&text).filter(|word| !STOP_WORDS.contains(&word.to_lowercase().as_str()));
    joined(kept.map(str::to_owned).collect::<Vec<_>>().iter().map(String::as_str), length)
}

fn joined<T: AsRef<str>>(words: impl Iterator<Item = T>, length: usize) -> String {
    let mut name = String::new();
    for word in words {
        let word = capitalized(word.as_ref());
        if !name.is_empty() && name.len() + word.len() > length {
            break;
        }
        name.push_str(&word);
    }
    name.truncate(length);
    name
}

/// Returns the first sentence of a text, without tags, addresses, placeholders and apostrophes.
fn without_markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let is_placeholder = word.starts_with(['%', '{', '$', '<'])
            || word.contains("://")
            || word.starts_with('&') && word.ends_with(';');
        if is_placeholder {
            out.push(' ');
            continue;
        }
        let plain = word.replace(['\u{2019}', '`'], "'");
        let lower = plain.to_lowercase();
        let plain = match lower.as_str() {
            "can't" => "cannot",
            lower if lower.ends_with("n't") => "not",
            _ => plain.strip_suffix("'s").unwrap_or(&plain),
        };
        out.push_str(&plain.replace('\'', ""));
        out.push(' ');
        let is_end = word.ends_with(['.', ';', '!', '。'])
            && !word.eq_ignore_ascii_case("e.g.")
            && !word.eq_ignore_ascii_case("i.e.");
        if is_end && out.len() > 12 {
            break;
        }
    }
    // Parentheses hold an explanation.
    match out.split_once('(') {
        Some((head, _)) if head.trim().len() > 3 => head.to_owned(),
        _ => out,
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

/// Returns a word with a capital first letter; `ip` and `IP` both become `Ip`.
fn capitalized(word: &str) -> String {
    let is_upper_case = !word.bytes().any(|byte| byte.is_ascii_lowercase());
    let mut chars = word.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    let rest = chars.as_str();
    let rest = if is_upper_case { rest.to_ascii_lowercase() } else { rest.to_owned() };
    first.into_iter().chain(rest.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Names, exchange_of, of_enum};

    fn name(identifier: &str, code: &str, message: &str) -> String {
        Names::default().of_row(identifier, code, message)
    }

    #[test]
    fn identifiers_come_first_then_codes_that_are_words() {
        assert_eq!(name("TOO_MANY_REQUESTS", "-1003", "Slow down"), "TooManyRequests");
        assert_eq!(name("", "invalid_price", "가격 오류"), "InvalidPrice");
        assert_eq!(name("", "TokenException", "Session expired"), "TokenException");
        assert_eq!(name("", "EC001", "Client does not exist"), "ClientNotExist");
        assert_eq!(name("", "-1000", "내부 에러"), "CodeMinus1000");
    }

    #[test]
    fn messages_are_read_without_apostrophes_and_markup() {
        for (message, expected) in [
            ("You can't set leverage", "CannotSetLeverage"),
            ("MMP hasn't been enabled", "MmpNotEnabled"),
            ("The user\u{2019}s balance", "UserBalance"),
            ("Order <br> not found &lt;", "OrderNotFound"),
            ("{coin} collateral -- reached {0}", "CollateralReached"),
            ("No permission (see https://a.b/c)", "NoPermission"),
            ("See https://a.b/c for help", "SeeHelp"),
            ("Order failed. Please try again later", "OrderFailed"),
            ("429 requests", "Code7"),
        ] {
            assert_eq!(name("", "7", message), expected, "{message}");
        }
    }

    #[test]
    fn names_are_unique_and_short() {
        let mut names = Names::default();
        let long = "word ".repeat(50);
        for _ in 0..3 {
            for (code, message) in
                [("1", "Same"), ("-1", "Same"), ("2", long.as_str()), ("x".repeat(90).as_str(), "")]
            {
                let name = names.of_row("", code, message);
                assert!(name.len() <= 72, "{name}");
            }
        }
        assert_eq!(names.taken.len(), 12);
    }

    #[test]
    fn enums_are_named_after_the_file() {
        for (path, exchange, name) in [
            ("tables/okx-rest.md", "okx rest", "OkxRestError"),
            ("acme_error_codes.html", "acme", "AcmeError"),
            ("errors.md", "API", "ApiError"),
            ("exchange.md", "exchange", "ApiError"),
            ("3commas.md", "3commas", "Api3commasError"),
        ] {
            assert_eq!(exchange_of(path), exchange, "{path}");
            assert_eq!(of_enum(exchange), name, "{path}");
        }
    }
}
