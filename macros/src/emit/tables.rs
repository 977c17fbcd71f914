//! Tokens of the tables that the functions read: rows and selectors.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::flattened;
use super::names::Names;
use super::paths::Paths;
use super::planned::{self, Planned};
use super::rows;
use crate::lookup::{integers, parts, texts};
use crate::model::{CodeType, Model, Row, Selection, is_unsigned};
use crate::syntax::CodeValue;

/// Returns the tables. A stub has the interface of the enum, and its tables have no rows.
///
/// Arrays are statics, so that a program holds each of them once.
pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let names = Names::new();
    let Names { own, found, codes: codes_name, rows: rows_name, statuses: statuses_name, .. } =
        &names;
    let (ident, core, u32) = (&model.ident, paths.core(), paths.primitive("u32"));
    let status_type = paths.private("Statuses");
    let documented: &[Row] = if is_stub { &[] } else { &model.rows };
    let columns = rows::expand(model, is_stub, paths);
    let Codes { table_type, fields, planned } = codes(documented, &model.code_type, paths);
    let (slots, rows) = (planned.rows.len(), planned.rows());
    // A variant of a stub may have fields that no static can have.
    let variants = (!is_stub).then(|| {
        let variants = documented.iter().map(|row| &row.selection.ident);
        let [count, twice] = [documented.len(), 2 * slots.max(1).next_power_of_two()]
            .map(Literal::usize_unsuffixed);
        let (all_found, (first, more)) = (paths.private("found"), planned.slots(documented.len()));
        quote! {
            static #own: [#ident; #count] = [#(#ident::#variants),*];
            static #found: [#core::option::Option<#ident>; #twice] = #all_found(&#own, &#first, &#more);
        }
    });
    let mut statuses = Vec::new();
    for (row, number) in documented.iter().zip(0..) {
        for status in &row.selection.statuses {
            let status = Literal::u16_unsuffixed(status.value);
            let row = Literal::u32_unsuffixed(number);
            statuses.push(quote!((#status, #row)));
        }
    }
    let (slots, arrays, table) = (Literal::usize_unsuffixed(slots), planned.arrays, planned.table);
    quote! {
        #columns
        #variants
        #arrays
        static #rows_name: [#u32; #slots] = #rows;
        const #codes_name: &#table_type =
            &#table_type { #fields table: #table, rows: &#rows_name };
        const #statuses_name: &#status_type = &#status_type(&[#(#statuses),*]);
    }
}

/// Returns the constant of the selectors, with which the decoder finds rows.
///
/// Generated code names this constant and not the one of the trait, because an enum that is not `Copy` does
/// not implement the trait, and each use would be one more error.
pub(super) fn selectors(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let Names { codes, statuses, selectors: name, .. } = Names::new();
    let documented: &[Row] = if is_stub { &[] } else { &model.rows };
    let (selectors, kinds) = (paths.private("Selectors"), paths.private("Codes"));
    let part_type = paths.private("Parts");
    let kind = match model.code_type {
        CodeType::Integer(_) => quote!(Integer),
        CodeType::Text => quote!(Text),
    };
    let (mut equals, mut contains) = (Vec::new(), Vec::new());
    for (row, number) in documented.iter().zip(0..) {
        let Selection { message_equals, message_contains, .. } = &row.selection;
        equals.extend(message_equals.iter().map(|text| (text.value.clone(), number)));
        contains.extend(message_contains.iter().map(|text| (text.value.clone(), number)));
    }
    let equals = planned::texts(&texts::plan(equals), paths);
    let (text_type, equal_rows, equals) = (paths.private("Texts"), equals.rows(), equals.table);
    let contains = parts::plan(contains).into_iter().map(|(part, row)| {
        let row = Literal::u32_unsuffixed(row);
        quote!((#part, #row))
    });
    let own_rows = Literal::usize_unsuffixed(documented.len());
    let exchange_error = paths.public("ExchangeError");
    let flattened = flattened::each(model, is_stub).into_iter().map(|inner| {
        let inner_type = &inner.checked;
        inner.at(&quote!(<#inner_type as #exchange_error>::__SELECTORS))
    });
    quote! {
        const #name: &#selectors = &#selectors {
            own_rows: #own_rows,
            codes: #kinds::#kind(#codes),
            statuses: #statuses,
            message_equals: #text_type { table: #equals, rows: &#equal_rows },
            message_contains: #part_type(&[#(#contains),*]),
            flattened: &[#(#flattened),*],
        };
    }
}

/// The lookup of codes.
struct Codes {
    table_type: TokenStream,
    /// Fields of the type besides `table` and `rows`.
    fields: TokenStream,
    planned: Planned,
}

fn codes(rows: &[Row], code_type: &CodeType, paths: &Paths) -> Codes {
    // The codes of an enum are all of one type.
    let (mut integers, mut texts) = (Vec::new(), Vec::new());
    for (row, number) in rows.iter().zip(0..) {
        for code in &row.selection.codes {
            match &code.value {
                CodeValue::Integer(value) => integers.push((widened(*value), number)),
                CodeValue::Text(text) => texts.push((text.clone(), number)),
            }
        }
    }
    match code_type {
        CodeType::Integer(name) => {
            let unsigned = is_unsigned(name);
            let fields = quote!(unsigned: #unsigned,);
            let planned = planned::integers(&integers::plan(integers), paths);
            Codes { table_type: paths.private("IntegerCodes"), fields, planned }
        }
        CodeType::Text => {
            let planned = planned::texts(&texts::plan(texts), paths);
            Codes { table_type: paths.private("Texts"), fields: TokenStream::new(), planned }
        }
    }
}

/// Converts a code to 64 bits. A `u64` keeps its bits.
#[allow(clippy::cast_possible_truncation, reason = "the model holds codes of at most 64 bits")]
fn widened(code: i128) -> i64 {
    code as i64
}
