//! Values: integers, texts, names, and lists of them.
//!
//! `macro_rules!` hands fragments over in invisible groups; each reader looks through them.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Error, LitInt, LitStr};

use super::item::only_group;
use crate::errors::catalogue;

/// An integer as written; wide enough for every code type.
#[derive(Clone)]
pub(crate) struct Integer {
    pub(crate) value: i128,
    /// Both tokens of a negative one, for its span.
    pub(crate) tokens: TokenStream,
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
    let mut trees = flattened(tokens).into_iter().peekable();
    let negative = trees
        .next_if(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '-'))
        .is_some();
    let (Some(tree), None) = (trees.next(), trees.next()) else {
        return Err(mismatch());
    };
    let literal: LitInt = syn::parse2(tree.into()).map_err(|_| mismatch())?;
    if !literal.suffix().is_empty() {
        return Err(catalogue::integer_with_suffix(tokens, &literal));
    }
    let magnitude: i128 =
        literal.base10_parse().map_err(|_| catalogue::integer_too_large(tokens))?;
    let value = if negative { -magnitude } else { magnitude };
    Ok(Integer { value, tokens: tokens.clone() })
}

/// `"text"`
pub(crate) fn text(tokens: &TokenStream, key: &Ident) -> Result<Text, Error> {
    let literal: LitStr = syn::parse2(flattened(tokens).into_iter().collect())
        .map_err(|_| catalogue::wants_text(key, tokens))?;
    Ok(Text { value: literal.value(), tokens: tokens.clone() })
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
    let path: Vec<TokenTree> = flattened(tokens);
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
    if names.iter().any(|known| name == known) {
        Ok(name.clone())
    } else {
        Err(catalogue::unknown_name(key, names, name))
    }
}

/// `value` or `[value, …]`: at least one, each read on its own so that all mistakes show
pub(crate) fn one_or_list(tokens: &TokenStream) -> Result<Vec<TokenStream>, Error> {
    let Some(list) = only_group(&without_invisible_group(tokens), Delimiter::Bracket) else {
        return Ok(vec![tokens.clone()]);
    };
    let (mut elements, mut element) = (Vec::new(), TokenStream::new());
    for tree in list {
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

/// The tokens, with invisible groups opened.
fn flattened(tokens: &TokenStream) -> Vec<TokenTree> {
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

fn without_invisible_group(tokens: &TokenStream) -> TokenStream {
    match only_group(tokens, Delimiter::None) {
        Some(inner) => without_invisible_group(&inner),
        None => tokens.clone(),
    }
}
