//! The doc comment of a variant: its first paragraph is the documented message.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Error, Expr, ExprLit, Lit, Meta};

use super::value::Text;
use crate::errors::catalogue;
use crate::table::markup;

/// The first paragraph, its lines joined by a space and its markup read; nothing if there is none.
///
/// # Errors
/// If a part of it is not there yet while the derive runs, such as `include_str!(…)`.
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
        // One attribute is one line of `///`, or all lines of `/** */`.
        for line in text.value().split('\n').map(str::trim) {
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
    Ok((!lines.is_empty()).then(|| Text { value: markup::read(&lines.join(" ")), tokens }))
}
