//! Labels of list items: a code, and what stands behind it.

use super::model::Cell;

/// A text that begins with a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) code: String,
    pub(crate) rest: String,
    /// True if the code is an integer.
    pub(crate) is_number: bool,
    /// True if the code is set as code or bold, or a separator follows it.
    pub(crate) is_set_off: bool,
}

/// Returns a text with the minus sign, and the dashes that stand for it, as `-`.
#[must_use]
pub fn unified_minus(text: &str) -> String {
    let mut rest = text.chars();
    match rest.next() {
        Some('\u{2212}' | '\u{2013}' | '\u{2010}' | '\u{2011}' | '\u{fe63}' | '\u{ff0d}')
            if rest.as_str().starts_with(|c: char| c.is_ascii_digit()) =>
        {
            format!("-{}", rest.as_str())
        }
        _ => text.to_owned(),
    }
}

/// Splits a text that begins with a code. `None` if it does not.
pub(crate) fn split(cell: &Cell) -> Option<Label> {
    set_off(cell).or_else(|| number(&cell.text)).or_else(|| identifier(&cell.text))
}

/// A code that is set as code or bold at the beginning.
fn set_off(cell: &Cell) -> Option<Label> {
    let marked = cell.marked.first()?;
    let rest = cell.text.strip_prefix(marked.as_str())?;
    let code = unified_minus(marked.trim_end_matches([':', '：']));
    let is_token = !code.is_empty()
        && code.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':'))
        && code.chars().any(char::is_alphanumeric);
    if !is_token {
        return None;
    }
    let is_number = is_integer(&code);
    Some(Label { code, rest: without_separator(rest).to_owned(), is_number, is_set_off: true })
}

/// An integer, followed by a space, a separator or nothing.
fn number(text: &str) -> Option<Label> {
    let unified = unified_minus(text);
    let digits = unified.strip_prefix('-').unwrap_or(&unified);
    let length = digits.bytes().take_while(u8::is_ascii_digit).count();
    if length == 0 || length > 18 {
        return None;
    }
    let (code, rest) = unified.split_at(unified.len() - digits.len() + length);
    let mut behind = rest.chars();
    let is_end = match behind.next() {
        None | Some(':' | '：' | '=' | '(') => true,
        Some(c) if c.is_whitespace() => true,
        Some('—' | '–' | '-' | ',' | '.' | ')' | ']' | '|' | '→' | '、') => {
            !behind.as_str().starts_with(|c: char| c.is_ascii_digit())
        }
        Some(_) => false,
    };
    let rest = is_end.then_some(rest)?;
    let text = without_separator(rest);
    Some(Label {
        code: code.to_owned(),
        rest: text.to_owned(),
        is_number: true,
        is_set_off: text.len() != rest.trim_start().len(),
    })
}

/// An identifier such as `EC001` or `TOO_MANY_REQUESTS`, followed by a separator.
fn identifier(text: &str) -> Option<Label> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '.' | '-'));
    let (code, rest) = text.split_at(end.unwrap_or(text.len()));
    let code_end = code.trim_end_matches(['-', '.']);
    let is_identifier = code_end.len() == code.len()
        && code.starts_with(|c: char| c.is_ascii_alphabetic())
        && code.bytes().any(|byte| byte.is_ascii_digit() || byte == b'_')
        && !code.bytes().any(|byte| byte.is_ascii_lowercase());
    let text = without_separator(rest);
    (is_identifier && text.len() != rest.trim_start().len()).then(|| Label {
        code: code.to_owned(),
        rest: text.to_owned(),
        is_number: false,
        is_set_off: true,
    })
}

/// Strips the separator between a code and its text.
fn without_separator(text: &str) -> &str {
    let text = text.trim_start();
    let rest = text.trim_start_matches([':', '：', '=', '—', '–', '|', '→', '、']);
    if rest.len() < text.len() {
        return rest.trim_start_matches(['>', '-']).trim_start();
    }
    for separator in ["-> ", "=> ", "- ", "-- ", ". ", ") ", "] ", ", "] {
        if let Some(rest) = text.strip_prefix(separator) {
            return rest.trim_start();
        }
    }
    text
}

pub(crate) fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::super::model::Cell;
    use super::split;

    fn label(text: &str) -> Option<(String, String)> {
        split(&Cell::plain(text)).map(|label| (label.code, label.rest))
    }

    #[test]
    fn numbers_and_identifiers_are_split_from_their_text() {
        for (text, code, rest) in [
            ("100500 -  Internal error", "100500", "Internal error"),
            ("-1000 UNKNOWN", "-1000", "UNKNOWN"),
            ("\u{2212}1000: unknown", "-1000", "unknown"),
            ("10001. Busy", "10001", "Busy"),
            ("10001=Busy", "10001", "Busy"),
            ("EC001: Bad", "EC001", "Bad"),
            ("TOO_MANY – Slow down", "TOO_MANY", "Slow down"),
            ("1002", "1002", ""),
        ] {
            assert_eq!(label(text), Some((code.to_owned(), rest.to_owned())), "{text}");
        }
    }

    #[test]
    fn other_beginnings_are_no_labels() {
        for text in [
            "5,000 orders",
            "10.5 seconds",
            "10xx - General",
            "2023-03-08 Release",
            "Note: x",
            "a",
            "",
        ] {
            assert_eq!(label(text), None, "{text}");
        }
    }

    #[test]
    fn codes_that_are_set_as_code_need_no_separator() {
        let cell = Cell { marked: vec!["10000".into()], ..Cell::plain("10000 Url not found.") };
        let label = split(&cell).unwrap();
        assert_eq!((label.code.as_str(), label.rest.as_str()), ("10000", "Url not found."));
    }
}
