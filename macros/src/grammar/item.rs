//! `key`, `key = value`, `key(items)`: the form of everything in `#[exchange(...)]`.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Meta, Token};

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
}

impl Item {
    /// The value of `key = value`.
    pub(super) fn value(&self, errors: &mut Errors) -> Option<&TokenStream> {
        match &self.form {
            Form::Value(value) => Some(value),
            Form::Flag | Form::List(_) => {
                errors.push(catalogue::wants_value(&self.key));
                None
            }
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
        }
    }
}

/// The items of every `#[exchange(...)]` among the attributes.
pub(super) fn items_of(attributes: &[Attribute], errors: &mut Errors) -> Vec<Item> {
    let mut all = Vec::new();
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("exchange"))
    {
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
            let item = item(input);
            if item.is_err() {
                rest_of_item(input)?;
            }
            items.extend(errors.take(item));
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(items)
    };
    let items = parser.parse2(tokens);
    errors.take(items).unwrap_or_default()
}

fn item(input: ParseStream<'_>) -> syn::Result<Item> {
    let Ok(key) = input.call(Ident::parse_any) else {
        return Err(catalogue::wants_key(&rest_of_item(input)?));
    };
    let form = if input.is_empty() || input.peek(Token![,]) {
        Form::Flag
    } else if input.peek(Token![=]) {
        let equals: Token![=] = input.parse()?;
        let value = rest_of_item(input)?;
        if value.is_empty() {
            return Err(catalogue::wants_value_behind(&key, &equals));
        }
        Form::Value(value)
    } else {
        let rest = rest_of_item(input)?;
        match only_group(&rest, Delimiter::Parenthesis) {
            Some(tokens) => Form::List(tokens),
            None => return Err(catalogue::wants_equals(&key, &rest)),
        }
    };
    Ok(Item { key, form })
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
