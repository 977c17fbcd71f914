//! What a row says, as a constant.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::paths::{Paths, label, own};
use crate::grammar::value::CodeValue;
use crate::model::{Other, Row};

pub(super) fn documented(row: &Row, paths: &Paths) -> TokenStream {
    let origin =
        match (row.selection.codes.first(), row.selection.statuses.first(), &row.selection.timeout)
        {
            (Some(_), ..) => quote!(Code),
            (None, Some(status), _) => {
                let status = Literal::u16_unsuffixed(status.value);
                quote!(Status(#status))
            }
            (None, None, Some(_)) => quote!(NoAnswer),
            (None, None, None) => quote!(Other),
        };
    let shape = Shape {
        code: row.selection.codes.first().map(|code| code_literal(&code.value)),
        origin,
        message: &row.message.value,
        variant: label(&row.selection.ident),
        kind: &row.kind,
        retry: row.retry.as_ref(),
        outcome: row.outcome.as_ref(),
    };
    shape.tokens(paths)
}

pub(super) fn other(other: &Other, paths: &Paths) -> TokenStream {
    let shape = Shape {
        code: None,
        origin: quote!(Other),
        message: other.message.as_deref().unwrap_or("undocumented error"),
        variant: label(&other.ident),
        kind: &other.kind.clone().unwrap_or_else(|| own("Other")),
        retry: other.retry.as_ref(),
        // Whatever its kind: what is not documented proves nothing.
        outcome: Some(&own("Unknown")),
    };
    shape.tokens(paths)
}

pub(super) fn stub(paths: &Paths) -> TokenStream {
    let shape = Shape {
        code: None,
        origin: quote!(Other),
        message: "",
        variant: String::new(),
        kind: &own("Other"),
        retry: None,
        outcome: None,
    };
    shape.tokens(paths)
}

/// A code as it stands in generated code.
pub(super) fn code_literal(code: &CodeValue) -> Literal {
    match code {
        CodeValue::Integer(value) => Literal::i128_unsuffixed(*value),
        CodeValue::Text(text) => Literal::string(text),
    }
}

/// The fields of a `Row`.
struct Shape<'a> {
    code: Option<Literal>,
    origin: TokenStream,
    message: &'a str,
    variant: String,
    kind: &'a Ident,
    retry: Option<&'a Ident>,
    outcome: Option<&'a Ident>,
}

impl Shape<'_> {
    fn tokens(self, paths: &Paths) -> TokenStream {
        let Self { code, origin, message, variant, kind, retry, outcome } = self;
        let (row, origins) = (paths.private("Row"), paths.private("Origin"));
        let (kinds, retries) = (paths.public("ErrorKind"), paths.public("Retry"));
        let outcomes = paths.public("Outcome");
        let code = paths.option(code);
        // Names that the user wrote must not bring their own context: only their text counts.
        let kind = own(&kind.to_string());
        let retry = match retry {
            Some(retry) => {
                let retry = own(&retry.to_string());
                quote!(#retries::#retry)
            }
            None => quote!(#kinds::#kind.retry()),
        };
        let outcome = match outcome {
            Some(outcome) => {
                let outcome = own(&outcome.to_string());
                quote!(#outcomes::#outcome)
            }
            None => quote!(#kinds::#kind.outcome()),
        };
        quote! {
            #row {
                code: #code,
                origin: #origins::#origin,
                message: #message,
                variant: #variant,
                kind: #kinds::#kind,
                retry: #retry,
                outcome: #outcome,
            }
        }
    }
}
