//! Codes, statuses and messages of an enum as lookup tables. They are searched, because a program that
//! judges one file needs no perfect hash.

use exchange_error::__private::{
    Codes, IntegerCodes, IntegerTable, Parts, Selectors, Statuses, TextTable, Texts,
};

use super::engine::{leaked, text};
use crate::derive::lookup::parts;
use crate::derive::model::{CodeType, Model, Row, is_unsigned};
use crate::derive::syntax::{CodeValue, Text};

/// Returns the selectors of an enum, given those of the enums that it flattens.
pub(super) fn selectors(model: &Model, flattened: Vec<&'static Selectors>) -> &'static Selectors {
    let rows = || model.rows.iter().zip(0_u32..);
    let statuses = rows().flat_map(|(row, number)| {
        row.selection.statuses.iter().map(move |status| (status.value, number))
    });
    let contains = rows().flat_map(|(row, number)| {
        row.selection.message_contains.iter().map(move |part| (part.value.clone(), number))
    });
    let contains =
        parts::plan(contains.collect()).into_iter().map(|(part, row)| (text(&part), row));
    Box::leak(Box::new(Selectors {
        own_rows: model.rows.len(),
        codes: codes(model),
        statuses: Box::leak(Box::new(Statuses(leaked(statuses)))),
        message_equals: texts(rows().flat_map(|(row, number)| {
            let texts = |row: &Row| -> Vec<String> {
                row.selection
                    .message_equals
                    .iter()
                    .map(|Text { value, .. }| value.clone())
                    .collect()
            };
            texts(row).into_iter().map(move |text| (text, number))
        })),
        message_contains: Parts(leaked(contains)),
        flattened: leaked(flattened),
    }))
}

fn codes(model: &Model) -> Codes {
    let rows = model.rows.iter().zip(0_u32..);
    let codes = rows.flat_map(|(row, number)| {
        row.selection.codes.iter().map(move |code| (&code.value, number))
    });
    match &model.code_type {
        CodeType::Integer(name) => {
            let integer = |(code, row): (&CodeValue, u32)| match code {
                // The codes of a `u64` table are reinterpreted.
                CodeValue::Integer(value) => {
                    let unsigned = u64::try_from(*value).map(u64::cast_signed);
                    Some((i64::try_from(*value).or(unsigned).ok()?, row))
                }
                CodeValue::Text(_) => None,
            };
            let (codes, rows): (Vec<i64>, Vec<u32>) = codes.filter_map(integer).unzip();
            Codes::Integer(Box::leak(Box::new(IntegerCodes {
                unsigned: is_unsigned(name),
                table: IntegerTable::Walk(leaked(codes)),
                rows: leaked(rows),
            })))
        }
        CodeType::Text => Codes::Text(Box::leak(Box::new(texts(
            codes.map(|(code, row)| (code.to_string(), row)),
        )))),
    }
}

fn texts(texts: impl Iterator<Item = (String, u32)>) -> Texts {
    let mut texts: Vec<(String, u32)> = texts.collect();
    texts.sort();
    let (texts, rows): (Vec<&str>, Vec<u32>) =
        texts.iter().map(|(own, row)| (text(own), *row)).unzip();
    Texts { table: TextTable::Search(leaked(texts)), rows: leaked(rows) }
}
