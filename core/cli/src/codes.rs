//! Codes and statuses of a label: `A, B`, `A / B`, `A–C`, `503 Service Unavailable`.

use crate::page::{Cell, unified_minus};

/// Maximum number of codes of a range. A longer one is a class of codes and not a list.
const LONGEST_RANGE: u64 = 1000;

/// Codes of a label, and the identifier that stands behind a single one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// Codes as replies carry them. Empty if the label holds none.
    pub codes: Vec<String>,
    /// Identifier behind the code: `UNKNOWN` of `-1000 UNKNOWN`.
    pub name: Option<String>,
}

/// Returns the codes of a label.
#[must_use]
pub fn codes(cell: &Cell) -> Label {
    let text = unquoted(cell.text.trim().trim_end_matches(['*', '†', '‡']).trim_end());
    if !text.chars().any(char::is_alphanumeric) || is_placeholder(text) {
        return Label::default();
    }
    let codes = marked_codes(cell, text)
        .or_else(|| range(text))
        .or_else(|| list(text))
        .or_else(|| words(text));
    if let Some(codes) = codes {
        return Label { codes, name: None };
    }
    let (code, name) = alone(text);
    Label { codes: vec![unified_minus(unquoted(code))], name: name.map(str::to_owned) }
}

/// Returns the HTTP statuses of a label, such as `503 Service Unavailable`.
#[must_use]
pub fn statuses(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| is_status(word))
        .map(str::to_owned)
        .collect()
}

/// Returns the status of a label such as `HTTP 429` or `HTTP error code 403`.
#[must_use]
pub fn http_status(text: &str) -> Option<String> {
    let is_http = text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("http"));
    let mut statuses = if is_http { statuses(text) } else { Vec::new() };
    if statuses.len() == 1 { statuses.pop() } else { None }
}

/// Returns true for a number from 100 to 599.
#[must_use]
pub fn is_status(text: &str) -> bool {
    matches!(text.as_bytes(), [b'1'..=b'5', rest @ ..] if rest.len() == 2 && rest.iter().all(u8::is_ascii_digit))
}

/// Returns true if a text may be a code: one word with a letter or digit.
#[must_use]
pub fn is_code(text: &str) -> bool {
    text.len() <= 80
        && text.chars().any(char::is_alphanumeric)
        && !text.chars().any(|c| c.is_whitespace() || "\"'<>{}()".contains(c))
}

/// Returns true for an integer.
#[must_use]
pub fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_placeholder(text: &str) -> bool {
    ["n/a", "na", "none", "null", "tbd"].iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Strips quotes and brackets around a code or an identifier; a dash alone is none.
#[must_use]
pub fn unquoted(text: &str) -> &str {
    let pairs =
        [('"', '"'), ('\'', '\''), ('“', '”'), ('‘', '’'), ('`', '`'), ('[', ']'), ('(', ')')];
    if !text.chars().any(char::is_alphanumeric) {
        return "";
    }
    for (open, close) in pairs {
        if let Some(inner) = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)) {
            return inner.trim();
        }
    }
    text
}

/// Several codes that are set as code each, with separators between.
fn marked_codes(cell: &Cell, text: &str) -> Option<Vec<String>> {
    if cell.marked.len() < 2 {
        return None;
    }
    let mut rest = text;
    let mut codes: Vec<String> = Vec::new();
    for marked in &cell.marked {
        let (between, behind) = rest.split_once(marked.as_str())?;
        if matches!(between.trim(), "–" | "—" | "-" | "~" | "to") {
            codes.extend(between_ends(codes.last()?, marked)?.into_iter().skip(1));
        } else if is_separator(between) {
            codes.push(unified_minus(marked));
        } else {
            return None;
        }
        rest = behind;
    }
    (is_separator(rest) && codes.iter().all(|code| is_code(code))).then_some(codes)
}

fn is_separator(text: &str) -> bool {
    let text = text.trim();
    ["", ",", "/", ";", "|", "or", "and", "&", ", or", ", and", "、", "，"].contains(&text)
}

/// A range: `EC011–EC013`, `1000-1005`, `1000 to 1005`.
fn range(text: &str) -> Option<Vec<String>> {
    [" to ", "–", "—", "~", "～", "...", "..", "…", " - ", "-"].iter().find_map(|dash| {
        let (first, last) = text.split_once(dash)?;
        between_ends(first.trim(), last.trim())
    })
}

fn between_ends(first: &str, last: &str) -> Option<Vec<String>> {
    let (prefix, from) = numbered(first)?;
    let (last_prefix, to) = numbered(last)?;
    if !(last_prefix == prefix || last_prefix.is_empty() && !prefix.starts_with('-'))
        || from.len() != to.len()
        || from.len() > 18
    {
        return None;
    }
    let (start, end): (u64, u64) = (from.parse().ok()?, to.parse().ok()?);
    let ends = if prefix == "-" { (end.min(start), end.max(start)) } else { (start, end) };
    let count = ends.1.checked_sub(ends.0)?;
    if count == 0 || count >= LONGEST_RANGE {
        return None;
    }
    let width = from.len();
    Some((ends.0..=ends.1).map(|number| format!("{prefix}{number:0width$}")).collect())
}

/// Splits a code into a prefix without spaces and its last digits.
fn numbered(code: &str) -> Option<(&str, &str)> {
    let digits = code.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (prefix, digits) = code.split_at(code.len() - digits);
    let is_plain =
        prefix == "-" || prefix.chars().all(|c| c.is_ascii_alphabetic() || c == '_' || c == '-');
    let is_long = digits.len() > 1 || !matches!(prefix, "" | "-");
    (!digits.is_empty() && is_long && is_plain).then_some((prefix, digits))
}

/// Codes between separators. Each is one word; without digits they stand between commas only.
fn list(text: &str) -> Option<Vec<String>> {
    let text = text.trim_end_matches(',');
    let commas = [",", "，", "、", ";"];
    for (separators, needs_digits) in
        [(&commas[..], false), (&["/", "|", " or ", " and ", " & "], true)]
    {
        let mut parts = vec![text];
        for separator in separators {
            parts = parts.into_iter().flat_map(|part| part.split(separator)).collect();
        }
        let parts: Vec<&str> =
            parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
        let is_code = |part: &&str| {
            let has_digits = part.bytes().any(|byte| byte.is_ascii_digit() || byte == b'_');
            is_code(part) && (has_digits || !needs_digits)
        };
        if parts.len() > 1 && parts.iter().all(is_code) {
            let each = |part| range(part).unwrap_or_else(|| vec![unified_minus(part)]);
            return Some(parts.into_iter().flat_map(each).collect());
        }
    }
    None
}

/// Codes between spaces, if no word can be prose.
fn words(text: &str) -> Option<Vec<String>> {
    let words: Vec<String> = text.split_whitespace().map(unified_minus).collect();
    let is_list = words.iter().all(|word| is_integer(word))
        || words.iter().all(|word| {
            word.contains('_')
                && word.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
        });
    (words.len() > 1 && is_list).then_some(words)
}

/// One code, and the identifier behind it. A number loses the words around it.
fn alone(text: &str) -> (&str, Option<&str>) {
    let lower = text.to_ascii_lowercase();
    for word in ["error code", "error", "code", "err"] {
        let Some(rest) = lower.strip_prefix(word) else { continue };
        let rest = rest.trim_start_matches([':', '#', ' ', '=']);
        if is_integer(rest) {
            return (text.get(text.len() - rest.len()..).unwrap_or(text), None);
        }
    }
    let end = text.find([' ', '(', ':', '\n']).unwrap_or(text.len());
    let (code, rest) = text.split_at(end);
    if !is_integer(&unified_minus(code)) {
        return (text, None);
    }
    let name = rest.trim_matches([' ', ':', '(', ')', '-', '–', '—']);
    let is_name = !name.is_empty()
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && (name.contains('_') || !name.bytes().any(|byte| byte.is_ascii_lowercase()));
    (code, is_name.then_some(name))
}

#[cfg(test)]
mod tests {
    use super::{codes, statuses};
    use crate::page::Cell;

    fn of(text: &str) -> Vec<String> {
        codes(&Cell { text: text.to_owned(), ..Cell::default() }).codes
    }

    #[test]
    fn lists_and_ranges_are_several_codes() {
        for (text, expected) in [
            ("EC011–EC013", &["EC011", "EC012", "EC013"][..]),
            ("EC011-013", &["EC011", "EC012", "EC013"]),
            ("E1-E2", &["E1", "E2"]),
            ("1000 to 1002", &["1000", "1001", "1002"]),
            ("098~101", &["098", "099", "100", "101"]),
            ("-1001 - -1003", &["-1001", "-1002", "-1003"]),
            ("EC031, EC032", &["EC031", "EC032"]),
            ("502 / 503", &["502", "503"]),
            ("1, 3", &["1", "3"]),
            ("10-11, 15", &["10", "11", "15"]),
            ("under_price_ask under_price_bid", &["under_price_ask", "under_price_bid"]),
            ("10001 or 10002", &["10001", "10002"]),
        ] {
            assert_eq!(of(text), expected, "{text}");
        }
    }

    #[test]
    fn other_labels_are_one_code() {
        for (text, expected) in [
            ("-1000", "-1000"),
            ("\u{2212}1000", "-1000"),
            ("10001 (deprecated)", "10001"),
            ("-1000 UNKNOWN", "-1000"),
            ("400 Bad Request", "400"),
            ("Error 1001", "1001"),
            ("10001*", "10001"),
            ("\"TooMany\"", "TooMany"),
            ("EOrder:Insufficient funds", "EOrder:Insufficient funds"),
            ("api-signature-not-valid", "api-signature-not-valid"),
            ("AB-12", "AB-12"),
            ("0 or absent", "0"),
            ("401 / Expired session", "401"),
            ("BUY/SELL", "BUY/SELL"),
            ("05001", "05001"),
            ("1-99999", "1-99999"),
        ] {
            assert_eq!(of(text), [expected], "{text}");
        }
    }

    #[test]
    fn placeholders_are_no_codes() {
        for text in ["", "-", "—", "N/A", "…"] {
            assert!(of(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn codes_that_are_set_as_code_are_split() {
        let cell = Cell {
            text: "price_ask price_bid".into(),
            marked: vec!["price_ask".into(), "price_bid".into()],
            is_bold: false,
        };
        assert_eq!(codes(&cell).codes, ["price_ask", "price_bid"]);
        assert_eq!(
            codes(&Cell { text: "-1000 UNKNOWN".into(), ..Cell::default() }).name.as_deref(),
            Some("UNKNOWN")
        );
    }

    #[test]
    fn statuses_are_found_between_words() {
        assert_eq!(statuses("503 Service Unavailable"), ["503"]);
        assert_eq!(statuses("HTTP 502 / 503"), ["502", "503"]);
        assert!(statuses("5XX, 12345, 42").is_empty());
    }
}
