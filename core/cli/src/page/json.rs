//! JSON: arrays of objects, objects by code, and enums of `OpenAPI`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::grid::MAX_COLUMNS;
use super::labels;
use super::model::{Block, Cell, Row, Table};
use super::text::Lines;

/// Title of the column of keys, where an object is a table.
pub(crate) const KEY: &str = "key";

/// Maximum nesting. What lies deeper is not read, and time stays linear.
const MAX_DEPTH: usize = 32;

/// Reads a text.
pub(crate) fn read(text: &str) -> Result<Vec<Block>, String> {
    let value: &RawValue =
        serde_json::from_str(text).map_err(|error| format!("the page is not JSON: {error}"))?;
    let mut reader = Reader { text, lines: Lines::new(text, 1), blocks: Vec::new() };
    reader.walk(value, &mut Vec::new());
    Ok(reader.blocks)
}

struct Reader<'a> {
    text: &'a str,
    lines: Lines,
    blocks: Vec<Block>,
}

/// An object that is a row, with its key if it has one.
struct Object<'a, 'k> {
    value: &'a RawValue,
    key: Option<&'k str>,
    members: Vec<(String, &'a RawValue)>,
}

impl<'a> Reader<'a> {
    fn walk(&mut self, value: &'a RawValue, path: &mut Vec<String>) {
        if path.len() >= MAX_DEPTH {
            return;
        }
        if let Some(elements) = array(value) {
            let objects: Vec<_> = elements
                .iter()
                .filter_map(|value| Some(Object { value, key: None, members: object(value)? }))
                .collect();
            if !objects.is_empty() {
                self.table(value, &objects, path);
            }
            for element in elements {
                path.push(String::new());
                self.walk(element, path);
                path.pop();
            }
        } else if let Some(entries) = object(value) {
            if let Some(table) = enumeration(&entries) {
                self.push(table, value, path);
            } else {
                self.by_key(value, &entries, path);
            }
            for (key, value) in entries {
                path.push(key);
                self.walk(value, path);
                path.pop();
            }
        }
    }

    /// Takes an object for a table if its keys look like codes.
    fn by_key(&mut self, value: &'a RawValue, entries: &[(String, &'a RawValue)], path: &[String]) {
        let hint = path.last().is_some_and(|name| {
            let name = name.to_lowercase();
            ["err", "code", "exception"].iter().any(|word| name.contains(word))
        });
        let codes = entries.iter().filter(|(key, _)| looks_like_code(key, hint)).count();
        let rows: Vec<_> = entries
            .iter()
            .filter_map(|(key, value)| {
                let members = object(value)
                    .or_else(|| string(value).map(|_| vec![("message".to_owned(), *value)]))?;
                Some(Object { value, key: Some(key), members })
            })
            .collect();
        if !rows.is_empty()
            && codes * 10 >= entries.len() * 8
            && rows.len() * 10 >= entries.len() * 8
        {
            self.table(value, &rows, path);
        }
    }

    fn table(&mut self, value: &'a RawValue, objects: &[Object<'a, '_>], path: &[String]) {
        let mut table = Table::default();
        if objects.iter().any(|object| object.key.is_some()) {
            table.titles.push(KEY.to_owned());
        }
        for Object { value, key, members } in objects {
            let mut row = Row { line: self.line(value), cells: Vec::new() };
            if let Some(key) = key {
                set(&mut table.titles, &mut row.cells, KEY, Cell::plain(key));
            }
            for (name, value) in members {
                match object(value) {
                    Some(inner) => {
                        for (inner, value) in inner {
                            set(
                                &mut table.titles,
                                &mut row.cells,
                                &format!("{name}.{inner}"),
                                cell(value),
                            );
                        }
                    }
                    None => set(&mut table.titles, &mut row.cells, name, cell(value)),
                }
            }
            table.rows.push(row);
        }
        self.push(table, value, path);
    }

    fn push(&mut self, mut table: Table, value: &'a RawValue, path: &[String]) {
        table.line = self.line(value);
        for row in &mut table.rows {
            if row.line == 0 {
                row.line = table.line;
            }
        }
        table.sections = path.iter().filter(|name| !name.is_empty()).cloned().collect();
        self.blocks.push(Block::Table(table));
    }

    fn line(&self, value: &RawValue) -> usize {
        let offset = value.get().as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        self.lines.number(offset)
    }
}

/// Writes a cell below a title, which is added if it is new.
fn set(titles: &mut Vec<String>, cells: &mut Vec<Cell>, title: &str, cell: Cell) {
    let column = titles.iter().position(|known| known == title).unwrap_or_else(|| {
        titles.push(title.to_owned());
        titles.len() - 1
    });
    if column >= MAX_COLUMNS {
        titles.truncate(MAX_COLUMNS);
        return;
    }
    if cells.len() <= column {
        cells.resize(column + 1, Cell::default());
    }
    cells[column] = cell;
}

/// Reads an enum of `OpenAPI` with a text for each of its values.
fn enumeration(entries: &[(String, &RawValue)]) -> Option<Table> {
    let member = |name: &str| entries.iter().find(|(key, _)| key == name).map(|(_, value)| *value);
    let values: Vec<Cell> = array(member("enum")?)?.into_iter().map(cell).collect();
    let list = |names: &[&str]| -> Option<Vec<Cell>> {
        let list = names.iter().find_map(|name| array(member(name)?))?;
        (list.len() == values.len()).then(|| list.into_iter().map(cell).collect())
    };
    let names = list(&["x-enum-varnames", "x-enumNames", "x-enum-names"]);
    let described = list(&["x-enum-descriptions", "x-enumDescriptions"]);
    let by_value: Vec<(String, Cell)> = ["x-enum-descriptions", "x-enumDescriptions"]
        .iter()
        .find_map(|name| object(member(name)?))
        .unwrap_or_default()
        .into_iter()
        .map(|(key, value)| (key, cell(value)))
        .collect();
    let description = member("description").and_then(string).unwrap_or_default();
    let lines: Vec<labels::Label> = description
        .lines()
        .map(|line| line.trim().trim_start_matches(['-', '*', '+']).trim_start())
        .filter_map(|line| labelled(line, &values))
        .collect();
    let message = |number: usize, value: &Cell| {
        let listed = described.as_ref().and_then(|list| list.get(number)).cloned();
        let keyed =
            || by_value.iter().find(|(key, _)| *key == value.text).map(|(_, cell)| cell.clone());
        let line = || {
            let line = lines.iter().find(|label| label.code == value.text)?;
            Some(Cell::plain(&line.rest))
        };
        listed.or_else(keyed).or_else(line).unwrap_or_default()
    };
    let messages: Vec<Cell> =
        values.iter().enumerate().map(|(number, value)| message(number, value)).collect();
    if messages.iter().all(|message| message.text.is_empty()) {
        return None;
    }
    let titles = ["code", "message", "name"].map(str::to_owned).to_vec();
    let names = names.unwrap_or_else(|| vec![Cell::default(); values.len()]);
    let rows = values.into_iter().zip(messages).zip(names);
    let rows =
        rows.map(|((value, message), name)| Row { line: 0, cells: vec![value, message, name] });
    Some(Table { titles, rows: rows.collect(), ..Table::default() })
}

/// Splits a line of a description that begins with one of the values.
fn labelled(line: &str, values: &[Cell]) -> Option<labels::Label> {
    let line = line.replace('`', "");
    let value = values.iter().find(|value| {
        line.strip_prefix(value.text.as_str())
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    })?;
    let rest = line.strip_prefix(value.text.as_str())?.trim_start();
    let rest = rest.trim_start_matches([':', '=', '-', '–', '—']).trim_start();
    Some(labels::Label {
        code: value.text.clone(),
        rest: rest.to_owned(),
        is_number: false,
        is_set_off: true,
    })
}

fn looks_like_code(key: &str, hint: bool) -> bool {
    let is_upper =
        key.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let is_number = labels::is_integer(&labels::unified_minus(key));
    is_number
        || is_upper && key.len() > 3 && !key.starts_with(|c: char| c.is_ascii_digit())
        || hint && !key.is_empty() && !key.contains(char::is_whitespace)
}

fn array(value: &RawValue) -> Option<Vec<&RawValue>> {
    value.get().starts_with('[').then(|| serde_json::from_str(value.get()).ok())?
}

fn string(value: &RawValue) -> Option<String> {
    value.get().starts_with('"').then(|| serde_json::from_str(value.get()).ok())?
}

/// Returns the members of an object in their order.
fn object(value: &RawValue) -> Option<Vec<(String, &RawValue)>> {
    if !value.get().starts_with('{') {
        return None;
    }
    serde_json::from_str(value.get()).ok().map(|Members(members)| members)
}

fn cell(value: &RawValue) -> Cell {
    match string(value) {
        Some(text) => Cell::plain(&text),
        None if value.get() == "null" => Cell::default(),
        None => Cell::plain(value.get()),
    }
}

struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor).map(Members)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}
