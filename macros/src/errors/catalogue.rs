//! Every message of the derive. Lower case, no full stop, code in backticks: what was found, and
//! what would be right.

use std::fmt::Display;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Error, Expr, Fields, Generics, LitInt, Type};

use super::nearest::nearest;
use crate::grammar::value::{Code, Integer, Text};
use crate::model::Selection;
use crate::wire::Mismatch;

fn at(tokens: impl ToTokens, message: impl Display) -> Error {
    Error::new_spanned(tokens, message)
}

/// `` `a`, `b` or `c` ``
fn alternatives(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

/// `` ; did you mean `code`? ``, if something is near
fn suggestion(word: &str, words: &[&str]) -> String {
    nearest(word, words).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

// ------------------------------------------------------------------ the form of attributes

pub(crate) fn wants_items(attribute: &Attribute) -> Error {
    at(attribute, "expected items in parentheses: `#[exchange(key = value, …)]`")
}

pub(crate) fn wants_key(found: &[TokenTree]) -> Error {
    let found: TokenStream = found.iter().cloned().collect();
    let hint = match syn::parse2::<syn::LitStr>(found.clone().into_iter().take(1).collect()) {
        Ok(text) => format!(": write `{}` without quotes", text.value()),
        Err(_) => String::new(),
    };
    at(&found, format!("expected a key, found `{}`{hint}", written(&found)))
}

pub(crate) fn wants_key_before(comma: &TokenTree) -> Error {
    at(comma, "expected a key before this comma")
}

pub(crate) fn wants_comma_before(found: &TokenTree) -> Error {
    at(found, format!("expected `,` before `{found}`"))
}

pub(crate) fn wants_one_equals(key: &Ident, found: &[&TokenTree]) -> Error {
    let found: TokenStream = found.iter().copied().cloned().collect();
    at(&found, format!("expected one `=` behind `{key}`, found `{}`", written(&found)))
}

pub(crate) fn wants_value(key: &Ident) -> Error {
    at(key, format!("`{key}` needs a value: `{key} = …`"))
}

pub(crate) fn wants_value_behind(key: &Ident, equals: &TokenTree) -> Error {
    at(equals, format!("expected a value behind `{key} =`"))
}

pub(crate) fn wants_equals(key: &Ident, found: &[TokenTree]) -> Error {
    let found: TokenStream = found.iter().cloned().collect();
    at(&found, format!("expected `=` or `,` behind `{key}`, found `{}`", written(&found)))
}

pub(crate) fn wants_list(key: &Ident) -> Error {
    at(key, format!("`{key}` needs items in parentheses: `{key}(key = value, …)`"))
}

pub(crate) fn takes_no_value(key: &Ident, found: &TokenStream) -> Error {
    at(found, format!("`{key}` takes no value: write only `{key}`"))
}

pub(crate) fn repeated_key(key: &Ident, first: Option<&Ident>) -> Error {
    let mut error = at(key, format!("`{key}` is given more than once"));
    if let Some(first) = first {
        error.combine(at(first, "first given here"));
    }
    error
}

/// The error, and the key that was probably meant.
pub(crate) fn unknown_key<'a>(key: &Ident, known: &[&'a str]) -> (Error, Option<&'a str>) {
    let name = key.to_string();
    let (expected, near) = (alternatives(known), suggestion(&name, known));
    let error = at(key, format!("unknown key `{key}`, expected one of {expected}{near}"));
    (error, nearest(&name, known))
}

pub(crate) fn belongs_on_variant(key: &Ident) -> Error {
    at(key, format!("`{key}` belongs on a variant, not on the enum"))
}

pub(crate) fn belongs_on_enum(key: &Ident) -> Error {
    at(key, format!("`{key}` belongs on the enum, not on a variant"))
}

pub(crate) fn belongs_on_variant_not_field(attribute: &Attribute) -> Error {
    at(attribute, "`#[exchange(…)]` belongs on the variant, not on its field")
}

// ------------------------------------------------------------------ values

pub(crate) fn wants_integer(key: &Ident, found: &TokenStream) -> Error {
    at(found, format!("expected an integer for `{key}`, found `{}`{}", written(found), hint(found)))
}

/// What a value that is nearly right lacks.
fn hint(found: &TokenStream) -> String {
    let trees: Vec<TokenTree> = found.clone().into_iter().collect();
    match trees.as_slice() {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            ": write a list in brackets, `[…]`".to_owned()
        }
        [tree] => match syn::parse2::<syn::LitStr>(tree.to_token_stream()) {
            Ok(text) if text.value().parse::<i128>().is_ok() => {
                format!(": write `{}` without quotes", text.value())
            }
            _ => String::new(),
        },
        _ => String::new(),
    }
}

pub(crate) fn wants_code(key: &Ident, found: &TokenStream) -> Error {
    let (written, hint) = (written(found), hint(found));
    at(found, format!("expected an integer or a text for `{key}`, found `{written}`{hint}"))
}

pub(crate) fn nothing(found: &TokenStream, what: &str) -> Error {
    at(found, format!("`\"\"` is how exchanges write nothing, never {what}: leave it out"))
}

pub(crate) fn wants_status_range(found: &TokenStream) -> Error {
    let written = written(found);
    at(
        found,
        format!("expected HTTP statuses such as `429`, `400..` or `500..=599`, found `{written}`"),
    )
}

pub(crate) fn wants_variant(key: &Ident, found: &TokenStream) -> Error {
    let written = written(found);
    at(found, format!("expected the name of a variant for `{key}`, found `{written}`"))
}

pub(crate) fn integer_with_suffix(found: &TokenStream, literal: &LitInt) -> Error {
    let suffix = literal.suffix();
    let plain = written(found);
    let plain = plain.strip_suffix(suffix).unwrap_or(&plain).trim_end_matches('_');
    at(found, format!("unexpected suffix `{suffix}`: write `{plain}`"))
}

pub(crate) fn integer_too_large(found: &TokenStream) -> Error {
    at(found, format!("`{}` does not fit into 64 bits", written(found)))
}

pub(crate) fn ok_too_large(found: &TokenStream) -> Error {
    at(found, format!("`ok` compares integers up to {}, found `{}`", i64::MAX, written(found)))
}

pub(crate) fn wants_text(key: &Ident, found: &TokenStream) -> Error {
    at(found, format!("expected a text such as `\"…\"` for `{key}`, found `{}`", written(found)))
}

pub(crate) fn wants_literal(key: &Ident, found: &TokenStream) -> Error {
    let written = written(found);
    at(
        found,
        format!("expected an integer, a text, `true` or `false` for `{key}`, found `{written}`"),
    )
}

pub(crate) fn wants_path(key: &Ident, found: &TokenStream) -> Error {
    let written = written(found);
    at(found, format!("expected a path such as `::renamed` for `{key}`, found `{written}`"))
}

pub(crate) fn wants_name(key: &Ident, names: &[&str], found: &TokenStream) -> Error {
    let written = written(found);
    let message = match nearest(written.trim_matches('"'), names) {
        Some(near) => {
            format!("expected a name for `{key}`, found `{written}`; did you mean `{near}`?")
        }
        None => {
            let names = alternatives(names);
            format!("expected a name for `{key}`, found `{written}`: one of {names}")
        }
    };
    at(found, message)
}

/// The list of names is long: where one is near, it says enough.
pub(crate) fn unknown_name(key: &Ident, names: &[&str], found: &Ident) -> Error {
    let what = spaced(key);
    let message = match nearest(&found.to_string(), names) {
        Some(near) => format!("unknown {what} `{found}`; did you mean `{near}`?"),
        None => format!("unknown {what} `{found}`, expected one of {}", alternatives(names)),
    };
    at(found, message)
}

pub(crate) fn empty_list(found: &TokenStream) -> Error {
    at(found, "the list is empty: name at least one, or leave the key out")
}

pub(crate) fn wants_element(comma: &TokenStream) -> Error {
    at(comma, "expected a value before this comma")
}

/// Tokens as a person writes them: `-1003`, `500..=599`, `Option<i64>`.
fn written(tokens: &TokenStream) -> String {
    let mut text = String::new();
    let mut after_word = false;
    for tree in tokens.clone() {
        let piece = match &tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                format!("{open}{}{close}", written(&group.stream()))
            }
            tree => tree.to_string(),
        };
        let is_word = matches!(tree, TokenTree::Ident(_) | TokenTree::Literal(_));
        match piece.as_str() {
            "=" if after_word => text.push_str(" = "),
            "-" if after_word => text.push_str(" -"),
            piece => {
                if after_word && is_word || text.ends_with(',') {
                    text.push(' ');
                }
                text.push_str(piece);
            }
        }
        after_word = is_word;
    }
    text
}

/// `code type`, not `code_type`
fn spaced(key: &Ident) -> String {
    key.to_string().replace('_', " ")
}

// ------------------------------------------------------------------ the enum

pub(crate) fn wants_enum(keyword: &impl ToTokens, found: &str) -> Error {
    at(keyword, format!("`ExchangeError` is derived for an enum, found a {found}"))
}

pub(crate) fn no_generics(generics: &Generics) -> Error {
    at(generics, "`ExchangeError` is derived for an enum without generics: its rows are constants")
}

pub(crate) fn no_variants(ident: &Ident) -> Error {
    at(ident, format!("`{ident}` has no variants: it documents nothing"))
}

// ------------------------------------------------------------------ variants

pub(crate) fn selected_by_nothing(variant: &Ident) -> Error {
    at(
        variant,
        format!(
            "nothing selects `{variant}`: give it `#[exchange(code = …)]`, `status = …`, `message_contains = …`, `timeout` or `other`"
        ),
    )
}

pub(crate) fn missing_kind(variant: &Ident) -> Error {
    at(
        variant,
        format!("`{variant}` has no kind: give it `kind = …`, or give the enum one as default"),
    )
}

pub(crate) fn missing_message(variant: &Ident) -> Error {
    at(variant, format!("`{variant}` has no message: give it a doc comment, or `message = \"…\"`"))
}

pub(crate) fn empty_text(key: &Ident, found: &TokenStream) -> Error {
    at(found, format!("`{key}` is empty"))
}

pub(crate) fn unexpanded_documentation(value: &Expr) -> Error {
    at(
        value,
        "this documentation is not read yet when the derive runs: write the message out, or give `message = \"…\"`",
    )
}

pub(crate) fn unexplained_data(variant: &Ident, fields: &Fields) -> Error {
    if fields.is_empty() {
        let written = written(&fields.to_token_stream());
        return at(fields, format!("`{variant}` holds nothing: remove the `{written}`"));
    }
    at(
        fields,
        format!(
            "`{variant}` has data that no key explains: remove it, or make the variant `other` or `flatten`"
        ),
    )
}

pub(crate) fn code_outside_type(code: &Code, name: &Ident, low: i128, high: i128) -> Error {
    let written = written(&code.tokens);
    at(
        &code.tokens,
        format!("code `{written}` is outside of `{name}`, which holds {low} to {high}"),
    )
}

pub(crate) fn text_among_integers(code: &Code, name: &Ident) -> Error {
    let written = &code.tokens;
    at(
        written,
        format!(
            "codes are `{name}`, found the text `{written}`: remove the quotes, or set `code_type = str`"
        ),
    )
}

pub(crate) fn integer_among_texts(code: &Code) -> Error {
    let written = written(&code.tokens);
    at(&code.tokens, format!("codes are `str`, found an integer: write `\"{written}\"`"))
}

pub(crate) fn no_status(status: &Integer) -> Error {
    let written = written(&status.tokens);
    at(&status.tokens, format!("`{written}` is no HTTP status: those are 100 to 999"))
}

// ------------------------------------------------------------------ selectors

pub(crate) fn taken(
    what: &str,
    value: &str,
    (second, user): (&TokenStream, &Ident),
    (first, owner): (&TokenStream, &Ident),
) -> Error {
    let message = if user == owner {
        format!("{what} `{value}` is given to `{owner}` twice")
    } else {
        format!("{what} `{value}` is already taken by `{owner}`")
    };
    let mut error = at(second, message);
    error.combine(at(first, "first used here"));
    error
}

pub(crate) fn second_of_its_kind(key: &Ident, owner: &Ident, first: &Ident) -> Error {
    let mut error = at(key, format!("`{key}` is already on `{owner}`: only one variant can be it"));
    error.combine(at(first, "first used here"));
    error
}

pub(crate) fn other_with_selector(key: &Ident) -> Error {
    at(key, format!("`other` catches what nothing else selects: it has no `{key}`"))
}

pub(crate) fn other_with_outcome(outcome: &Ident) -> Error {
    at(
        outcome,
        format!(
            "what is not documented proves nothing: the outcome of `other` is `Unknown`, not `{outcome}`"
        ),
    )
}

pub(crate) fn other_with_wrong_type(found: &Type, code_type: &Ident) -> Error {
    let written = written(&found.to_token_stream());
    at(
        found,
        format!(
            "`other` keeps a code, which is `{code_type}`, found `{written}`: change the field, or `code_type`"
        ),
    )
}

pub(crate) fn other_with_text(fields: &Fields) -> Error {
    at(
        fields,
        "`other` keeps integer codes only: a text stays in the `Rejection`, remove the field",
    )
}

pub(crate) fn other_with_fields(fields: &Fields, code_type: &Ident) -> Error {
    at(fields, format!("`other` keeps only the code: one field of type `{code_type}`, or none"))
}

pub(crate) fn flatten_wants_field(key: &Ident, variant: &Ident) -> Error {
    at(key, format!("`flatten` needs the enum to pass through: `{variant}(BaseError)`"))
}

pub(crate) fn flatten_beside(key: &Ident) -> Error {
    at(key, format!("`flatten` passes everything through: it has no `{key}`"))
}

// ------------------------------------------------------------------ wire

pub(crate) fn bad_path(text: &Text, mismatch: &Mismatch) -> Error {
    at(&text.tokens, format!("this is no path: {}", found_instead(text, mismatch)))
}

pub(crate) fn bad_filter(text: &Text, mismatch: &Mismatch) -> Error {
    at(&text.tokens, format!("this is no filter: {}", found_instead(text, mismatch)))
}

fn found_instead(text: &Text, Mismatch { found, expected }: &Mismatch) -> String {
    let found = found.trim();
    if text.value.trim().is_empty() {
        format!("it is empty, expected {expected}")
    } else if found.is_empty() {
        format!("it ends, expected {expected}")
    } else {
        format!("found `{found}`, expected {expected}")
    }
}

pub(crate) fn row_without_rows(text: &Text) -> Error {
    at(
        &text.tokens,
        "`@` is a row, and this rule has no `rows`: write `$`, or say where the rows are",
    )
}

pub(crate) fn rows_of_row(text: &Text) -> Error {
    at(&text.tokens, "rows are found from the reply: write `$` instead of `@`")
}

pub(crate) fn rule_without_test(key: &Ident) -> Error {
    at(key, "this rule tests nothing: give it `when`, `status`, `code` or `message`")
}

pub(crate) fn ok_without_code(key: &Ident) -> Error {
    at(key, "`ok` says which codes are no failure, and this rule has no `code`")
}

pub(crate) fn ok_that_fails(found: &TokenStream, variant: &Ident) -> Error {
    let code = written(found);
    at(found, format!("`{code}` cannot be `ok`: it is a code of `{variant}`"))
}

pub(crate) fn unknown_variant(found: &Ident, variants: &[&str]) -> Error {
    let near = suggestion(&found.to_string(), variants);
    at(found, format!("no documented variant of the enum's own is `{found}`{near}"))
}

pub(crate) fn documented_without_places(key: &Ident) -> Error {
    at(key, "`documented` looks a code or a message up, and this rule has neither")
}

pub(crate) fn documented_beside_variant(key: &Ident) -> Error {
    at(key, "`documented` and `variant` exclude each other: the one goes on, the other decides")
}

pub(crate) fn accept_beside(key: &Ident) -> Error {
    at(
        key,
        format!(
            "`accept` is a success, found `{key}` beside it: only `when` and `status` go with it"
        ),
    )
}

// ------------------------------------------------------------------ the documented table

pub(crate) fn table_without_path(key: &Ident) -> Error {
    at(key, "`table` needs the page: `table(path = \"tables/page.md\", section = \"…\")`")
}

pub(crate) fn path_outside(path: &Text) -> Error {
    at(
        &path.tokens,
        "expected a path below the folder of `Cargo.toml`, with `/` and without `..`: else a packaged crate loses its page",
    )
}

pub(crate) fn page_missing(path: &Text, beside: &[String]) -> Error {
    let (folder, name) = match path.value.rsplit_once('/') {
        Some((folder, name)) => (format!("{folder}/"), name),
        None => (String::new(), path.value.as_str()),
    };
    let beside: Vec<&str> = beside.iter().map(String::as_str).collect();
    let near = nearest(name, &beside)
        .map_or_else(String::new, |near| format!("; did you mean `{folder}{near}`?"));
    at(&path.tokens, format!("no file `{}` below the folder of `Cargo.toml`{near}", path.value))
}

pub(crate) fn page_is_folder(path: &Text) -> Error {
    at(&path.tokens, format!("`{}` is a folder, expected a file", path.value))
}

pub(crate) fn page_too_large(path: &Text) -> Error {
    at(&path.tokens, format!("`{}` is larger than 16 MiB: that is no page", path.value))
}

pub(crate) fn page_unreadable(path: &Text, error: &std::io::Error) -> Error {
    at(&path.tokens, format!("cannot read `{}`: {error}", path.value))
}

pub(crate) fn page_not_utf8(path: &Text, bytes: &[u8], error: std::str::Utf8Error) -> Error {
    let end = error.valid_up_to();
    let line = bytes.iter().take(end).filter(|byte| **byte == b'\n').count() + 1;
    at(&path.tokens, format!("`{}` is not UTF-8, see line {line}", path.value))
}

pub(crate) fn page_without_table(path: &Text) -> Error {
    at(
        &path.tokens,
        format!(
            "`{}` has no table: a header, a line of dashes, and rows, with `|` between the cells",
            path.value
        ),
    )
}

pub(crate) fn section_needed(path: &Text, sections: &[&str]) -> Error {
    let choices: Vec<String> =
        sections.iter().map(|section| format!("section = {section:?}")).collect();
    let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
    let choices = alternatives(&choices);
    at(&path.tokens, format!("`{}` has several tables: name one, {choices}", path.value))
}

pub(crate) fn section_missing(section: &Text, sections: &[&str]) -> Error {
    let near = suggestion(&section.value, sections);
    let named: Vec<&str> = sections.iter().copied().filter(|name| !name.is_empty()).collect();
    let message = if named.is_empty() {
        "no line stands above the table of this page: leave `section` out".to_owned()
    } else {
        let known = alternatives(&named);
        format!("no table stands below the line `{}`, expected {known}{near}", section.value)
    };
    at(&section.tokens, message)
}

pub(crate) fn section_not_unique(section: &Text, first: usize, second: usize) -> Error {
    at(
        &section.tokens,
        format!(
            "several tables stand below a line `{}`, at lines {first} and {second}: make the lines differ",
            section.value
        ),
    )
}

pub(crate) fn table_without_rows(section: &Text) -> Error {
    at(&section.tokens, "the documented table has no rows, expected some below the line of dashes")
}

pub(crate) fn too_few_columns(section: &Text) -> Error {
    at(&section.tokens, "the documented table has one column, expected codes and messages")
}

pub(crate) fn column_missing(column: &Text, header: &[String]) -> Error {
    let titles: Vec<&str> = header.iter().map(String::as_str).collect();
    let near = suggestion(&column.value, &titles);
    let known = alternatives(&titles);
    at(&column.tokens, format!("no column `{}`, expected one of {known}{near}", column.value))
}

/// The error, and the label that was probably meant.
pub(crate) fn code_not_on_page<'a>(code: &Code, labels: &[&'a str]) -> (Error, Option<&'a str>) {
    let label = code.value.to_string();
    let near = suggestion(&label, labels);
    let error = at(&code.tokens, format!("code `{label}` is not in the documented table{near}"));
    (error, nearest(&label, labels))
}

/// The error, and the label that was probably meant.
pub(crate) fn status_not_on_page<'a>(
    status: &Integer,
    labels: &[&'a str],
) -> (Error, Option<&'a str>) {
    let written = written(&status.tokens);
    let near = labels.iter().copied().find(|label| label.contains(&written));
    let example = near.unwrap_or("…");
    let error = at(
        &status.tokens,
        format!(
            "status `{written}` is not in the documented table: name its row with `row = \"{example}\"`"
        ),
    );
    (error, near)
}

pub(crate) fn variant_not_on_page(variant: &Ident, labels: &[&str]) -> Error {
    let words: Vec<&str> =
        labels.iter().copied().filter(|label| label.parse::<i128>().is_err()).collect();
    let remedy = if words.is_empty() {
        "every row of it has a code".to_owned()
    } else {
        format!("name its row with `row = \"…\"`, one of {}", alternatives(&words))
    };
    at(variant, format!("`{variant}` is not in the documented table: {remedy}"))
}

/// The error, and the label that was probably meant.
pub(crate) fn label_not_on_page<'a>(label: &Text, labels: &[&'a str]) -> (Error, Option<&'a str>) {
    let near = suggestion(&label.value, labels);
    let error = at(
        &label.tokens,
        format!("no row of the documented table is labelled `{}`{near}", label.value),
    );
    (error, nearest(&label.value, labels))
}

pub(crate) fn row_taken(label: &Text, owner: &Selection) -> Error {
    let mut error =
        at(&label.tokens, format!("row `{}` is already taken by `{}`", label.value, owner.ident));
    let first = owner.label.as_ref().map(|label| &label.tokens);
    let first = first.or_else(|| owner.codes.first().map(|code| &code.tokens));
    let first = first.or_else(|| owner.statuses.first().map(|status| &status.source.tokens));
    if let Some(first) = first {
        error.combine(at(first, "first used here"));
    }
    error
}

pub(crate) fn row_without_table(key: &Ident) -> Error {
    at(key, "`row` names a row of the documented table, and the enum has no `table`")
}

pub(crate) fn message_differs(message: &Text, documented: &str, line: usize) -> Error {
    at(
        &message.tokens,
        format!(
            "the message differs from the documented table\n  found: {}\n  line {line}: {documented}",
            message.value
        ),
    )
}

pub(crate) fn rows_without_variant(
    table: &Ident,
    variants: impl ExactSizeIterator<Item = String>,
) -> Error {
    let count = match variants.len() {
        1 => "a row of the documented table has no variant".to_owned(),
        count => format!("{count} rows of the documented table have no variant"),
    };
    let paste: Vec<String> = variants.collect();
    at(table, format!("{count}; add, or accept the gap with `partial`:\n\n{}", paste.join("\n")))
}
