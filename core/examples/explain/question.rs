//! The question on the command line, and its answer from the tables.

use crate::rows::{self, Answers, Label, Row, STATUSES, Table};
use crate::similar::{Similar, similar_codes, similar_words};

#[derive(Debug)]
pub(crate) struct Question {
    tables: Vec<Table>,
    subject: Subject,
}

#[derive(Debug)]
enum Subject {
    /// Digits of a code or of an HTTP status.
    Number(String),
    NoAnswer,
    Words(Vec<String>),
}

/// A column of the answer: a table, or the generic HTTP rules.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) title: &'static str,
    pub(crate) row: Option<Row>,
    pub(crate) answers: Answers,
}

impl Column {
    fn documented(row: Row) -> Self {
        Self { title: row.table.name(), answers: row.answers.clone(), row: Some(row) }
    }

    fn undocumented(title: &'static str, answers: Answers) -> Self {
        Self { title, answers, row: None }
    }
}

#[derive(Debug)]
pub(crate) enum Answer {
    Columns { title: String, columns: Vec<Column>, notes: Vec<String> },
    List(Vec<Row>),
    Nothing { error: String, similar: Vec<Similar> },
}

impl Question {
    /// Parses the arguments. Returns `None` if they name no subject, or an unknown option.
    pub(crate) fn read(arguments: &[String]) -> Option<Self> {
        let (tables, words) = match arguments.split_first()? {
            (table, words) if table.eq_ignore_ascii_case("rest") => (vec![Table::Rest], words),
            (table, words) if table.eq_ignore_ascii_case("ws") => (vec![Table::WebSocket], words),
            _ => (Table::ALL.to_vec(), arguments),
        };
        if words.iter().any(|word| word.starts_with('-')) {
            return None;
        }
        let words: Vec<String> =
            words.iter().flat_map(|text| text.split_whitespace()).map(str::to_lowercase).collect();
        let subject = match words.as_slice() {
            [] => return None,
            [word] if word.bytes().all(|byte| byte.is_ascii_digit()) => {
                Subject::Number(word.clone())
            }
            [word] if word == "timeout" => Subject::NoAnswer,
            _ => Subject::Words(words),
        };
        Some(Self { tables, subject })
    }

    /// Returns the words to search for, if the subject is words.
    pub(crate) fn words(&self) -> &[String] {
        match &self.subject {
            Subject::Words(words) => words,
            Subject::Number(_) | Subject::NoAnswer => &[],
        }
    }

    pub(crate) fn answer(&self) -> Answer {
        match &self.subject {
            Subject::Number(number) => self.number(number),
            Subject::NoAnswer => self.no_answer(),
            Subject::Words(words) => self.words_or_variant(words),
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
        // A WebSocket frame has no status.
        if let (Ok(status), [Table::Rest, ..]) = (number.parse(), self.tables.as_slice())
            && STATUSES.contains(&status)
        {
            return self.status(status);
        }
        let error = format!("{number} is not a documented code{}", self.scope());
        Answer::Nothing { error, similar: similar_codes(number, &self.rows()) }
    }

    fn status(&self, status: u16) -> Answer {
        let title = format!("HTTP {status}");
        let row = self.rows().into_iter().find(|row| row.is(Label::Status(status)));
        let mut columns: Vec<Column> = row.map(Column::documented).into_iter().collect();
        let mut notes = Vec::new();
        match (rows::http(status), columns.is_empty()) {
            (None, true) => {
                notes.push("this status is a failure only if the body holds an error".to_owned());
            }
            (None, false) => {}
            (Some(http), is_undocumented) => {
                columns.push(Column::undocumented("generic HTTP", http));
                let column = if is_undocumented { "generic HTTP" } else { Table::Rest.name() };
                notes.push("a documented code in the body takes precedence".to_owned());
                notes.push(format!("without one, the {column} column applies"));
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
        let undocumented = columns.iter().filter(|column| column.row.is_none());
        let notes = undocumented.map(|column| {
            format!("the {} table has no row for this: the default is shown", column.title)
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
        let error = if unknown.is_empty() {
            format!("no row{scope} contains {} together", quoted(&words.iter().collect::<Vec<_>>()))
        } else {
            format!("no row{scope} contains {}", quoted(&unknown))
        };
        Answer::Nothing {
            error,
            similar: unknown.iter().flat_map(|word| similar_words(word, &rows)).collect(),
        }
    }

    /// Returns ` in the REST table` if the question names that table.
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

/// Returns true if some word of the row starts with `word`.
fn has(row: &Row, word: &str) -> bool {
    [row.message, row.variant, row.answers.kind.as_str()]
        .iter()
        .any(|text| word_starts(text, word).next().is_some())
}

/// Returns the positions in a text at which a word starts with `word`.
///
/// A capital starts a word too: `ratio` is found in `MarginRatio`, but not in `operation`.
pub(crate) fn word_starts(text: &str, word: &str) -> impl Iterator<Item = usize> {
    let lower = text.to_ascii_lowercase();
    let starts: Vec<usize> = lower.match_indices(word).map(|(start, _)| start).collect();
    starts.into_iter().filter(|start| {
        let is_inside = text[..*start].ends_with(char::is_alphanumeric);
        !is_inside || text[*start..].starts_with(char::is_uppercase)
    })
}
