//! Readers of values: integers, strings, names, and lists of them.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Error, Lit, LitBool};

use super::tokens::{flattened, is, only_group, only_literal};
use crate::errors::{catalogue, nearest};
use crate::jsonpath::literal::Literal;
use crate::jsonpath::path as json_path;
use crate::syntax::taxonomy::{CODE_TYPES, KINDS, OUTCOMES, RETRIES};
use crate::syntax::{Code, CodeValue, Integer, StatusRange, Text, VariantName};

/// Reads `-1003`.
pub(super) fn integer(tokens: &TokenStream, key: &Ident) -> Result<Integer, Error> {
    let mismatch = || catalogue::expected_integer(key, tokens);
    let mut trees = tokens.clone().into_iter().peekable();
    let is_negative = trees.next_if(is('-')).is_some();
    let Some(Lit::Int(literal)) = only_literal(trees) else {
        return Err(mismatch());
    };
    if !literal.suffix().is_empty() {
        return Err(catalogue::integer_with_suffix(tokens, &literal));
    }
    let magnitude: i128 =
        literal.base10_parse().map_err(|_| catalogue::integer_too_large(tokens))?;
    let value = if is_negative { -magnitude } else { magnitude };
    Ok(Integer { value, tokens: tokens.clone() })
}

/// Reads `-1003` or `"EOrder:Insufficient funds"`.
pub(super) fn code(tokens: &TokenStream, key: &Ident) -> Result<Code, Error> {
    let value = match only_literal(tokens.clone()) {
        Some(Lit::Str(text)) if text.value().is_empty() => {
            return Err(catalogue::empty_string(tokens, "a code"));
        }
        Some(Lit::Str(text)) if is_path(&text.value()) => {
            return Err(catalogue::path_on_variant(key, tokens));
        }
        Some(Lit::Str(text)) => CodeValue::Text(text.value()),
        _ if is_integer(tokens) => CodeValue::Integer(integer(tokens, key)?.value),
        _ => return Err(catalogue::expected_code(key, tokens)),
    };
    Ok(Code { value, tokens: tokens.clone() })
}

fn is_integer(tokens: &TokenStream) -> bool {
    let mut trees = tokens.clone().into_iter().peekable();
    trees.next_if(is('-'));
    let first = trees.next().and_then(|tree| only_literal([tree]));
    matches!(first, Some(Lit::Int(_)))
}

/// Returns true for a string that is surely a path into the reply, such as `"$.code"`.
fn is_path(text: &str) -> bool {
    text.len() > 1 && json_path::parse(text).is_ok()
}

/// Reads `"text"`.
pub(super) fn text(tokens: &TokenStream, key: &Ident) -> Result<Text, Error> {
    match only_literal(tokens.clone()) {
        Some(Lit::Str(text)) => Ok(Text { value: text.value(), tokens: tokens.clone() }),
        _ => Err(catalogue::expected_text(key, tokens)),
    }
}

/// Reads a string with a character that is not white space, because a person is to read it.
pub(super) fn filled_text(tokens: &TokenStream, key: &Ident) -> Result<Text, Error> {
    let text = text(tokens, key)?;
    if text.value.trim().is_empty() { Err(catalogue::empty_text(key, tokens)) } else { Ok(text) }
}

/// Reads the documented message.
pub(super) fn documented_text(tokens: &TokenStream, key: &Ident) -> Result<Text, Error> {
    let text = filled_text(tokens, key)?;
    if is_path(&text.value) { Err(catalogue::path_on_variant(key, tokens)) } else { Ok(text) }
}

/// Reads a part of a message. A `*` at its start or end is surely meant as a wildcard.
pub(super) fn part_of_text(tokens: &TokenStream, key: &Ident) -> Result<Text, Error> {
    let text = some_text(tokens, key)?;
    let part = text.value.trim_matches('*');
    if part.is_empty() || part.len() == text.value.len() {
        Ok(text)
    } else {
        Err(catalogue::wildcard(key, tokens, part))
    }
}

/// Reads `60`, or a string with a character that is not white space.
pub(super) fn number_or_text(tokens: &TokenStream, key: &Ident) -> Result<Code, Error> {
    if is_integer(tokens) {
        let Integer { value, tokens } = integer(tokens, key)?;
        return Ok(Code { value: CodeValue::Integer(value), tokens });
    }
    match only_literal(tokens.clone()) {
        Some(Lit::Str(_)) => end(tokens, key),
        _ => Err(catalogue::expected_code(key, tokens)),
    }
}

/// Reads the string that leads to the end of a wait, which no document can state as a number.
pub(super) fn end(tokens: &TokenStream, key: &Ident) -> Result<Code, Error> {
    let Text { value, tokens } = filled_text(tokens, key)?;
    Ok(Code { value: CodeValue::Text(value), tokens })
}

/// Reads a string that is not empty, because exchanges send the empty string for "no error".
pub(super) fn some_text(tokens: &TokenStream, key: &Ident) -> Result<Text, Error> {
    let text = text(tokens, key)?;
    if text.value.is_empty() { Err(catalogue::empty_string(tokens, "a message")) } else { Ok(text) }
}

/// Reads `429`, `400..`, `..=399` or `400..=499`.
pub(super) fn status_range(tokens: &TokenStream, key: &Ident) -> Result<StatusRange, Error> {
    let (mut low, mut high) = (TokenStream::new(), None);
    let mut trees = tokens.clone().into_iter().peekable();
    while let Some(tree) = trees.next_if(|tree| !is('.')(tree)) {
        low.extend([tree]);
    }
    let mut is_inclusive = true;
    if trees.next().is_some() {
        if trees.next_if(is('.')).is_none() {
            return Err(catalogue::expected_status_range(tokens));
        }
        is_inclusive = trees.next_if(is('=')).is_some();
        high = Some(trees.collect::<TokenStream>());
    }
    let status = |part: &TokenStream| -> Result<u16, Error> {
        let value = integer(part, key).map_err(|_| catalogue::expected_status_range(tokens))?.value;
        u16::try_from(value).map_err(|_| catalogue::expected_status_range(tokens))
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
        _ => Err(catalogue::expected_status_range(tokens)),
    }
}

/// Reads `0`, `"Success"` or `true`, with the tokens for errors that a later step finds.
pub(super) fn literal(tokens: &TokenStream, key: &Ident) -> Result<(Literal, TokenStream), Error> {
    let literal = if let Ok(text) = text(tokens, key) {
        if text.value.is_empty() {
            return Err(catalogue::empty_string(tokens, "a code"));
        }
        Literal::Text(text.value)
    } else if let Ok(literal) = syn::parse2::<LitBool>(tokens.clone()) {
        Literal::Bool(literal.value)
    } else {
        let integer = integer(tokens, key).map_err(|_| catalogue::expected_literal(key, tokens))?;
        let value = i64::try_from(integer.value).map_err(|_| catalogue::ok_too_large(tokens))?;
        Literal::Integer(value)
    };
    Ok((literal, tokens.clone()))
}

/// Reads `InsufficientFunds`, the name of a variant, or `Base(InsufficientFunds)`, that of a variant of
/// a flattened enum.
pub(super) fn variant(tokens: &TokenStream, key: &Ident) -> Result<VariantName, Error> {
    match tokens.clone().into_iter().collect::<Vec<_>>().as_slice() {
        [TokenTree::Ident(name)] => Ok(VariantName { name: name.clone(), inner: None }),
        [TokenTree::Ident(name), TokenTree::Group(group)]
            if group.delimiter() == Delimiter::Parenthesis =>
        {
            match group.stream().into_iter().collect::<Vec<_>>().as_slice() {
                [TokenTree::Ident(inner)] => {
                    Ok(VariantName { name: name.clone(), inner: Some(inner.clone()) })
                }
                _ => Err(catalogue::expected_variant(key, tokens)),
            }
        }
        _ => Err(catalogue::expected_variant(key, tokens)),
    }
}

/// Reads a Rust path such as `::renamed`.
pub(super) fn path(tokens: &TokenStream, key: &Ident) -> Result<syn::Path, Error> {
    syn::parse2(tokens.clone()).map_err(|_| catalogue::expected_path(key, tokens))
}

/// Reads the name of a code type.
pub(super) fn code_type(tokens: &TokenStream, key: &Ident) -> Result<Ident, Error> {
    name_of(tokens, key, "", CODE_TYPES)
}

/// Returns true for the name of a code type.
pub(super) fn is_code_type(tokens: &TokenStream) -> bool {
    CODE_TYPES.contains(&tokens.to_string().as_str())
}

/// Returns the code type that a misspelled name was probably meant to be.
pub(super) fn nearest_code_type(tokens: &TokenStream) -> Option<Ident> {
    let name = nearest(tokens.to_string().trim_matches('"'), CODE_TYPES)?;
    Some(Ident::new(name, Span::mixed_site()))
}

/// Reads the name of an `ErrorKind`.
pub(super) fn kind(tokens: &TokenStream, key: &Ident) -> Result<Ident, Error> {
    name_of(tokens, key, "ErrorKind", KINDS)
}

/// Reads the name of a `Retry`.
pub(super) fn retry(tokens: &TokenStream, key: &Ident) -> Result<Ident, Error> {
    name_of(tokens, key, "Retry", RETRIES)
}

/// Reads the name of an `Outcome`.
pub(super) fn outcome(tokens: &TokenStream, key: &Ident) -> Result<Ident, Error> {
    name_of(tokens, key, "Outcome", OUTCOMES)
}

/// Reads `RateLimited`, or a path to it that ends with `ErrorKind::RateLimited`, if `owner` is that type.
fn name_of(tokens: &TokenStream, key: &Ident, owner: &str, names: &[&str]) -> Result<Ident, Error> {
    let path: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let name = match path.as_slice() {
        [TokenTree::Ident(name)] => name,
        [start @ .., TokenTree::Ident(last), colon, second, TokenTree::Ident(name)]
            if last == owner && is(':')(colon) && is(':')(second) && is_path_start(start) =>
        {
            name
        }
        _ => return Err(catalogue::expected_name(key, names, tokens)),
    };
    if names.contains(&name.to_string().as_str()) {
        Ok(name.clone())
    } else {
        Err(catalogue::unknown_name(key, names, name))
    }
}

/// Returns true for the segments before the last two of a path: none, `::`, `exchange_error::`.
fn is_path_start(trees: &[TokenTree]) -> bool {
    let is_part = |tree: &TokenTree| matches!(tree, TokenTree::Ident(_)) || is(':')(tree);
    trees.iter().all(is_part) && trees.last().is_none_or(is(':'))
}

/// Splits `value` or `[value, …]` into at least one element. Each element is read on its own, so
/// that every mistake in a list is reported.
pub(super) fn one_or_list(tokens: &TokenStream) -> Result<Vec<TokenStream>, Error> {
    let Some(list) = only_group(tokens, Delimiter::Bracket) else {
        return Ok(vec![tokens.clone()]);
    };
    let elements = elements(&list)?;
    if elements.is_empty() { Err(catalogue::empty_list(tokens)) } else { Ok(elements) }
}

/// Splits tokens at their commas. The last comma may end the list.
pub(super) fn elements(list: &TokenStream) -> Result<Vec<TokenStream>, Error> {
    let (mut elements, mut element) = (Vec::new(), TokenStream::new());
    for tree in flattened(list) {
        match tree {
            TokenTree::Punct(comma) if comma.as_char() == ',' => {
                if element.is_empty() {
                    return Err(catalogue::expected_element(&comma.to_token_stream()));
                }
                elements.push(std::mem::take(&mut element));
            }
            tree => element.extend([tree]),
        }
    }
    if !element.is_empty() {
        elements.push(element);
    }
    Ok(elements)
}
