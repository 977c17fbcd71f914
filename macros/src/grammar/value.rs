//! Values: integers, texts, names, and lists of them.

use std::fmt;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Error, Lit};

use super::item::only_group;
use crate::errors::catalogue;

/// An integer as written; wide enough for every code type.
#[derive(Clone)]
pub(crate) struct Integer {
    pub(crate) value: i128,
    /// Both tokens of a negative one, for its span.
    pub(crate) tokens: TokenStream,
}

/// A code as written: an integer, or a text.
#[derive(Clone)]
pub(crate) struct Code {
    pub(crate) value: CodeValue,
    /// Both tokens of a negative one, for its span.
    pub(crate) tokens: TokenStream,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum CodeValue {
    Integer(i128),
    Text(String),
}

impl fmt::Display for CodeValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(formatter),
            Self::Text(text) => text.fmt(formatter),
        }
    }
}

/// Statuses as written: `429`, `400..`, `..=399`.
#[derive(Clone)]
pub(crate) struct StatusRange {
    pub(crate) low: u16,
    /// Inclusive.
    pub(crate) high: u16,
}

/// A text as written.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) tokens: TokenStream,
}

/// `-1003`
pub(crate) fn integer(tokens: &TokenStream, key: &Ident) -> Result<Integer, Error> {
    let mismatch = || catalogue::wants_integer(key, tokens);
    let mut trees = tokens.clone().into_iter().peekable();
    let negative = trees
        .next_if(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '-'))
        .is_some();
    let Some(Lit::Int(literal)) = only_literal(trees) else {
        return Err(mismatch());
    };
    if !literal.suffix().is_empty() {
        return Err(catalogue::integer_with_suffix(tokens, &literal));
    }
    let magnitude: i128 =
        literal.base10_parse().map_err(|_| catalogue::integer_too_large(tokens))?;
    let value = if negative { -magnitude } else { magnitude };
    Ok(Integer { value, tokens: tokens.clone() })
}

/// `-1003` or `"EOrder:Insufficient funds"`
pub(crate) fn code(tokens: &TokenStream, key: &Ident) -> Result<Code, Error> {
    let value = match only_literal(tokens.clone()) {
        Some(Lit::Str(text)) if text.value().is_empty() => {
            return Err(catalogue::nothing(tokens, "a code"));
        }
        Some(Lit::Str(text)) => CodeValue::Text(text.value()),
        _ if is_integer(tokens) => CodeValue::Integer(integer(tokens, key)?.value),
        _ => return Err(catalogue::wants_code(key, tokens)),
    };
    Ok(Code { value, tokens: tokens.clone() })
}

/// A text that a person is to read.
pub(crate) fn filled_text(tokens: &TokenStream, key: &Ident) -> Result<Text, Error> {
    let text = text(tokens, key)?;
    if text.value.trim().is_empty() { Err(catalogue::empty_text(key, tokens)) } else { Ok(text) }
}

/// A text that is something: exchanges write the empty one for "no error".
pub(crate) fn some_text(tokens: &TokenStream, key: &Ident) -> Result<Text, Error> {
    let text = text(tokens, key)?;
    if text.value.is_empty() { Err(catalogue::nothing(tokens, "a message")) } else { Ok(text) }
}

/// `429`, `400..`, `..=399`, `400..=499`
pub(crate) fn status_range(tokens: &TokenStream, key: &Ident) -> Result<StatusRange, Error> {
    let (mut low, mut high) = (TokenStream::new(), None);
    let mut trees = tokens.clone().into_iter().peekable();
    let dot = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '.');
    let equals =
        |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '=');
    while let Some(tree) = trees.next_if(|tree| !dot(tree)) {
        low.extend([tree]);
    }
    let mut is_inclusive = true;
    if trees.next().is_some() {
        if trees.next_if(dot).is_none() {
            return Err(catalogue::wants_status_range(tokens));
        }
        is_inclusive = trees.next_if(equals).is_some();
        high = Some(trees.collect::<TokenStream>());
    }
    let status = |part: &TokenStream| -> Result<u16, Error> {
        let value = integer(part, key).map_err(|_| catalogue::wants_status_range(tokens))?.value;
        u16::try_from(value).map_err(|_| catalogue::wants_status_range(tokens))
    };
    let from = if low.is_empty() { None } else { Some(status(&low)?) };
    let to = match high {
        None => from,
        Some(high) if high.is_empty() => Some(u16::MAX),
        Some(high) if is_inclusive => Some(status(&high)?),
        Some(high) => status(&high)?.checked_sub(1),
    };
    match (from.unwrap_or(0), to) {
        (low, Some(high)) if low <= high && !(from.is_none() && high == u16::MAX) => {
            Ok(StatusRange { low, high })
        }
        _ => Err(catalogue::wants_status_range(tokens)),
    }
}

/// `InsufficientFunds`: the name of a variant
pub(crate) fn variant(tokens: &TokenStream, key: &Ident) -> Result<Ident, Error> {
    match tokens.clone().into_iter().collect::<Vec<_>>().as_slice() {
        [TokenTree::Ident(name)] => Ok(name.clone()),
        _ => Err(catalogue::wants_variant(key, tokens)),
    }
}

/// `"text"`
pub(crate) fn text(tokens: &TokenStream, key: &Ident) -> Result<Text, Error> {
    match only_literal(tokens.clone()) {
        Some(Lit::Str(text)) => Ok(Text { value: text.value(), tokens: tokens.clone() }),
        _ => Err(catalogue::wants_text(key, tokens)),
    }
}

/// `::renamed`
pub(crate) fn path(tokens: &TokenStream, key: &Ident) -> Result<syn::Path, Error> {
    syn::parse2(tokens.clone()).map_err(|_| catalogue::wants_path(key, tokens))
}

/// `RateLimited`, or `ErrorKind::RateLimited` with the type it belongs to
pub(crate) fn name_of(
    tokens: &TokenStream,
    key: &Ident,
    owner: &str,
    names: &[&str],
) -> Result<Ident, Error> {
    let path: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let name = match path.as_slice() {
        [TokenTree::Ident(name)] => name,
        [
            TokenTree::Ident(first),
            TokenTree::Punct(a),
            TokenTree::Punct(b),
            TokenTree::Ident(name),
        ] if first == owner && a.as_char() == ':' && b.as_char() == ':' => name,
        _ => return Err(catalogue::wants_name(key, names, tokens)),
    };
    if names.contains(&name.to_string().as_str()) {
        Ok(name.clone())
    } else {
        Err(catalogue::unknown_name(key, names, name))
    }
}

/// `value` or `[value, …]`: at least one, each read on its own so that all mistakes show
pub(crate) fn one_or_list(tokens: &TokenStream) -> Result<Vec<TokenStream>, Error> {
    let Some(list) = only_group(tokens, Delimiter::Bracket) else {
        return Ok(vec![tokens.clone()]);
    };
    let (mut elements, mut element) = (Vec::new(), TokenStream::new());
    for tree in flattened(&list) {
        match tree {
            TokenTree::Punct(comma) if comma.as_char() == ',' => {
                if element.is_empty() {
                    return Err(catalogue::wants_element(&comma.to_token_stream()));
                }
                elements.push(std::mem::take(&mut element));
            }
            tree => element.extend([tree]),
        }
    }
    if !element.is_empty() {
        elements.push(element);
    }
    if elements.is_empty() { Err(catalogue::empty_list(tokens)) } else { Ok(elements) }
}

fn is_integer(tokens: &TokenStream) -> bool {
    let mut trees = tokens.clone().into_iter().peekable();
    trees.next_if(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '-'));
    let first = trees.next().and_then(|tree| only_literal([tree]));
    matches!(first, Some(Lit::Int(_)))
}

/// The literal, if there is nothing else. A parser would do the same, much more slowly.
fn only_literal(trees: impl IntoIterator<Item = TokenTree>) -> Option<Lit> {
    let mut trees = trees.into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Literal(literal)), None) => Some(Lit::new(literal)),
        _ => None,
    }
}

/// The tokens, with the invisible groups opened in which `macro_rules!` hands fragments over: what
/// counts is what was written.
pub(super) fn flattened(tokens: &TokenStream) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    for tree in tokens.clone() {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flat.extend(flattened(&group.stream()));
            }
            tree => flat.push(tree),
        }
    }
    flat
}
