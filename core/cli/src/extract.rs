//! Rows of a page: the choice of its tables and columns, and the account of what was not read.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use crate::codes;
use crate::columns::{self, Columns, Doubt, titles};
use crate::page::{Line, Page, Shape, Table};
use crate::rows::{self, Row};
use crate::selection::{Group, Selection};

/// Rows of a page, and what was not read.
#[derive(Clone, Debug, Default)]
pub struct Extract {
    /// Rows in the order of the page.
    pub rows: Vec<Row>,
    /// Number of rows of the page that were read. A row may hold several codes.
    pub read: usize,
    /// Lines that look like rows and were not read.
    pub unread: Vec<Line>,
    /// Tables and lists that look like codes and were left out.
    pub left_out: Vec<Seen>,
    /// True if the rows stand in a canonical table.
    pub is_canonical: bool,
}

/// A table that was not chosen, as a refusal shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Shape of the table.
    pub shape: Shape,
    /// Line on which it starts.
    pub line: usize,
    /// Nearest heading.
    pub section: String,
    /// Titles of its columns.
    pub titles: Vec<String>,
    /// First row.
    pub first: Vec<String>,
    /// Number of rows.
    pub rows: usize,
    /// The reason why it was not chosen.
    pub doubt: Option<Doubt>,
}

impl Extract {
    /// Returns the number of rows that the page shows, as far as they were recognised.
    #[must_use]
    pub fn seen(&self) -> usize {
        let read: HashSet<usize> = self.rows.iter().map(|row| row.line).collect();
        self.read + self.unread.iter().filter(|line| !read.contains(&line.line)).count()
    }
}

/// The reason why nothing is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The page has no table and no list of codes.
    Nothing,
    /// No heading of this name stands above a table; the headings that do.
    NoSection(String, Vec<String>),
    /// The tables lack the columns that were given.
    NoColumns(Vec<Seen>),
    /// The chosen tables have no row that can be read; their lines.
    NoRows(Vec<Line>),
    /// The choice is doubtful; the candidates.
    Doubtful(Vec<Seen>),
}

/// Reads the rows of a page. `path` is its file name, which may speak of errors.
///
/// # Errors
///
/// Returns the reason if the choice is doubtful.
pub fn extract(page: &Page, path: &str, selection: &Selection) -> Result<Extract, Refusal> {
    if page.tables.is_empty() {
        return Err(Refusal::Nothing);
    }
    let automatic = [Group::default()];
    let groups = if selection.groups.is_empty() { &automatic[..] } else { &selection.groups };
    let mut by_group: BTreeMap<usize, Vec<&Table>> = BTreeMap::new();
    let all: Vec<Cow<'_, Table>> = page.tables.iter().flat_map(columns::by_section).collect();
    for table in &all {
        let named = groups.iter().position(|group| group.names(table));
        if let Some(group) = named.or_else(|| groups.iter().position(Group::takes_the_rest)) {
            by_group.entry(group).or_default().push(table);
        }
    }
    let mut extract =
        Extract { unread: page.stray.clone(), is_canonical: true, ..Extract::default() };
    for (number, group) in groups.iter().enumerate() {
        let tables = by_group.remove(&number).unwrap_or_default();
        if tables.is_empty() {
            return Err(no_section(&all, group));
        }
        let is_of_errors =
            titles::speaks_of_errors(&page.title) || titles::speaks_of_errors(file_name(path));
        let chosen = choose(&tables, group, is_of_errors, &mut extract.left_out)?;
        for (table, columns) in chosen {
            let read = rows::read(&table, &columns);
            extract.is_canonical &= columns.is_canonical;
            extract.read += read.count;
            extract.unread.extend(read.unread);
            extract.rows.extend(read.rows);
        }
    }
    if extract.rows.is_empty() {
        return Err(Refusal::NoRows(extract.unread));
    }
    extract.rows.sort_by_key(|row| row.line);
    extract.unread.sort_by_key(|line| line.line);
    extract.unread.dedup();
    Ok(extract)
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

fn no_section(tables: &[Cow<'_, Table>], group: &Group) -> Refusal {
    let mut known: Vec<String> =
        tables.iter().filter_map(|table| table.sections.last().cloned()).collect();
    known.dedup();
    Refusal::NoSection(group.sections.join("`, `"), known)
}

/// Chooses the tables of a group, and their columns.
fn choose(
    tables: &[&Table],
    group: &Group,
    is_of_errors: bool,
    left_out: &mut Vec<Seen>,
) -> Result<Vec<(Table, Columns)>, Refusal> {
    if !group.wanted.is_empty() {
        let shapes = if group.shapes.is_empty() { &[Shape::Tables][..] } else { &group.shapes };
        let shaped = tables.iter().filter(|table| shapes.contains(&table.shape));
        let chosen: Vec<_> = shaped
            .filter_map(|table| Some(((*table).clone(), columns::wanted(table, &group.wanted)?)))
            .collect();
        if chosen.is_empty() {
            return Err(Refusal::NoColumns(tables.iter().map(|table| seen(table, None)).collect()));
        }
        return Ok(chosen);
    }
    let wants = |shape: Shape| group.shapes.is_empty() || group.shapes.contains(&shape);
    let mut chosen = Vec::new();
    if wants(Shape::Tables) {
        let shaped: Vec<&Table> =
            tables.iter().copied().filter(|table| table.shape == Shape::Tables).collect();
        chosen = by_titles(&shaped, group, is_of_errors, left_out)?;
    }
    for shape in [Shape::Headings, Shape::Quotes, Shape::Terms, Shape::Bullets, Shape::Lines] {
        let shaped: Vec<&Table> =
            tables.iter().copied().filter(|table| table.shape == shape).collect();
        let lists = lists(&shaped, group, is_of_errors);
        if lists.is_empty() || !wants(shape) {
            continue;
        }
        if chosen.is_empty() || !group.shapes.is_empty() {
            chosen.extend(lists);
        } else {
            left_out.extend(lists.iter().map(|(table, _)| seen(table, None)));
        }
    }
    if chosen.is_empty() {
        return Err(Refusal::Doubtful(
            tables.iter().map(|table| seen(table, by_titles_of(table).err())).collect(),
        ));
    }
    Ok(chosen)
}

fn by_titles_of(table: &Table) -> Result<Columns, Doubt> {
    columns::by_titles(table, true)
}

/// Chooses tables by their titles.
fn by_titles(
    tables: &[&Table],
    group: &Group,
    is_page_of_errors: bool,
    left_out: &mut Vec<Seen>,
) -> Result<Vec<(Table, Columns)>, Refusal> {
    let mut chosen = Vec::new();
    let mut others = Vec::new();
    let mut doubtful = Vec::new();
    for table in tables {
        let is_of_errors = is_page_of_errors
            || !group.sections.is_empty()
            || table
                .sections
                .iter()
                .chain(&table.titles)
                .any(|text| titles::speaks_of_errors(text));
        match columns::by_titles(table, is_of_errors) {
            Ok(columns) if is_of_errors || columns.is_canonical => {
                chosen.push(((*table).clone(), columns));
            }
            Ok(columns) => others.push(((*table).clone(), columns)),
            Err(Doubt::NoCode) if is_of_errors => left_out.push(seen(table, Some(Doubt::NoCode))),
            Err(doubt) if is_of_errors => doubtful.push(seen(table, Some(doubt))),
            Err(_) => {}
        }
    }
    if chosen.is_empty() && others.len() == tables.len() {
        return Ok(others);
    }
    if chosen.is_empty() && !others.is_empty() {
        doubtful.extend(others.iter().map(|(table, _)| seen(table, None)));
        return Err(Refusal::Doubtful(doubtful));
    }
    if !doubtful.is_empty() {
        doubtful.extend(chosen.iter().map(|(table, _)| seen(table, None)));
        return Err(Refusal::Doubtful(doubtful));
    }
    left_out.extend(others.iter().map(|(table, _)| seen(table, None)));
    Ok(chosen)
}

/// Chooses lists of one shape: those whose items begin with codes of one kind.
fn lists(tables: &[&Table], group: &Group, is_page_of_errors: bool) -> Vec<(Table, Columns)> {
    let is_asked = !group.shapes.is_empty();
    let of_errors: Vec<&Table> = tables
        .iter()
        .copied()
        .filter(|table| {
            is_asked
                || is_page_of_errors
                || !group.sections.is_empty()
                || table.sections.iter().any(|section| titles::speaks_of_errors(section))
        })
        .collect();
    let all = || of_errors.iter().flat_map(|table| &table.rows).filter_map(|row| row.cells.first());
    let numbers = all().filter(|cell| codes::is_integer(&cell.text)).count();
    let has_numbers = numbers * 2 > all().count() || is_asked && numbers > 0;
    let long = all().filter(|cell| codes::is_integer(&cell.text) && cell.text.len() > 2).count();
    let is_long = long * 5 >= numbers * 4;
    if !is_asked && (numbers < 2 || !is_long) {
        return Vec::new();
    }
    of_errors
        .into_iter()
        .filter_map(|table| {
            let mut table = table.clone();
            let is_row = |code: &str| {
                let is_number = codes::is_integer(code);
                !has_numbers || is_number && (!is_long || code.len() > 2)
            };
            for row in &table.rows {
                let text =
                    |column: usize| row.cells.get(column).map_or("", |cell| cell.text.as_str());
                if !is_row(text(0)) {
                    let text = [text(0), text(1), text(2)].join(" ");
                    table.stray.push(Line { line: row.line, text });
                }
            }
            table.rows.retain(|row| row.cells.first().is_some_and(|cell| is_row(&cell.text)));
            (!table.rows.is_empty()).then(|| {
                let columns = columns::of_list(&table);
                (table, columns)
            })
        })
        .collect()
}

fn seen(table: &Table, doubt: Option<Doubt>) -> Seen {
    let first =
        table.rows.first().map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect());
    Seen {
        shape: table.shape,
        line: table.line,
        section: table.sections.last().cloned().unwrap_or_default(),
        titles: table.titles.clone(),
        first: first.unwrap_or_default(),
        rows: table.rows.len(),
        doubt,
    }
}
