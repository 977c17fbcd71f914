//! `key`, `key = value`, `key(items)`: the form of everything in `#[exchange(...)]`.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::{Attribute, Meta};

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

    /// What was written behind `=`, whatever it is.
    pub(super) fn tokens(&self) -> Option<&TokenStream> {
        match &self.form {
            Form::Value(tokens) => Some(tokens),
            Form::Flag | Form::List(_) | Form::Broken => None,
        }
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
            Form::List(tokens) => Some(items(tokens, errors).into_iter().flatten().collect()),
            Form::Flag | Form::Value(_) => {
                errors.push(catalogue::wants_list(&self.key));
                None
            }
            Form::Broken => None,
        }
    }
}

/// The items of every `#[exchange(...)]` among the attributes; nothing if a part could not even be
/// read as a key.
pub(super) fn items_of(attributes: &[Attribute], errors: &mut Errors) -> Vec<Option<Item>> {
    let mut all = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("exchange")) {
        match &attribute.meta {
            Meta::List(list) => all.extend(items(&list.tokens, errors)),
            Meta::Path(_) | Meta::NameValue(_) => {
                errors.push(catalogue::wants_items(attribute));
                all.push(None);
            }
        }
    }
    all
}

/// Reads a list of items, each up to its comma; `None` where there is not even a key.
fn items(tokens: &TokenStream, errors: &mut Errors) -> Vec<Option<Item>> {
    let trees: Vec<TokenTree> = value::flattened(tokens);
    // No value holds a semicolon, so one was meant for a comma.
    let ends_item = |tree: &TokenTree| is(',')(tree) || is(';')(tree);
    let mut items = Vec::new();
    for part in trees.split_inclusive(ends_item) {
        let (part, comma) = match part.split_last() {
            Some((comma, part)) if ends_item(comma) => (part, Some(comma)),
            _ => (part, None),
        };
        match (part, comma) {
            (_, Some(semicolon)) if is(';')(semicolon) => {
                errors.push(catalogue::wants_comma(semicolon));
            }
            ([], Some(comma)) => errors.push(catalogue::wants_key_before(comma)),
            _ => {}
        }
        match part {
            [] => items.push(None),
            part => item(part, &mut items, errors),
        }
    }
    items
}

/// Whether a token is that mark.
fn is(mark: char) -> impl Fn(&TokenTree) -> bool {
    move |tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// Reads what stands between two commas: one item, or several where a comma is missing.
fn item(part: &[TokenTree], items: &mut Vec<Option<Item>>, errors: &mut Errors) {
    let [TokenTree::Ident(key), rest @ ..] = part else {
        errors.push(catalogue::wants_key(part));
        return items.push(None);
    };
    // No value holds a name with its `=`: there the next item starts. A comparison may be a filter
    // without its quotes, but not where a value is complete.
    let starts_item = |at: &usize| {
        let before = at.checked_sub(1).and_then(|before| rest.get(before));
        let may_compare = matches!(before, Some(TokenTree::Punct(_)));
        matches!(rest.get(*at), Some(TokenTree::Ident(_)))
            && rest.get(at + 1).is_some_and(is('='))
            && !(may_compare && rest.get(at + 2).is_some_and(is('=')))
    };
    let end = (0..rest.len()).find(starts_item).unwrap_or(rest.len());
    let (rest, next) = rest.split_at(end);
    items.push(Some(Item { key: key.clone(), form: form(key, rest, errors) }));
    if let Some(first) = next.first() {
        errors.push(catalogue::wants_comma_before(first));
        item(next, items, errors);
    }
}

fn form(key: &Ident, rest: &[TokenTree], errors: &mut Errors) -> Form {
    match rest {
        [] => Form::Flag,
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            Form::List(group.stream())
        }
        [equals] if is('=')(equals) => {
            errors.push(catalogue::wants_value_behind(key, equals));
            Form::Broken
        }
        [equals, more, ..] if is('=')(equals) && (is('=')(more) || is('>')(more)) => {
            errors.push(catalogue::wants_one_equals(key, &[equals, more]));
            Form::Broken
        }
        [equals, value @ ..] if is('=')(equals) => Form::Value(value.iter().cloned().collect()),
        found => {
            errors.push(catalogue::wants_equals(key, found));
            Form::Broken
        }
    }
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
