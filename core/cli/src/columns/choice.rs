//! Columns of a table, by options or by titles.

use std::borrow::Cow;
use std::collections::HashMap;

use super::chosen::Columns;
use super::contents::{
    are_identifiers, are_tokens, has_numeric_keys, holds_common_statuses, holds_statuses,
    speaks_of_http,
};
use super::doubt::{self, Doubt};
use super::titles::{self, CLEAR_CODE, Scores};
use crate::page::Table;

/// Titles, or numbers counted from 1, that the user gave for columns. Of several the first that a table
/// has counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Columns of codes.
    pub code: Vec<String>,
    /// Columns of HTTP statuses.
    pub status: Vec<String>,
    /// Columns of identifiers.
    pub name: Vec<String>,
    /// Columns of messages.
    pub message: Vec<String>,
}

impl Wanted {
    /// Returns true if no column is given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.code, &self.status, &self.name, &self.message].iter().all(|titles| titles.is_empty())
    }
}

/// Returns the columns that the user gave, or `None` if the table lacks one. Columns that are not
/// given are not used, except that a code needs a message and a message a code.
#[must_use]
pub fn wanted(table: &Table, wanted: &Wanted) -> Option<Columns> {
    let find = |titles: &[String]| titles.iter().find_map(|title| position(table, title));
    let mut columns = Columns {
        code: find(&wanted.code),
        status: find(&wanted.status),
        name: find(&wanted.name),
        message: find(&wanted.message),
        ..Columns::default()
    };
    let lacks = |titles: &[String], column: Option<usize>| !titles.is_empty() && column.is_none();
    let selector = if wanted.code.is_empty() { columns.status } else { columns.code };
    let selectors = if wanted.code.is_empty() { &wanted.status } else { &wanted.code };
    if lacks(selectors, selector) || lacks(&wanted.message, columns.message) {
        return None;
    }
    let given = [columns.code, columns.status, columns.name, columns.message];
    let titles = Titles::new(table);
    let is_free = |column: usize| !given.contains(&Some(column));
    if selector.is_none() {
        columns.code = Some(weak_code(table, &titles, is_free)?);
    }
    if columns.message.is_none() {
        columns.message = Some(titles.best(is_free, |scores| scores.message)?.ok()?);
    }
    let is_status = |code| speaks_of_http(table, code) && holds_statuses(table, code);
    if columns.status.is_none() && columns.code.is_some_and(is_status) {
        (columns.status, columns.code) = (columns.code, None);
    }
    Some(columns)
}

fn position(table: &Table, title: &str) -> Option<usize> {
    let wanted = titles::normalized(title);
    let same = |known: &String| known.trim() == title.trim();
    let alike = |known: &String| titles::normalized(known) == wanted && !wanted.is_empty();
    let number = || {
        let number = title.parse::<usize>().ok()?.checked_sub(1)?;
        (number < table.titles.len()).then_some(number)
    };
    let titles = &table.titles;
    titles.iter().position(same).or_else(|| titles.iter().position(alike)).or_else(number)
}

/// Returns the columns that the titles mean. `is_of_errors` is true if headings speak of errors, so
/// that less clear titles do.
///
/// # Errors
///
/// Returns the reason to doubt.
pub fn by_titles(table: &Table, is_of_errors: bool) -> Result<Columns, Doubt> {
    if let Some(columns) = canonical(table) {
        return Ok(columns);
    }
    let titles = Titles::new(table);
    let (code, status) = selectors(table, &titles, is_of_errors)?;
    let is_free = |column: usize| status != Some(column) && code != Some(column);
    let (message, name) = texts(table, &titles, is_free)?;
    let columns = Columns { code, status, name, message: Some(message), ..Columns::default() };
    doubt::check(table, &columns)?;
    Ok(columns)
}

/// Returns the columns of codes and of statuses; one of them is there.
fn selectors(
    table: &Table,
    titles: &Titles<'_>,
    is_of_errors: bool,
) -> Result<(Option<usize>, Option<usize>), Doubt> {
    let status = titles.best(|_| true, |scores| scores.status).and_then(Result::ok);
    let status = status.filter(|column| holds_statuses(table, *column));
    let is_free = |column: usize| status != Some(column);
    let clear =
        titles.best(is_free, |scores| if scores.code >= CLEAR_CODE { scores.code } else { 0 });
    let code = match clear {
        Some(code) => Some(code.map_err(|titles| Doubt::Several("code", titles))?),
        None if status.is_none() && (is_of_errors || has_numeric_keys(table)) => {
            weak_code(table, titles, is_free)
        }
        None => None,
    };
    match (code, status) {
        (None, None) => Err(Doubt::NoCode),
        (Some(code), None)
            if holds_statuses(table, code)
                && (speaks_of_http(table, code) || holds_common_statuses(table, code)) =>
        {
            Ok((None, Some(code)))
        }
        both => Ok(both),
    }
}

/// Returns the column of codes whose title may mean other things too, if the cells look like codes.
fn weak_code(table: &Table, titles: &Titles<'_>, is_free: impl Fn(usize) -> bool) -> Option<usize> {
    if has_numeric_keys(table) && is_free(0) {
        return Some(0);
    }
    titles.best(is_free, |scores| scores.code)?.ok().filter(|column| are_tokens(table, *column))
}

/// Returns the column of messages and that of identifiers. Of several columns of texts the one with
/// sentences is the message.
fn texts(
    table: &Table,
    titles: &Titles<'_>,
    is_free: impl Fn(usize) -> bool,
) -> Result<(usize, Option<usize>), Doubt> {
    let are_names = |column: usize| are_identifiers(table, column);
    let message = titles
        .best(|column| is_free(column) && !are_names(column), |scores| scores.message)
        .or_else(|| titles.best(&is_free, |scores| scores.message))
        .ok_or(Doubt::NoMessage)?
        .map_err(|titles| Doubt::Several("message", titles))?;
    let is_other = |column: usize| is_free(column) && column != message;
    let named = titles.best(is_other, |scores| scores.name).and_then(Result::ok);
    let name = named.filter(|column| are_tokens(table, *column)).or_else(|| {
        titles.best(|column| is_other(column) && are_names(column), |scores| scores.message)?.ok()
    });
    Ok((message, name.filter(|column| !super::contents::is_empty(table, *column))))
}

/// Splits a canonical table into one for each section; others are returned as they are.
#[must_use]
pub fn by_section(table: &Table) -> Vec<Cow<'_, Table>> {
    let column = canonical(table).and_then(|columns| columns.section);
    let Some(column) = column.filter(|_| !table.rows.is_empty()) else {
        return vec![Cow::Borrowed(table)];
    };
    let mut tables: Vec<Table> = Vec::new();
    let mut found: HashMap<&str, usize> = HashMap::new();
    for row in &table.rows {
        let section = row.cells.get(column).map_or("", |cell| cell.text.as_str());
        let at = *found.entry(section).or_insert_with(|| {
            tables.push(Table {
                sections: vec![section.to_owned()],
                shape: table.shape,
                line: table.line,
                titles: table.titles.clone(),
                ..Table::default()
            });
            tables.len() - 1
        });
        tables[at].rows.push(row.clone());
    }
    if let Some(first) = tables.first_mut() {
        first.stray.clone_from(&table.stray);
    }
    tables.into_iter().map(Cow::Owned).collect()
}

/// Columns of a table that `extract` wrote.
fn canonical(table: &Table) -> Option<Columns> {
    let find = |title: &str| table.titles.iter().position(|known| known == title);
    Some(Columns {
        section: Some(find("section")?),
        code: Some(find("code")?),
        message: Some(find("message")?),
        status: find("status"),
        name: find("name"),
        is_canonical: true,
    })
}

/// Returns the columns of a list: a code or a status, an identifier and a message.
#[must_use]
pub fn of_list(table: &Table) -> Columns {
    let is_status = speaks_of_http(table, 0) && holds_statuses(table, 0);
    let (code, status) = if is_status { (None, Some(0)) } else { (Some(0), None) };
    Columns { code, status, name: Some(1), message: Some(2), ..Columns::default() }
}

/// Scores of the titles of a table.
struct Titles<'a> {
    table: &'a Table,
    scores: Vec<Scores>,
}

impl<'a> Titles<'a> {
    fn new(table: &'a Table) -> Self {
        Self { table, scores: table.titles.iter().map(|title| titles::scores(title)).collect() }
    }

    /// Returns the column with the best score, or the titles of several.
    fn best(
        &self,
        is_candidate: impl Fn(usize) -> bool,
        score: impl Fn(&Scores) -> u8,
    ) -> Option<Result<usize, Vec<String>>> {
        let candidates: Vec<(usize, u8)> = self
            .scores
            .iter()
            .enumerate()
            .map(|(column, scores)| (column, score(scores)))
            .filter(|(column, score)| *score > 0 && is_candidate(*column))
            .collect();
        let highest = candidates.iter().map(|(_, score)| *score).max()?;
        let best = candidates.iter().filter(|(_, score)| *score == highest);
        let best: Vec<usize> = best.map(|(column, _)| *column).collect();
        Some(match best.as_slice() {
            [column] => Ok(*column),
            _ => Err(best.iter().map(|column| self.table.titles[*column].clone()).collect()),
        })
    }
}
