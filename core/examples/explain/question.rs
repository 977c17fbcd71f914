//! What is asked, and what the tables say to it.

use crate::nearest::{Near, near_codes, near_words};
use crate::rows::{self, Label, Row, STATUSES, Table, Verdict};

#[derive(Debug)]
pub(crate) struct Question {
    tables: Vec<Table>,
    asked: Asked,
}

#[derive(Debug)]
enum Asked {
    /// Digits: a code, or an HTTP status.
    Number(String),
    NoAnswer,
    Words(Vec<String>),
}

/// A table's column in the answer.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) title: &'static str,
    pub(crate) row: Option<Row>,
    pub(crate) verdict: Verdict,
}

impl Column {
    fn documented(row: Row) -> Self {
        Self { title: row.table.name(), verdict: row.verdict.clone(), row: Some(row) }
    }

    fn undocumented(title: &'static str, verdict: Verdict) -> Self {
        Self { title, verdict, row: None }
    }
}

#[derive(Debug)]
pub(crate) enum Answer {
    Columns { title: String, columns: Vec<Column>, notes: Vec<String> },
    List(Vec<Row>),
    Nothing { complaint: String, near: Vec<Near> },
}

impl Question {
    /// Nothing if this asks for nothing that could be answered.
    pub(crate) fn read(arguments: &[String]) -> Option<Self> {
        let (tables, asked) = match arguments.split_first()? {
            (table, asked) if table.eq_ignore_ascii_case("rest") => (vec![Table::Rest], asked),
            (table, asked) if table.eq_ignore_ascii_case("ws") => (vec![Table::WebSocket], asked),
            _ => (Table::ALL.to_vec(), arguments),
        };
        if asked.iter().any(|word| word.starts_with('-')) {
            return None;
        }
        let words: Vec<String> =
            asked.iter().flat_map(|text| text.split_whitespace()).map(str::to_lowercase).collect();
        let asked = match words.as_slice() {
            [] => return None,
            [word] if word.bytes().all(|byte| byte.is_ascii_digit()) => Asked::Number(word.clone()),
            [word] if word == "timeout" => Asked::NoAnswer,
            _ => Asked::Words(words),
        };
        Some(Self { tables, asked })
    }

    /// The words that are looked for.
    pub(crate) fn words(&self) -> &[String] {
        match &self.asked {
            Asked::Words(words) => words,
            Asked::Number(_) | Asked::NoAnswer => &[],
        }
    }

    pub(crate) fn answer(&self) -> Answer {
        match &self.asked {
            Asked::Number(number) => self.number(number),
            Asked::NoAnswer => self.no_answer(),
            Asked::Words(words) => self.words_or_variant(words),
        }
    }

    fn rows(&self) -> Vec<Row> {
        self.tables.iter().flat_map(|table| table.rows()).collect()
    }

    fn number(&self, number: &str) -> Answer {
        if let Ok(code) = number.parse() {
            let found = self.rows().into_iter().filter(|row| row.is(Label::Code(code)));
            let columns: Vec<Column> = found.map(Column::documented).collect();
            if !columns.is_empty() {
                let notes = self.tables_without(&columns);
                return Answer::Columns { title: code.to_string(), columns, notes };
            }
        }
        // A frame has no status.
        if let (Ok(status), [Table::Rest, ..]) = (number.parse(), self.tables.as_slice())
            && STATUSES.contains(&status)
        {
            return self.status(status);
        }
        let complaint = format!("{number} is no documented code{}", self.scope());
        Answer::Nothing { complaint, near: near_codes(number, &self.rows()) }
    }

    fn status(&self, status: u16) -> Answer {
        let title = format!("HTTP {status}");
        let row = self.rows().into_iter().find(|row| row.is(Label::Status(status)));
        let mut columns: Vec<Column> = row.map(Column::documented).into_iter().collect();
        let mut notes = Vec::new();
        match (rows::http(status), columns.is_empty()) {
            (None, true) => notes.push("no failure by itself: the body decides".to_owned()),
            (None, false) => {}
            (Some(http), is_undocumented) => {
                columns.push(Column::undocumented("HTTP in general", http));
                let counts = if is_undocumented { "HTTP in general" } else { "the documented row" };
                let code = "a documented code in the body says more";
                notes.push(format!("{counts} counts where the body has no code; {code}"));
            }
        }
        Answer::Columns { title, columns, notes }
    }

    fn no_answer(&self) -> Answer {
        let rows = self.rows();
        let column = |table: &Table| {
            let mut rows = rows.iter().filter(|row| row.table == *table);
            match rows.find(|row| row.is(Label::NoAnswer)) {
                Some(row) => Column::documented(row.clone()),
                None => Column::undocumented(table.name(), table.no_answer()),
            }
        };
        let columns: Vec<Column> = self.tables.iter().map(column).collect();
        let silent = columns.iter().filter(|column| column.row.is_none());
        let notes = silent.map(|column| {
            format!("the {} table says nothing of this: what follows from silence", column.title)
        });
        Answer::Columns { title: "no answer".to_owned(), notes: notes.collect(), columns }
    }

    fn words_or_variant(&self, words: &[String]) -> Answer {
        let rows = self.rows();
        if let [word] = words {
            let named = rows.iter().filter(|row| row.variant.eq_ignore_ascii_case(word));
            let columns: Vec<Column> = named.cloned().map(Column::documented).collect();
            let variant = columns.iter().find_map(|column| Some(column.row.as_ref()?.variant));
            if let Some(variant) = variant {
                let title = variant.to_owned();
                let notes = self.tables_without(&columns);
                return Answer::Columns { title, columns, notes };
            }
        }
        let found: Vec<Row> =
            rows.iter().filter(|row| words.iter().all(|word| has(row, word))).cloned().collect();
        if !found.is_empty() {
            return Answer::List(found);
        }
        let quoted = |words: &[&String]| {
            let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
            quoted.join(" and ")
        };
        let unknown: Vec<&String> =
            words.iter().filter(|word| !rows.iter().any(|row| has(row, word))).collect();
        let scope = self.scope();
        let complaint = if unknown.is_empty() {
            format!("no row{scope} has {} together", quoted(&words.iter().collect::<Vec<_>>()))
        } else {
            format!("no row{scope} has {}", quoted(&unknown))
        };
        Answer::Nothing {
            complaint,
            near: unknown.iter().flat_map(|word| near_words(word, &rows)).collect(),
        }
    }

    /// ` in the REST table`, if only that was asked.
    fn scope(&self) -> String {
        match self.tables.as_slice() {
            [table] => format!(" in the {} table", table.name()),
            _ => String::new(),
        }
    }

    fn tables_without(&self, columns: &[Column]) -> Vec<String> {
        let tables = self.tables.iter().map(|table| table.name());
        let without = tables.filter(|table| !columns.iter().any(|column| column.title == *table));
        without.map(|table| format!("not in the {table} table")).collect()
    }
}

/// Whether a word of the row begins with this one.
fn has(row: &Row, word: &str) -> bool {
    [row.message, row.variant, row.verdict.kind.as_str()]
        .iter()
        .any(|text| places(text, word).next().is_some())
}

/// Where in a text a word begins with this one: `ratio` is in `MarginRatio`, not in `operation`.
pub(crate) fn places(text: &str, word: &str) -> impl Iterator<Item = usize> {
    let lower = text.to_ascii_lowercase();
    let starts: Vec<usize> = lower.match_indices(word).map(|(start, _)| start).collect();
    starts.into_iter().filter(|start| {
        let is_inside = text[..*start].ends_with(char::is_alphanumeric);
        !is_inside || text[*start..].starts_with(char::is_uppercase)
    })
}
