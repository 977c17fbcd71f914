//! Steps over tokens that several readers share.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Lit;

/// Returns a predicate that is true for the punctuation character `mark`.
pub(super) fn is(mark: char) -> impl Fn(&TokenTree) -> bool {
    move |tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// Returns the content of a group with this delimiter, if the group is the only token.
pub(super) fn only_group(tokens: &TokenStream, delimiter: Delimiter) -> Option<TokenStream> {
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == delimiter => {
            Some(group.stream())
        }
        _ => None,
    }
}

/// Returns the literal, if it is the only token. `syn::parse2` does the same, but copies the tokens into
/// a buffer first.
pub(super) fn only_literal(trees: impl IntoIterator<Item = TokenTree>) -> Option<Lit> {
    let mut trees = trees.into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Literal(literal)), None) => Some(Lit::new(literal)),
        _ => None,
    }
}

/// Opens the invisible groups around fragments that `macro_rules!` passed on.
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
