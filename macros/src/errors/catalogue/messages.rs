//! Messages that differ from the documented table, and further messages.

use proc_macro2::{Ident, TokenStream};
use syn::Error;

use super::format::at;
use crate::errors::nearest;
use crate::syntax::Text;

pub(crate) fn further_message_without_table(message: &Text) -> Error {
    at(
        &message.tokens,
        "further messages are those of a documented table, but the enum has no `table`: keep the first message",
    )
}

pub(crate) fn further_message_of_other(message: &Text) -> Error {
    at(&message.tokens, "`other` has one message: keep the first")
}

/// `own` are the messages that the variant lists, and `rows` the lines and messages that it lacks.
pub(crate) fn messages_not_listed(
    claim: Option<&TokenStream>,
    variant: &Ident,
    label: &str,
    own: &[&str],
    rows: &[(usize, &str)],
) -> Error {
    const FEW: usize = 5;
    let count = match rows {
        [_] => "another message".to_owned(),
        _ => format!("{} other messages", rows.len()),
    };
    let mut lines: Vec<String> = rows
        .iter()
        .take(FEW)
        .map(|(line, message)| format!("\n  line {line}: {message}"))
        .collect();
    if rows.len() > FEW {
        lines.push(format!("\n  and {} more", rows.len() - FEW));
    }
    let first = own.first().copied().unwrap_or_default();
    let message = format!(
        "the documented table has {count} for `{label}`: list them in `message = [{first:?}, …]`, or give each a variant with `message_equals`{}",
        lines.concat()
    );
    match claim {
        Some(claim) => at(claim, message),
        None => at(variant, message),
    }
}

pub(crate) fn message_differs(message: &Text, documented: &str, line: usize) -> Error {
    let difference = difference(&message.value, documented);
    at(
        &message.tokens,
        format!(
            "the message differs from the documented table\n  found: {}\n  expected, from line {line}: {documented}{difference}",
            message.value
        ),
    )
}

/// Writes the first character that differs, if the messages are so similar that it is hard to see.
fn difference(found: &str, documented: &str) -> String {
    if nearest(found, &[documented]).is_none() {
        return String::new();
    }
    let at = found.chars().zip(documented.chars()).take_while(|(own, page)| own == page).count();
    let character_of =
        |text: &str| text.chars().nth(at).map_or_else(|| "the end".to_owned(), character);
    format!(
        "\n  first difference, at character {}: found {}, expected {}",
        at + 1,
        character_of(found),
        character_of(documented)
    )
}

/// Writes a character, with its code point unless it is a letter or digit of ASCII.
fn character(character: char) -> String {
    let code_point = u32::from(character);
    if character.is_ascii_alphanumeric() {
        format!("`{character}`")
    } else if character.is_whitespace() {
        format!("U+{code_point:04X}")
    } else {
        format!("`{character}` (U+{code_point:04X})")
    }
}
