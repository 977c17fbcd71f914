//! The doc comment of a variant. Its first paragraph is the documented message.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Error, Expr, ExprLit, Lit, Meta};

use crate::errors::catalogue;
use crate::syntax::{Text, markdown};

/// Returns the first paragraph as plain text with its lines joined by a space, or `None` if there is
/// no doc comment.
///
/// # Errors
/// Fails if a doc attribute is a macro call such as `include_str!(…)`, which is not expanded yet.
pub(crate) fn message(attributes: &[Attribute]) -> Result<Option<Text>, Error> {
    let (mut lines, mut tokens) = (Vec::new(), TokenStream::new());
    'paragraph: for attribute in attributes {
        let Meta::NameValue(meta) = &attribute.meta else {
            continue;
        };
        if !meta.path.is_ident("doc") {
            continue;
        }
        let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &meta.value else {
            return Err(catalogue::unexpanded_documentation(&meta.value));
        };
        let text = text.value();
        for line in comment_lines(&text) {
            match line {
                "" if lines.is_empty() => {}
                "" => break 'paragraph,
                line => lines.push(line.to_owned()),
            }
        }
        if !lines.is_empty() {
            attribute.to_tokens(&mut tokens);
        }
    }
    Ok((!lines.is_empty()).then(|| Text { value: markdown::plain_text(&lines.join(" ")), tokens }))
}

/// Returns the lines of one attribute: one line of `///`, or every line of `/** */` without its star.
fn comment_lines(text: &str) -> impl Iterator<Item = &str> {
    let stars = text.lines().skip(1).map(str::trim).filter(|line| !line.is_empty());
    let is_starred = stars.clone().count() > 0 && stars.clone().all(|line| line.starts_with('*'));
    text.split('\n').map(str::trim).map(move |line| match line.strip_prefix('*') {
        Some(rest) if is_starred => rest.trim(),
        _ => line,
    })
}

#[cfg(test)]
mod tests {
    use super::comment_lines;

    #[test]
    fn stars_of_a_block_comment_are_dropped() {
        let lines = |text| comment_lines(text).collect::<Vec<_>>();
        assert_eq!(lines(" one line"), ["one line"]);
        assert_eq!(lines(" * an item"), ["* an item"]);
        assert_eq!(
            lines(" first\n * second\n *\n * advice\n "),
            ["first", "second", "", "advice", ""]
        );
        assert_eq!(lines("\n * first\n ** bold\n "), ["", "first", "* bold", ""]);
        assert_eq!(lines(" first\n * an item\n last"), ["first", "* an item", "last"]);
    }
}
