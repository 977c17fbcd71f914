//! Items of `#[exchange(...)]`: `key`, `key = value` and `key(items)`.
//!
//! The items are read from tokens and not with syn's `parse_nested_meta`, for two reasons:
//!
//! - A syntax error in `parse_nested_meta` ends the whole attribute. The mistakes after it would be
//!   reported in the next build only. Here a malformed item ends at its comma.
//! - A value may be several tokens, such as `-1003` or `400..=499`, and an error about it points at all
//!   of them. The value therefore stays tokens until its key is known.
//!
//! Speed is no reason: both read 10,000 variants in 0.2 s without optimisation.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::{Attribute, Meta};

use super::keys::{Key, Place};
use super::tokens::{flattened, is};
use super::value;
use crate::errors::{Errors, catalogue};

/// An item whose value is still tokens.
pub(super) struct Item {
    pub(super) key: Ident,
    form: Form,
}

enum Form {
    /// `timeout`
    Flag,
    /// The tokens after `=`, at least one: `code = 20001`.
    Value(TokenStream),
    /// The tokens between the parentheses: `table(path = "…")`.
    List(TokenStream),
    /// None of these, which is reported already. The item stays, so that its key is not reported
    /// as missing.
    Broken,
}

impl Item {
    /// Reports a key that is not in the list `K` of this place. Returns the key that was probably meant,
    /// which must not be reported as missing.
    pub(super) fn unknown<K: Key>(&self, here: Place, errors: &mut Errors) -> Option<K> {
        let places = Place::of(&self.key.to_string());
        if !places.is_empty() {
            let words: Vec<&str> = places.iter().map(|place| place.words()).collect();
            let (error, meant) =
                catalogue::belongs_elsewhere(&self.key, &words, here.words(), K::NAMES);
            errors.push(error);
            return K::named(meant?);
        }
        let (error, meant) = catalogue::unknown_key(&self.key, K::NAMES);
        errors.push(error);
        K::named(meant?)
    }

    /// Returns the tokens after `=` without checking them.
    pub(super) fn tokens(&self) -> Option<&TokenStream> {
        match &self.form {
            Form::Value(tokens) => Some(tokens),
            Form::Flag | Form::List(_) | Form::Broken => None,
        }
    }

    /// Returns the tokens after `=`, or reports that the value is missing.
    fn value(&self, errors: &mut Errors) -> Option<&TokenStream> {
        match &self.form {
            Form::Value(value) => Some(value),
            Form::Flag | Form::List(_) => {
                errors.push(catalogue::expected_value(&self.key));
                None
            }
            Form::Broken => None,
        }
    }

    /// Returns `()` for a flag. A value is reported, but the flag counts as set unless the value is
    /// `false`.
    pub(super) fn flag(&self, errors: &mut Errors) -> Option<()> {
        match &self.form {
            Form::Flag => Some(()),
            Form::Value(tokens) | Form::List(tokens) => {
                let is_false = tokens.to_string() == "false";
                errors.push(catalogue::takes_no_value(&self.key, tokens, is_false));
                (!is_false).then_some(())
            }
            Form::Broken => None,
        }
    }

    /// Returns the items of `key(items)`, or reports that the parentheses are missing.
    pub(super) fn list(&self, errors: &mut Errors) -> Option<Vec<Item>> {
        match &self.form {
            Form::List(tokens) => Some(items(tokens, errors).into_iter().flatten().collect()),
            Form::Flag | Form::Value(_) => {
                errors.push(catalogue::expected_list(&self.key));
                None
            }
            Form::Broken => None,
        }
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

/// Reads a value or a list of values. Reports every wrong element, and returns `None` if there is
/// one.
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

/// Reads the items of every `#[exchange(...)]`, with `None` for a part that has no key.
pub(super) fn items_of(attributes: &[Attribute], errors: &mut Errors) -> Vec<Option<Item>> {
    let mut all = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("exchange")) {
        match &attribute.meta {
            Meta::List(list) => all.extend(items(&list.tokens, errors)),
            Meta::Path(_) | Meta::NameValue(_) => {
                errors.push(catalogue::expected_items(attribute));
                all.push(None);
            }
        }
    }
    all
}

/// Reads items separated by commas, with `None` for a part that has no key.
fn items(tokens: &TokenStream, errors: &mut Errors) -> Vec<Option<Item>> {
    let trees: Vec<TokenTree> = flattened(tokens);
    // No value contains a semicolon, so a semicolon was meant to be a comma.
    let ends_item = |tree: &TokenTree| is(',')(tree) || is(';')(tree);
    let mut items = Vec::new();
    for part in trees.split_inclusive(ends_item) {
        let (part, comma) = match part.split_last() {
            Some((comma, part)) if ends_item(comma) => (part, Some(comma)),
            _ => (part, None),
        };
        match (part, comma) {
            (_, Some(semicolon)) if is(';')(semicolon) => {
                errors.push(catalogue::expected_comma(semicolon));
            }
            ([], Some(comma)) => errors.push(catalogue::expected_key_before(comma)),
            _ => {}
        }
        match part {
            [] => items.push(None),
            part => item(part, &mut items, errors),
        }
    }
    items
}

/// Reads the tokens between two commas: one item, or several if a comma is missing.
fn item(part: &[TokenTree], items: &mut Vec<Option<Item>>, errors: &mut Errors) {
    let [TokenTree::Ident(key), rest @ ..] = part else {
        errors.push(catalogue::expected_key(part));
        return items.push(None);
    };
    // No value contains a name followed by `=`, so the next item starts there. A name followed by
    // `==` may belong to a filter without quotes, unless a complete value precedes the name.
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
        errors.push(catalogue::expected_comma_before(first));
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
            errors.push(catalogue::expected_value_after(key, equals));
            Form::Broken
        }
        [equals, more, ..] if is('=')(equals) && (is('=')(more) || is('>')(more)) => {
            errors.push(catalogue::expected_one_equals(key, &[equals, more]));
            Form::Broken
        }
        [equals, value @ ..] if is('=')(equals) => Form::Value(value.iter().cloned().collect()),
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => {
            errors.push(catalogue::expected_parentheses(key, group));
            Form::Broken
        }
        found => {
            errors.push(catalogue::expected_equals(key, found));
            Form::Broken
        }
    }
}
