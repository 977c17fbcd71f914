//! Fuzzes the readers of pages. The rows of a page must survive the canonical table, and their enum must
//! be Rust.

#![no_main]

use exchange_error_cli::canonical::{self, Head};
use exchange_error_cli::extract::extract;
use exchange_error_cli::page::{self, Form, Shape};
use exchange_error_cli::rows::Row;
use exchange_error_cli::scaffold::{Target, enumeration};
use exchange_error_cli::selection::{Group, Selection};
use libfuzzer_sys::fuzz_target;

const FORMS: [Form; 5] = [Form::Markdown, Form::Html, Form::Json, Form::Csv, Form::Tsv];
const SHAPES: [Shape; 6] =
    [Shape::Tables, Shape::Headings, Shape::Quotes, Shape::Terms, Shape::Bullets, Shape::Lines];

fuzz_target!(|data: &[u8]| {
    let Some((&[form, shape], bytes)) = data.split_first_chunk() else { return };
    let (text, _) = page::decode(bytes);
    let form = FORMS[usize::from(form) % FORMS.len()];
    let Ok(page) = page::read(&text, "errors", Some(form)) else { return };
    let shape = SHAPES.get(usize::from(shape)).copied();
    let group = Group { shapes: shape.into_iter().collect(), ..Group::default() };
    let Ok(rows) = extract(&page, "errors", &Selection { groups: vec![group] }) else { return };
    assert!(rows.read <= rows.seen());
    let written = canonical::write(&Head::default(), &rows.rows);
    let again = page::read(&written, "errors", Some(Form::Markdown)).expect("Markdown is read");
    let again =
        extract(&again, "errors", &Selection::default()).expect("a canonical table is read");
    let told = |rows: &[Row]| -> Vec<Row> {
        let told = rows.iter().map(|row| Row { also: String::new(), line: 0, ..row.clone() });
        // Rows without anything but a text cannot be told from lines that are none.
        told.filter(|row| !(row.code.is_empty() && row.status.is_empty() && row.name.is_empty()))
            .collect()
    };
    assert_eq!(told(&again.rows), told(&rows.rows), "{written}");
    let source = enumeration(&rows.rows, &Target::default()).source;
    assert!(syn::parse_file(&source).is_ok(), "{source}");
});
