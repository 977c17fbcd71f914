//! Rows and selectors as data: what the functions read.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::spanned::Spanned;

use super::paths::{Paths, at, own};
use super::{planned, rows};
use crate::grammar::value::{CodeValue, Text};
use crate::lookup::{integers, parts, texts};
use crate::model::{CodeType, Entry, Flattened, Model, Row, is_unsigned};

/// The names of the constants, which all stand inside one anonymous constant.
pub(super) struct Names {
    pub(super) rows: Ident,
    pub(super) own: Ident,
    pub(super) found: Ident,
    pub(super) all: Ident,
    pub(super) codes: Ident,
    pub(super) statuses: Ident,
}

impl Names {
    pub(super) fn new() -> Self {
        Self {
            rows: own("__ROWS"),
            own: own("__OWN"),
            found: own("__FOUND"),
            all: own("__ALL"),
            codes: own("__CODES"),
            statuses: own("__STATUSES"),
        }
    }
}

/// The constants. Those of a stub are blank: it has the interface of the enum and no rows.
pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let names = Names::new();
    let ident = &model.ident;
    let (rows_name, own_name, codes_name) = (names.rows, names.own, names.codes);
    let (statuses_name, status_type) = (names.statuses, paths.private("Statuses"));
    let (row, code_type) = (paths.private("Row"), paths.code(&model.code_type, Some("static")));
    let documented: &[Row] = if is_stub { &[] } else { &model.rows };
    let variants: Vec<&Ident> = documented.iter().map(|row| &row.selection.ident).collect();
    let (found_name, core) = (names.found, paths.core());
    let gaps = (variants.len()..2 * none(model)).map(|_| quote!(#core::option::Option::None));
    let rows = if is_stub {
        vec![rows::stub(paths)]
    } else {
        let other = model.other.iter().map(|other| rows::other(other, paths));
        documented.iter().map(|row| rows::documented(row, paths)).chain(other).collect()
    };
    let (codes_type, codes) = codes(documented, &model.code_type, paths);
    let statuses = numbered(documented).flat_map(|(row, number)| {
        row.selection.statuses.iter().map(move |status| {
            let (status, row) = (Literal::u16_unsuffixed(status.value), number.clone());
            quote!((#status, #row))
        })
    });
    let all = all(model, is_stub, paths);
    quote! {
        const #rows_name: &[#row<#code_type>] = &[#(#rows),*];
        const #own_name: &[#ident] = &[#(#ident::#variants),*];
        // What a lookup finds: a power of two of places, the upper half for what is not documented.
        const #found_name: &[#core::option::Option<#ident>] = &[
            #(#core::option::Option::Some(#ident::#variants),)*
            #(#gaps),*
        ];
        #all
        const #codes_name: &#codes_type = &#codes;
        const #statuses_name: &#status_type = &#status_type(&[#(#statuses),*]);
    }
}

/// What a lookup yields where nothing is documented: a bit above those of all rows.
pub(super) fn none(model: &Model) -> usize {
    model.rows.len().max(1).next_power_of_two()
}

/// What the engine of decoding finds rows with.
pub(super) fn selectors(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let Names { own: own_name, codes, statuses, .. } = Names::new();
    let documented: &[Row] = if is_stub { &[] } else { &model.rows };
    let (selectors, kinds) = (paths.private("Selectors"), paths.private("Codes"));
    let part_type = paths.private("Parts");
    let kind = match model.code_type {
        CodeType::Integer(_) => quote!(Integer),
        CodeType::Text => quote!(Text),
    };
    let each = |selectors: fn(&Row) -> &Vec<Text>| {
        documented.iter().zip(0_u32..).flat_map(move |(row, number)| {
            selectors(row).iter().map(move |text| (text.value.clone(), number))
        })
    };
    let equals = planned::texts(&texts::plan(each(|row| &row.selection.message_equals)), paths);
    let contains = parts::plan(each(|row| &row.selection.message_contains));
    let contains = contains.into_iter().map(|(part, row)| {
        let row = Literal::u32_unsuffixed(row);
        quote!((#part, #row))
    });
    let exchange_error = paths.public("ExchangeError");
    let flattened = model.flattened.iter().map(|flattened| {
        let inner = &flattened.inner;
        quote!(<#inner as #exchange_error>::__SELECTORS)
    });
    quote! {
        &#selectors {
            own_rows: #own_name.len(),
            codes: #kinds::#kind(#codes),
            statuses: #statuses,
            message_equals: #equals,
            message_contains: #part_type(&[#(#contains),*]),
            flattened: &[#(#flattened),*],
        }
    }
}

/// Two flattened enums have no code in common, unless the enum itself decides it.
pub(super) fn disjoint(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, exchange_error) = (&model.ident, paths.public("ExchangeError"));
    let assert_disjoint = paths.private("assert_disjoint");
    let mut assertions = TokenStream::new();
    for (position, left) in model.flattened.iter().enumerate() {
        for right in model.flattened.iter().skip(position + 1) {
            let (left, right) = (&left.inner, &right.inner);
            let call = quote! {
                #assert_disjoint(
                    <#ident as #exchange_error>::__SELECTORS,
                    <#left as #exchange_error>::__SELECTORS,
                    <#right as #exchange_error>::__SELECTORS,
                )
            };
            // The second one is where it shows.
            let call = at(right.span(), &call);
            assertions.extend(quote!(const _: () = #call;));
        }
    }
    assertions
}

fn numbered(rows: &[Row]) -> impl Iterator<Item = (&Row, Literal)> {
    rows.iter().zip((0..).map(Literal::u32_unsuffixed))
}

fn codes(rows: &[Row], code_type: &CodeType, paths: &Paths) -> (TokenStream, TokenStream) {
    let codes = || {
        rows.iter().zip(0_u32..).flat_map(|(row, number)| {
            row.selection.codes.iter().map(move |code| (&code.value, number))
        })
    };
    match code_type {
        CodeType::Integer(name) => {
            let unsigned = is_unsigned(name);
            let planned = integers::plan(codes().filter_map(|(code, row)| match code {
                CodeValue::Integer(value) => Some((widened(*value), row)),
                CodeValue::Text(_) => None,
            }));
            let (type_name, table) =
                (paths.private("IntegerCodes"), planned::integers(&planned, paths));
            let value = quote!(#type_name { unsigned: #unsigned, table: #table });
            (type_name, value)
        }
        CodeType::Text => {
            let planned = texts::plan(codes().filter_map(|(code, row)| match code {
                CodeValue::Text(text) => Some((text.clone(), row)),
                CodeValue::Integer(_) => None,
            }));
            (paths.private("Texts"), planned::texts(&planned, paths))
        }
    }
}

/// Every documented variant in the order of declaration, those of flattened enums where these
/// stand.
fn all(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let Names { own: own_name, all, .. } = Names::new();
    let ident = &model.ident;
    if model.flattened.is_empty() || is_stub {
        return quote!(const #all: &[#ident] = #own_name;);
    }
    let usize = paths.primitive("usize");
    let wrap = |flattened: &Flattened, position: TokenStream| {
        let (variant, field, inner) = (&flattened.ident, &flattened.field, &flattened.inner);
        quote!(#ident::#variant { #field: <#inner>::ALL[#position] })
    };
    let lengths = model.flattened.iter().map(|flattened| {
        let inner = &flattened.inner;
        quote!(<#inner>::ALL.len())
    });
    let any = match (model.rows.first(), model.flattened.first()) {
        (None, Some(flattened)) => wrap(flattened, quote!(0)),
        _ => quote!(#own_name[0]),
    };
    let parts = model.order.iter().map(|entry| match entry {
        Entry::Row(position) => {
            let variant = model.rows.get(*position).map(|row| &row.selection.ident);
            quote! {
                all[at] = #ident::#variant;
                at += 1;
            }
        }
        Entry::Flattened(position) => {
            let Some(flattened) = model.flattened.get(*position) else { return quote!() };
            let (inner, value) = (&flattened.inner, wrap(flattened, quote!(inner)));
            quote! {
                let mut inner = 0;
                while inner < <#inner>::ALL.len() {
                    all[at] = #value;
                    at += 1;
                    inner += 1;
                }
            }
        }
    });
    quote! {
        const #all: &[#ident] = &{
            const LENGTH: #usize = #own_name.len() #(+ #lengths)*;
            let mut all = [#any; LENGTH];
            let mut at = 0;
            #(#parts)*
            let _ = at;
            all
        };
    }
}

/// A code in 64 bits; one of a `u64` keeps its bits.
#[allow(clippy::cast_possible_truncation, reason = "the model holds codes of at most 64 bits")]
fn widened(code: i128) -> i64 {
    code as i64
}
