//! Rows as data: what the functions read.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::paths::{Paths, label, own};
use crate::lookup::{self, Sorted};
use crate::model::{CodeType, Model, Other, Row};

pub(super) struct Tables {
    /// One for each variant: the documented ones, then `other`.
    rows: Vec<TokenStream>,
    /// The position in `rows` of the variant that `error` is.
    index: TokenStream,
    /// The documented variants.
    pub(super) all: Vec<Ident>,
    codes: Sorted,
    statuses: Vec<(u16, u32)>,
    /// The variant that stands for no answer.
    pub(super) timeout: Option<Ident>,
}

/// The names of the definitions, which all stand inside one anonymous constant.
pub(super) fn rows_name() -> Ident {
    own("__ROWS")
}

pub(super) fn codes_name() -> Ident {
    own("__CODES")
}

pub(super) fn statuses_name() -> Ident {
    own("__STATUSES")
}

pub(super) fn index_name() -> Ident {
    own("__index")
}

impl Tables {
    pub(super) fn of(model: &Model, paths: &Paths) -> Self {
        let numbered = || model.rows.iter().zip(0_u32..);
        let documented = model.rows.iter().map(|row| row_tokens(row, paths));
        let other = model.other.iter().map(|other| other_tokens(other, paths));
        Self {
            rows: documented.chain(other).collect(),
            index: index(model, paths),
            all: model.rows.iter().map(|row| row.ident.clone()).collect(),
            codes: lookup::plan(
                numbered().flat_map(|(row, at)| {
                    row.codes.iter().map(move |code| (widened(code.value), at))
                }),
            ),
            statuses: numbered()
                .flat_map(|(row, at)| row.statuses.iter().map(move |status| (status.value, at)))
                .collect(),
            timeout: model
                .rows
                .iter()
                .find(|row| row.timeout.is_some())
                .map(|row| row.ident.clone()),
        }
    }

    /// The tables of an enum with mistakes.
    pub(super) fn blank(paths: &Paths) -> Self {
        let row = Shape {
            code: None,
            origin: quote!(Other),
            message: "",
            variant: String::new(),
            kind: &own("Other"),
            retry: None,
            outcome: None,
        };
        Self {
            rows: vec![row.tokens(paths)],
            index: quote!({
                let _ = error;
                0
            }),
            all: Vec::new(),
            codes: lookup::plan([]),
            statuses: Vec::new(),
            timeout: None,
        }
    }

    pub(super) fn definitions(&self, model: &Model, paths: &Paths) -> TokenStream {
        let Self {
            rows,
            index,
            codes,
            statuses,
            ..
        } = self;
        let (rows_name, codes_name) = (rows_name(), codes_name());
        let (statuses_name, index_name) = (statuses_name(), index_name());
        let (row, integer_codes) = (paths.private("Row"), paths.private("IntegerCodes"));
        let (status_type, usize) = (paths.private("Statuses"), paths.primitive(&own("usize")));
        let CodeType { ident: code, .. } = &model.code_type;
        let code = paths.primitive(code);
        let unsigned = model.code_type.is_unsigned();
        let keys = codes
            .codes
            .iter()
            .map(|code| Literal::i64_unsuffixed(*code));
        let positions = codes.rows.iter().map(|row| Literal::u32_unsuffixed(*row));
        let statuses = statuses.iter().map(|(status, row)| {
            let (status, row) = (
                Literal::u16_unsuffixed(*status),
                Literal::u32_unsuffixed(*row),
            );
            quote!((#status, #row))
        });
        let ident = &model.ident;
        quote! {
            const #rows_name: &[#row<#code>] = &[#(#rows),*];
            const #codes_name: &#integer_codes = &#integer_codes {
                unsigned: #unsigned,
                codes: &[#(#keys),*],
                rows: &[#(#positions),*],
            };
            const #statuses_name: &#status_type = &#status_type(&[#(#statuses),*]);
            const fn #index_name(error: &#ident) -> #usize {
                #index
            }
        }
    }
}

/// Where the compiler numbers the variants as the rows are numbered, a cast is enough.
fn index(model: &Model, paths: &Paths) -> TokenStream {
    if model.is_numbered_as_declared {
        let usize = paths.primitive(&own("usize"));
        return quote!(*error as #usize);
    }
    let variants = model.rows.iter().map(|row| &row.ident);
    let variants = variants.chain(model.other.iter().map(|other| &other.ident));
    let arms = variants.enumerate().map(|(at, variant)| {
        let (ident, at) = (&model.ident, Literal::usize_unsuffixed(at));
        quote!(#ident::#variant { .. } => #at)
    });
    quote!(match error { #(#arms),* })
}

fn row_tokens(row: &Row, paths: &Paths) -> TokenStream {
    let origin = match (row.codes.first(), row.statuses.first()) {
        (Some(_), _) => quote!(Code),
        (None, Some(status)) => {
            let status = Literal::u16_unsuffixed(status.value);
            quote!(Status(#status))
        }
        (None, None) => quote!(NoAnswer),
    };
    let shape = Shape {
        code: row
            .codes
            .first()
            .map(|code| Literal::i128_unsuffixed(code.value)),
        origin,
        message: &row.message.value,
        variant: label(&row.ident),
        kind: &row.kind,
        retry: row.retry.as_ref(),
        outcome: row.outcome.as_ref(),
    };
    shape.tokens(paths)
}

fn other_tokens(other: &Other, paths: &Paths) -> TokenStream {
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
        let Self {
            code,
            origin,
            message,
            variant,
            kind,
            retry,
            outcome,
        } = self;
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

/// A code in 64 bits; one of a `u64` keeps its bits.
#[allow(
    clippy::cast_possible_truncation,
    reason = "the model holds codes of at most 64 bits"
)]
fn widened(code: i128) -> i64 {
    code as i64
}
