//! Rows as data: what the functions read.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::paths::{Paths, label, own};
use crate::lookup::{self, Sorted};
use crate::model::{Model, Other, Row};

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

/// The names of the definitions, which all stand inside one anonymous constant. Trait and enum
/// share them, so that neither calls the other, and a clash with a function of the user's is one
/// error.
pub(super) struct Names {
    pub(super) rows: Ident,
    pub(super) codes: Ident,
    pub(super) statuses: Ident,
    pub(super) index: Ident,
    pub(super) code: Ident,
    pub(super) from_code: Ident,
    pub(super) from_status: Ident,
    pub(super) from_timeout: Ident,
}

impl Names {
    pub(super) fn new() -> Self {
        Self {
            rows: own("__ROWS"),
            codes: own("__CODES"),
            statuses: own("__STATUSES"),
            index: own("__index"),
            code: own("__code"),
            from_code: own("__from_code"),
            from_status: own("__from_status"),
            from_timeout: own("__from_timeout"),
        }
    }
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
        let data = self.data(model, paths);
        let functions = self.functions(model, paths);
        quote!(#data #functions)
    }

    fn data(&self, model: &Model, paths: &Paths) -> TokenStream {
        let Self { rows, codes, statuses, .. } = self;
        let names = Names::new();
        let (rows_name, codes_name, statuses_name) = (names.rows, names.codes, names.statuses);
        let (row, integer_codes) = (paths.private("Row"), paths.private("IntegerCodes"));
        let status_type = paths.private("Statuses");
        let code_type = paths.primitive(&model.code_type.ident);
        let unsigned = model.code_type.is_unsigned();
        let keys = codes.codes.iter().map(|code| Literal::i64_unsuffixed(*code));
        let positions = codes.rows.iter().map(|row| Literal::u32_unsuffixed(*row));
        let statuses = statuses.iter().map(|(status, row)| {
            let (status, row) = (Literal::u16_unsuffixed(*status), Literal::u32_unsuffixed(*row));
            quote!((#status, #row))
        });
        quote! {
            const #rows_name: &[#row<#code_type>] = &[#(#rows),*];
            const #codes_name: &#integer_codes = &#integer_codes {
                unsigned: #unsigned,
                codes: &[#(#keys),*],
                rows: &[#(#positions),*],
            };
            const #statuses_name: &#status_type = &#status_type(&[#(#statuses),*]);
        }
    }

    fn functions(&self, model: &Model, paths: &Paths) -> TokenStream {
        let (ident, core) = (&model.ident, paths.core());
        let Names { rows, codes, statuses, index, code, from_code, from_status, from_timeout } =
            Names::new();
        let code_type = paths.primitive(&model.code_type.ident);
        let (usize, u16) = (paths.primitive(&own("usize")), paths.primitive(&own("u16")));
        let (i64, at) = (paths.primitive(&own("i64")), paths.private("at"));
        let index_body = &self.index;
        let timeout = paths.option(self.timeout.as_ref().map(|variant| quote!(#ident::#variant)));
        let kept_code = model.other.as_ref().and_then(|other| {
            let (variant, field) = (&other.ident, other.field.as_ref()?);
            Some(quote! {
                if let #ident::#variant { #field: code } = error {
                    return #core::option::Option::Some(*code);
                }
            })
        });
        let option = quote!(#core::option::Option<#ident>);
        quote! {
            const fn #index(error: &#ident) -> #usize {
                #index_body
            }
            const fn #code(error: &#ident) -> #core::option::Option<#code_type> {
                #kept_code
                #rows[#index(error)].code
            }
            const fn #from_code(code: #code_type) -> #option {
                #at(#ident::ALL, #codes.find(code as #i64))
            }
            const fn #from_status(status: #u16) -> #option {
                #at(#ident::ALL, #statuses.find(status))
            }
            const fn #from_timeout() -> #option {
                #timeout
            }
        }
    }
}

/// Where the compiler numbers the variants as the rows are numbered, a cast is enough.
fn index(model: &Model, paths: &Paths) -> TokenStream {
    if model.is_numbered_as_declared {
        let usize = paths.primitive(&own("usize"));
        let copied = paths.private("copied");
        return quote!(#copied(error) as #usize);
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
        code: row.codes.first().map(|code| Literal::i128_unsuffixed(code.value)),
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

/// A code in 64 bits; one of a `u64` keeps its bits.
#[allow(clippy::cast_possible_truncation, reason = "the model holds codes of at most 64 bits")]
fn widened(code: i128) -> i64 {
    code as i64
}
