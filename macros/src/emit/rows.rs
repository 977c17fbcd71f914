//! Tokens of the rows as constant data, one array for each column.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::names::Names;
use super::paths::{Paths, label, own};
use super::waits;
use crate::model::{CodeType, Model, Other, Row};
use crate::syntax::CodeValue;

/// A row: of a documented variant, of `other`, or of a stub.
struct Shape<'a> {
    code: Option<&'a CodeValue>,
    origin: Option<TokenStream>,
    message: &'a str,
    variant: String,
    kind: String,
    retry: Option<&'a Ident>,
    outcome: Option<String>,
}

/// Returns the columns. A stub has one blank row.
pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let shapes: Vec<Shape<'_>> = if is_stub {
        vec![blank()]
    } else {
        model.rows.iter().map(documented).chain(model.other.iter().map(other)).collect()
    };
    let codes = codes(model, is_stub, &shapes, paths);
    let texts = texts(&shapes, paths);
    let classes = classes(&shapes, paths);
    let origins = origins(&shapes, paths);
    let waits = (!is_stub).then(|| waits::expand(model, paths));
    quote!(#codes #texts #classes #origins #waits)
}

fn documented(row: &Row) -> Shape<'_> {
    let (codes, statuses) = (&row.selection.codes, &row.selection.statuses);
    let origin = match (codes.first(), statuses.first(), &row.selection.timeout) {
        (None, Some(status), _) => {
            let status = Literal::u16_unsuffixed(status.value);
            Some(quote!(Status(#status)))
        }
        (None, None, Some(_)) => Some(quote!(NoAnswer)),
        (Some(_), ..) | (None, None, None) => None,
    };
    Shape {
        code: codes.first().map(|code| &code.value),
        origin,
        message: &row.message.value,
        variant: label(&row.selection.ident),
        kind: row.kind.to_string(),
        retry: row.retry.as_ref(),
        outcome: row.outcome.as_ref().map(Ident::to_string),
    }
}

fn other(other: &Other) -> Shape<'_> {
    Shape {
        code: None,
        origin: None,
        message: other.message.as_deref().unwrap_or("undocumented error"),
        variant: label(&other.ident),
        kind: other.kind.as_ref().map_or_else(|| "Other".to_owned(), Ident::to_string),
        retry: other.retry.as_ref(),
        // An undocumented error proves nothing about the request, whatever its kind.
        outcome: Some("Unknown".to_owned()),
    }
}

fn blank() -> Shape<'static> {
    Shape {
        code: None,
        origin: None,
        message: "",
        variant: String::new(),
        kind: "Other".to_owned(),
        retry: None,
        outcome: None,
    }
}

/// Returns true if the column of codes holds codes, and false if it holds options.
pub(super) fn all_have_codes(model: &Model, is_stub: bool) -> bool {
    !is_stub && model.always_has_code()
}

fn codes(model: &Model, is_stub: bool, shapes: &[Shape<'_>], paths: &Paths) -> TokenStream {
    let (name, count) = (Names::new().canonical, Literal::usize_unsuffixed(shapes.len()));
    let code_type = paths.code(&model.code_type, Some("static"));
    let codes = shapes.iter().map(|shape| shape.code.map(code_literal));
    if all_have_codes(model, is_stub) {
        // `other` keeps its code in a field, so its entry is never read.
        let nothing = match model.code_type {
            CodeType::Integer(_) => Literal::u8_unsuffixed(0),
            CodeType::Text => Literal::string(""),
        };
        let codes = codes.map(|code| code.unwrap_or_else(|| nothing.clone()));
        return quote!(static #name: [#code_type; #count] = [#(#codes),*];);
    }
    let core = paths.core();
    let codes = codes.map(|code| paths.option(code));
    quote!(static #name: [#core::option::Option<#code_type>; #count] = [#(#codes),*];)
}

/// Returns the literal of a code.
fn code_literal(code: &CodeValue) -> Literal {
    match code {
        CodeValue::Integer(value) => Literal::i128_unsuffixed(*value),
        CodeValue::Text(text) => Literal::string(text),
    }
}

fn texts(shapes: &[Shape<'_>], paths: &Paths) -> TokenStream {
    let Names { messages, message_starts, variants, variant_starts, .. } = Names::new();
    let all: Vec<&str> = shapes.iter().map(|shape| shape.message).collect();
    let messages = joined(&messages, &message_starts, &all, paths);
    let all: Vec<&str> = shapes.iter().map(|shape| shape.variant.as_str()).collect();
    let variants = joined(&variants, &variant_starts, &all, paths);
    quote!(#messages #variants)
}

/// Returns one string of all texts, with an array of offsets.
fn joined(name: &Ident, starts_name: &Ident, texts: &[&str], paths: &Paths) -> TokenStream {
    let (joined, u32) = (paths.private("Joined"), paths.primitive("u32"));
    let (mut text, mut starts) = (String::new(), vec![0]);
    for part in texts {
        text.push_str(part);
        starts.push(text.len());
    }
    let count = Literal::usize_unsuffixed(starts.len());
    let starts = starts.into_iter().map(Literal::usize_unsuffixed);
    quote! {
        static #starts_name: [#u32; #count] = [#(#starts),*];
        static #name: #joined = #joined { text: #text, starts: &#starts_name };
    }
}

/// Returns the columns of kinds, retries and outcomes. The names are written anew from their text,
/// because the hygiene of the user's tokens could make them resolve elsewhere.
fn classes(shapes: &[Shape<'_>], paths: &Paths) -> TokenStream {
    let Names { kinds, retries, outcomes, .. } = Names::new();
    let (kind_type, retry_type) = (paths.public("ErrorKind"), paths.public("Retry"));
    let outcome_type = paths.public("Outcome");
    let (all_retries, all_outcomes) = (paths.private("retries"), paths.private("outcomes"));
    let count = Literal::usize_unsuffixed(shapes.len());
    let each_kind = shapes.iter().map(|shape| own(&shape.kind));
    let numbered = || shapes.iter().enumerate();
    let given_retries = numbered().filter_map(|(row, shape)| {
        let (row, retry) = (Literal::usize_unsuffixed(row), own(&shape.retry?.to_string()));
        Some(quote!((#row, #retry_type::#retry)))
    });
    let given_outcomes = numbered().filter_map(|(row, shape)| {
        let (row, outcome) = (Literal::usize_unsuffixed(row), own(shape.outcome.as_deref()?));
        Some(quote!((#row, #outcome_type::#outcome)))
    });
    quote! {
        static #kinds: [#kind_type; #count] = [#(#kind_type::#each_kind),*];
        static #retries: [#retry_type; #count] = #all_retries(&#kinds, &[#(#given_retries),*]);
        static #outcomes: [#outcome_type; #count] = #all_outcomes(&#kinds, &[#(#given_outcomes),*]);
    }
}

/// Returns the origins: the status or the missing answer of rows without a code.
fn origins(shapes: &[Shape<'_>], paths: &Paths) -> TokenStream {
    let (name, usize, origin_type) =
        (Names::new().origins, paths.primitive("usize"), paths.private("Origin"));
    let origins = shapes.iter().enumerate().filter_map(|(row, shape)| {
        let (row, origin) = (Literal::usize_unsuffixed(row), shape.origin.as_ref()?);
        Some(quote!((#row, #origin_type::#origin)))
    });
    quote!(const #name: &[(#usize, #origin_type)] = &[#(#origins),*];)
}
