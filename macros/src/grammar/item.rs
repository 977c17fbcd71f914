//! `key`, `key = value`, `key(items)`: the form of everything in `#[exchange(...)]`.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Meta, Token};

use super::value;
use crate::errors::{Errors, catalogue};

/// One item of a list, its value not yet understood.
pub(super) struct Item {
    pub(super) key: Ident,
    pub(super) form: Form,
}

pub(super) enum Form {
    /// `timeout`
    Flag,
    /// `code = 20001`: the tokens behind `=`, at least one
    Value(TokenStream),
    /// `table(path = "…")`: the tokens between the parentheses
    List(TokenStream),
    /// None of these: reported already, kept so that the key does not count as missing
    Broken,
}

impl Item {
    /// Reports a key that is not one of these, and returns the one that was probably meant: it
    /// must not be reported as missing too.
    pub(super) fn unknown<'a>(&self, known: &[&'a str], errors: &mut Errors) -> Option<&'a str> {
        let (error, meant) = catalogue::unknown_key(&self.key, known);
        errors.push(error);
        meant
    }

    /// The value of `key = value`.
    pub(super) fn value(&self, errors: &mut Errors) -> Option<&TokenStream> {
        match &self.form {
            Form::Value(value) => Some(value),
            Form::Flag | Form::List(_) => {
                errors.push(catalogue::wants_value(&self.key));
                None
            }
            Form::Broken => None,
        }
    }

    /// The key, if it stands alone.
    pub(super) fn flag(&self, errors: &mut Errors) -> Option<()> {
        match &self.form {
            Form::Flag => Some(()),
            Form::Value(tokens) | Form::List(tokens) => {
                errors.push(catalogue::takes_no_value(&self.key, tokens));
                None
            }
            Form::Broken => None,
        }
    }

    /// The items of `key(items)`.
    pub(super) fn list(&self, errors: &mut Errors) -> Option<Vec<Item>> {
        match &self.form {
            Form::List(tokens) => Some(items(tokens.clone(), errors)),
            Form::Flag | Form::Value(_) => {
                errors.push(catalogue::wants_list(&self.key));
                None
            }
            Form::Broken => None,
        }
    }
}

/// The items of every `#[exchange(...)]` among the attributes.
pub(super) fn items_of(attributes: &[Attribute], errors: &mut Errors) -> Vec<Item> {
    let mut all = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("exchange")) {
        match &attribute.meta {
            Meta::List(list) => all.extend(items(list.tokens.clone(), errors)),
            Meta::Path(_) | Meta::NameValue(_) => errors.push(catalogue::wants_items(attribute)),
        }
    }
    all
}

/// Reads a list of items. After a mistake it goes on behind the next comma.
fn items(tokens: TokenStream, errors: &mut Errors) -> Vec<Item> {
    let parser = |input: ParseStream<'_>| {
        let mut items = Vec::new();
        while !input.is_empty() {
            items.extend(item(input, errors)?);
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(items)
    };
    let items = parser.parse2(tokens);
    errors.take(items).unwrap_or_default()
}

/// Reads up to the next comma; nothing if there is not even a key.
fn item(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Option<Item>> {
    let Ok(key) = input.call(Ident::parse_any) else {
        let found = rest_of_item(input)?;
        errors.push(if found.is_empty() {
            catalogue::wants_key_before_comma(input)
        } else {
            catalogue::wants_key(&found)
        });
        return Ok(None);
    };
    let equals: Option<Token![=]> = input.parse()?;
    let rest = rest_of_item(input)?;
    let form = match (equals, only_group(&rest, Delimiter::Parenthesis)) {
        (None, _) if rest.is_empty() => Form::Flag,
        (None, Some(tokens)) => Form::List(tokens),
        (None, None) => {
            errors.push(catalogue::wants_equals(&key, &rest));
            Form::Broken
        }
        (Some(equals), _) if rest.is_empty() => {
            errors.push(catalogue::wants_value_behind(&key, equals));
            Form::Broken
        }
        (Some(_), _) => Form::Value(rest),
    };
    Ok(Some(Item { key, form }))
}

/// Everything up to the next comma.
fn rest_of_item(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut rest = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?.to_tokens(&mut rest);
    }
    Ok(rest)
}

/// What a single group of that kind holds.
pub(super) fn only_group(tokens: &TokenStream, delimiter: Delimiter) -> Option<TokenStream> {
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == delimiter => {
            Some(group.stream())
        }
        _ => None,
    }
}

/// Reads the value of `key = value`.
pub(super) fn one<T>(
    item: &Item,
    errors: &mut Errors,
    read: impl Fn(&TokenStream, &Ident) -> syn::Result<T>,
) -> Option<T> {
    let tokens = item.value(errors)?;
    errors.take(read(tokens, &item.key))
}

/// Reads one value or a list of them; nothing if one is wrong, but all mistakes are reported.
pub(super) fn list<T>(
    item: &Item,
    errors: &mut Errors,
    read: impl Fn(&TokenStream, &Ident) -> syn::Result<T>,
) -> Option<Vec<T>> {
    let values = item.value(errors).map(value::one_or_list)?;
    let values: Vec<Option<T>> =
        errors.take(values)?.iter().map(|tokens| errors.take(read(tokens, &item.key))).collect();
    values.into_iter().collect()
}
