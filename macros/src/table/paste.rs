//! Variants for rows of the page, to paste into the enum.

use std::collections::HashSet;

use super::columns::Row;
use super::label::{Key, Label};
use crate::model::CodeType;
use crate::syntax::markdown;

/// Writes a variant for the rows of one code. The user completes its name and kind.
pub(super) fn variant(rows: &[&Row<'_>], code_type: &CodeType) -> String {
    let [row, ..] = rows else { return String::new() };
    let mut seen = HashSet::new();
    let messages: Vec<&str> =
        rows.iter().map(|row| row.message).filter(|message| seen.insert(*message)).collect();
    let list = match messages.as_slice() {
        [_] => String::new(),
        several => format!(", message = {several:?}"),
    };
    let message = doc_comment(row.message);
    let selector = match (&row.label, Key::of(&row.label, code_type)) {
        (_, Key::Number(code)) => format!("code = {code}"),
        (_, Key::Status(status)) => format!("status = {status}"),
        (Label::Code(label), _) if matches!(code_type, CodeType::Text) => {
            format!("code = {label:?}")
        }
        // A label such as `HTTP ERROR CODE 403` contains the status.
        (label, _) => {
            let label = label.text();
            match status_in(&label) {
                Some(status) => format!("status = {status}, row = {label:?}"),
                None => format!("status = … or timeout, row = {label:?}"),
            }
        }
    };
    format!("    /// {message}\n    #[exchange({selector}{list}, kind = …)]\n    …,\n")
}

/// Returns the Markdown that reads as this text, with few escapes.
fn doc_comment(text: &str) -> String {
    if text.is_empty() {
        return "…".to_owned();
    }
    let escaped = |marks: &[char]| {
        let mut escaped = String::new();
        for character in text.chars() {
            if marks.contains(&character) {
                escaped.push('\\');
            }
            escaped.push(character);
        }
        escaped
    };
    let few = escaped(&['\\', '`']);
    if markdown::plain_text(&few) == text {
        few
    } else {
        escaped(&['\\', '`', '*', '_', '~', '[', ']', '<', '&'])
    }
}

/// Returns the number of three digits in a label, if there is exactly one.
fn status_in(label: &str) -> Option<&str> {
    let mut numbers = label
        .split(|character: char| !character.is_ascii_digit())
        .filter(|number| number.len() == 3);
    let status = numbers.next()?;
    numbers.next().is_none().then_some(status)
}

#[cfg(test)]
mod tests {
    use super::doc_comment;
    use crate::syntax::markdown::plain_text;

    #[test]
    fn doc_comment_reads_as_the_message() {
        for (text, comment) in [
            ("snake_case, 5 * 5 < 6 & [x]", "snake_case, 5 * 5 < 6 & [x]"),
            (r"C:\orders `x`", r"C:\\orders \`x\`"),
            ("*x* is _y_", r"\*x\* is \_y\_"),
            ("[a](b) &lt; <br>", r"\[a\](b) \&lt; \<br>"),
        ] {
            assert_eq!(doc_comment(text), comment);
            assert_eq!(plain_text(comment), text);
        }
    }
}
