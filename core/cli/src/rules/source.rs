//! The rules in the arguments: `wire(…)` as it is written on an enum, or the enum in a Rust file.

use std::fmt::Write;
use std::path::Path;

use exchange_error::__private::Selectors;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{DeriveInput, Item, ItemEnum};

use super::Ruleset;
use super::engine::{Converter, engine, needles};
use super::selectors::selectors;
use crate::commands::Error;
use crate::derive::errors::Errors;
use crate::derive::grammar::enumeration;
use crate::derive::model::{self, Model, NamedRow};

/// The text of the rules, to show errors in it, and its name.
pub(crate) struct Source<'a> {
    pub(crate) name: &'a str,
    pub(crate) text: &'a str,
}

/// Reads the rules of an argument: the name of a Rust file, or `wire(…)` itself.
///
/// # Errors
/// The errors of the derive, each with the line that it is about.
pub(crate) fn read(argument: &str, enum_name: Option<&str>) -> Result<Ruleset, Error> {
    let path = Path::new(argument);
    if path.extension().is_some_and(|extension| extension == "rs") {
        let text = std::fs::read_to_string(path).map_err(Error::file(path))?;
        return of_file(&Source { name: argument, text: &text }, enum_name);
    }
    if enum_name.is_some() {
        return Err(Error::Usage(format!(
            "`--enum` names an enum of a Rust file, found `{argument}`: write the file, such as \
             `src/acme.rs`"
        )));
    }
    of_text(&Source { name: "rules", text: argument })
}

/// Reads `wire(…)`. The variants that it names are declared, because there is no enum.
fn of_text(source: &Source<'_>) -> Result<Ruleset, Error> {
    let tokens: TokenStream = source.text.parse().map_err(|error: proc_macro2::LexError| {
        source.failure(syn::Error::new(error.span(), "expected `wire(…)` as on an enum"))
    })?;
    let without_variants = input(&tokens, &TokenStream::new(), source)?;
    let attributes = enumeration::read(&without_variants.attrs, &mut Errors::default());
    if attributes.wire.is_empty() {
        return Err(Error::Usage(format!(
            "no rule in `{}`: expected `wire(code = \"$.code\", …)`, or a Rust file with an enum",
            source.text
        )));
    }
    let mut variants = TokenStream::new();
    let mut declared: Vec<&Ident> = Vec::new();
    for variant in attributes.wire.iter().flatten().filter_map(|rule| rule.variant.value()) {
        let name = &variant.name;
        if declared.contains(&name) {
            continue;
        }
        declared.push(name);
        variants.extend(match variant.inner {
            None => quote!(#[exchange(kind = Other, message = "named by a rule")] #name,),
            Some(_) => quote!(#[exchange(flatten)] #name(#name),),
        });
    }
    let input = input(&tokens, &variants, source)?;
    let mut ruleset = Tables { source, enums: &[] }.ruleset(&input)?;
    if ruleset.model.rules.iter().flatten().any(|rule| rule.documented) {
        ruleset.notes.push(
            "a rule with `documented` ignores codes that no enum lists, and there is no enum here: \
             try the Rust file of the enum instead"
                .to_owned(),
        );
    }
    Ok(ruleset)
}

fn input(
    tokens: &TokenStream,
    variants: &TokenStream,
    source: &Source<'_>,
) -> Result<DeriveInput, Error> {
    let input = quote! {
        #[exchange(#tokens)]
        enum Rules {
            #variants
            #[exchange(other)]
            __Other,
        }
    };
    syn::parse2(input).map_err(|error| source.failure(error))
}

fn of_file(source: &Source<'_>, name: Option<&str>) -> Result<Ruleset, Error> {
    let file = syn::parse_file(source.text).map_err(|error| source.failure(error))?;
    let mut enums = Vec::new();
    collect(file.items, &mut enums);
    let has_rules = |input: &&DeriveInput| {
        !enumeration::read(&input.attrs, &mut Errors::default()).wire.is_empty()
    };
    let with_rules: Vec<&DeriveInput> = enums.iter().filter(has_rules).collect();
    let named = |input: &&&DeriveInput| name.is_none_or(|name| input.ident == name);
    let found: Vec<&&DeriveInput> = with_rules.iter().filter(named).collect();
    match found.as_slice() {
        [input] => Tables { source, enums: &enums }.ruleset(input),
        _ => {
            let names: Vec<String> =
                with_rules.iter().map(|input| format!("`{}`", input.ident)).collect();
            let found = match (names.as_slice(), name) {
                ([], _) => "found no derived enum with `wire(…)`".to_owned(),
                (names, Some(name)) => format!("found no `{name}` among {}", names.join(", ")),
                (names, None) => format!("found {}: choose one with `--enum`", names.join(", ")),
            };
            Err(Error::Usage(format!("`{}`: {found}", source.name)))
        }
    }
}

/// Collects the derived enums of a file, those in modules too.
fn collect(items: Vec<Item>, enums: &mut Vec<DeriveInput>) {
    for item in items {
        match item {
            Item::Enum(item) if is_derived(&item) => enums.push(item.into()),
            Item::Mod(module) => {
                collect(module.content.map(|(_, items)| items).unwrap_or_default(), enums);
            }
            _ => {}
        }
    }
}

fn is_derived(item: &ItemEnum) -> bool {
    item.attrs.iter().filter(|attribute| attribute.path().is_ident("derive")).any(|attribute| {
        let list = attribute.meta.require_list().map(|list| list.tokens.to_string());
        list.is_ok_and(|list| list.contains("ExchangeError"))
    })
}

/// The enums among which flattened enums are looked for.
struct Tables<'a> {
    source: &'a Source<'a>,
    enums: &'a [DeriveInput],
}

/// An enum with the names of its rows, and those of the enums that it flattens.
struct Table {
    model: Model,
    rows: Vec<String>,
    /// Number of the first row of each flattened enum.
    starts: Vec<usize>,
    selectors: &'static Selectors,
}

/// Depth of flattened enums that are followed. An enum cannot contain itself, but a file can say so.
const MAX_DEPTH: usize = 16;

impl Tables<'_> {
    fn ruleset(&self, input: &DeriveInput) -> Result<Ruleset, Error> {
        let mut notes = Vec::new();
        let Table { model, rows, starts, selectors } = self.table(input, &mut notes, 0)?;
        let number = |named: &NamedRow| row_number(named, &rows, &starts);
        let needles = needles(&model);
        let converter = Converter { needles: &needles };
        let rules = model.rules.iter().flatten().map(|own| converter.rule(own, number));
        let engine = engine(rules, &needles, model.code_first, selectors);
        Ok(Ruleset { model, rows, engine, notes })
    }

    fn table(
        &self,
        input: &DeriveInput,
        notes: &mut Vec<String>,
        depth: usize,
    ) -> Result<Table, Error> {
        let mut errors = Errors::default();
        let model = model::read(input, &mut errors);
        errors.finish().map_err(|error| self.source.failure(error))?;
        let mut rows: Vec<String> =
            model.rows.iter().map(|row| row.selection.ident.to_string()).collect();
        let (mut starts, mut flattened) = (Vec::new(), Vec::new());
        for (number, inner) in model.flattened.iter().enumerate() {
            starts.push(rows.len());
            let variant = &inner.ident;
            let Some(input) = self.named(&inner.inner).filter(|_| depth < MAX_DEPTH) else {
                if !self.enums.is_empty() {
                    notes.push(format!(
                        "the enum of `{variant}` is not in this file: its codes count as \
                         undocumented"
                    ));
                }
                let named = named_rows(&model, number);
                flattened.push(without_selectors(named.len()));
                rows.extend(named.iter().map(|row| format!("{variant}({row})")));
                continue;
            };
            let table = self.table(input, notes, depth + 1)?;
            flattened.push(table.selectors);
            rows.extend(table.rows.iter().map(|row| format!("{variant}({row})")));
        }
        let selectors = selectors(&model, flattened);
        Ok(Table { model, rows, starts, selectors })
    }

    /// Returns the enum of the file with the name of a type.
    fn named(&self, inner: &syn::Type) -> Option<&DeriveInput> {
        let syn::Type::Path(path) = inner else { return None };
        let name = &path.path.segments.last()?.ident;
        self.enums.iter().find(|input| input.ident == *name)
    }
}

/// Returns the rows of an unknown flattened enum that rules name, each once.
fn named_rows(model: &Model, flattened: usize) -> Vec<String> {
    let mut rows = Vec::new();
    for named in model.rules.iter().flatten().filter_map(|rule| rule.variant.as_ref()) {
        if let NamedRow::Flattened(number, name) = &named.row
            && *number == flattened
            && !rows.contains(&name.to_string())
        {
            rows.push(name.to_string());
        }
    }
    rows
}

fn without_selectors(rows: usize) -> &'static Selectors {
    Box::leak(Box::new(Selectors { own_rows: rows, ..Selectors::NONE }))
}

fn row_number(named: &NamedRow, rows: &[String], starts: &[usize]) -> u32 {
    let number = match named {
        NamedRow::Own(number) => Some(*number),
        NamedRow::Flattened(number, name) => {
            let start = starts.get(*number).copied().unwrap_or_default();
            let end = format!("({name})");
            let inner = rows.iter().skip(start).position(|row| row.ends_with(&end));
            inner.map(|position| start + position)
        }
    };
    number.and_then(|number| u32::try_from(number).ok()).unwrap_or(u32::MAX)
}

impl Source<'_> {
    /// Returns the errors as the compiler shows them: the message, the line, and a mark below.
    fn failure(&self, errors: syn::Error) -> Error {
        let mut shown = String::new();
        for error in errors {
            let (start, end) = (error.span().start(), error.span().end());
            let separator = if shown.is_empty() { "" } else { "\nerror: " };
            let _ = write!(shown, "{separator}{error}");
            let Some(line) = self.text.lines().nth(start.line.saturating_sub(1)) else { continue };
            let last = if end.line == start.line { end.column } else { line.chars().count() };
            let mark = "^".repeat(last.saturating_sub(start.column).max(1));
            let at = if self.name == "rules" {
                String::new()
            } else {
                format!("\n  {}:{}:{}", self.name, start.line, start.column + 1)
            };
            let _ = write!(shown, "{at}\n  {line}\n  {:column$}{mark}", "", column = start.column);
        }
        Error::Usage(shown)
    }
}
