//! Parts of messages: tokens as text, lists of alternatives, suggestions.

use std::fmt::Display;
use std::iter::Peekable;

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, Ident, Punct, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Error;

use crate::errors::nearest;

/// Creates an error that points at all the tokens.
pub(super) fn at(tokens: impl ToTokens, message: impl Display) -> Error {
    Error::new_spanned(tokens, message)
}

/// Writes `` `a`, `b` or `c` ``.
pub(super) fn alternatives(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    let quoted: Vec<&str> = quoted.iter().map(String::as_str).collect();
    either(&quoted)
}

/// Writes `a, b or c`.
pub(super) fn either(words: &[&str]) -> String {
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

/// Writes `` ; did you mean `code`? ``, or nothing if no word is similar.
pub(super) fn suggestion(word: &str, words: &[&str]) -> String {
    did_you_mean(nearest(word, words))
}

pub(super) fn did_you_mean(near: Option<&str>) -> String {
    near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// Writes first and last lines.
pub(super) fn ranges(lines: &[(usize, usize)]) -> Vec<String> {
    let range = |(first, last): &(usize, usize)| {
        if first == last { first.to_string() } else { format!("{first} to {last}") }
    };
    lines.iter().map(range).collect()
}

/// Writes the first few of many words.
pub(super) fn few(words: &[String]) -> String {
    const FEW: usize = 5;
    match words.get(..FEW) {
        Some(first) if words.len() > FEW => format!("{}, …", first.join(", ")),
        _ => words.join(", "),
    }
}

/// Operators that are written with a space on both sides.
const OPERATORS: &[&str] = &["=", "==", "!=", "<=", ">=", "=>", "&&", "||"];

/// Writes tokens with the usual spaces: `-1003`, `500..=599`, `Option<i64>`, `$.code != 0`.
pub(super) fn written(tokens: &TokenStream) -> String {
    let mut text = String::new();
    let mut after_word = false;
    let mut trees = tokens.clone().into_iter().peekable();
    while let Some(tree) = trees.next() {
        let is_word = matches!(tree, TokenTree::Ident(_) | TokenTree::Literal(_));
        let piece = match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                format!("{open}{}{close}", written(&group.stream()))
            }
            TokenTree::Punct(first) => operator(first, &mut trees),
            tree => tree.to_string(),
        };
        match piece.as_str() {
            operator if OPERATORS.contains(&operator) && !text.is_empty() => {
                text.extend([" ", operator, " "]);
            }
            "-" if after_word => text.push_str(" -"),
            piece => {
                if after_word && is_word || text.ends_with(',') {
                    text.push(' ');
                }
                text.push_str(piece);
            }
        }
        after_word = is_word;
    }
    text.truncate(text.trim_end().len());
    text
}

/// Joins punctuation that is written together, such as `..=`.
fn operator(first: Punct, trees: &mut Peekable<IntoIter>) -> String {
    let mut operator = String::from(first.as_char());
    let mut last = first;
    // The quote of a lifetime is joint as well, but a name follows it.
    while last.spacing() == Spacing::Joint
        && let Some(TokenTree::Punct(next)) =
            trees.next_if(|next| matches!(next, TokenTree::Punct(_)))
    {
        operator.push(next.as_char());
        last = next;
    }
    operator
}

/// Writes `code type` for `code_type`.
pub(super) fn spaced(key: &Ident) -> String {
    key.to_string().replace('_', " ")
}
