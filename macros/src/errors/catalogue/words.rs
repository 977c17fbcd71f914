//! How messages are put together.

use std::fmt::Display;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Error;

use crate::errors::nearest;

pub(super) fn at(tokens: impl ToTokens, message: impl Display) -> Error {
    Error::new_spanned(tokens, message)
}

/// `` `a`, `b` or `c` ``
pub(super) fn alternatives(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

/// `` ; did you mean `code`? ``, if something is near
pub(super) fn suggestion(word: &str, words: &[&str]) -> String {
    nearest(word, words).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// Tokens as a person writes them: `-1003`, `500..=599`, `Option<i64>`.
pub(super) fn written(tokens: &TokenStream) -> String {
    let mut text = String::new();
    let mut after_word = false;
    for tree in tokens.clone() {
        let piece = match &tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                format!("{open}{}{close}", written(&group.stream()))
            }
            tree => tree.to_string(),
        };
        let is_word = matches!(tree, TokenTree::Ident(_) | TokenTree::Literal(_));
        match piece.as_str() {
            "=" if after_word => text.push_str(" = "),
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
    text
}

/// `code type`, not `code_type`
pub(super) fn spaced(key: &Ident) -> String {
    key.to_string().replace('_', " ")
}
