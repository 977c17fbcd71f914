//! Guess of the form of a page.

use super::form::Form;
use super::pipes;

/// Guesses the form by the end of the file name, otherwise by the text.
pub(super) fn form_of(path: &str, text: &str) -> Form {
    let name = path.split(['?', '#']).next().unwrap_or(path).to_lowercase();
    match name.rsplit_once('.').map(|(_, end)| end) {
        Some("md" | "mdx" | "markdown" | "rst") => Form::Markdown,
        Some("html" | "htm" | "xhtml" | "vue") => Form::Html,
        Some("json") => Form::Json,
        Some("csv") => Form::Csv,
        Some("tsv") => Form::Tsv,
        _ => of_text(text),
    }
}

fn of_text(text: &str) -> Form {
    let start = text.trim_start();
    let is_json = start.starts_with(['{', '['])
        && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    if is_json {
        return Form::Json;
    }
    let beginning: String = start.chars().take(200).collect::<String>().to_lowercase();
    if beginning.starts_with("<!doctype") || beginning.starts_with("<html") {
        return Form::Html;
    }
    let has_pipes = text.lines().any(pipes::is_delimiter);
    let has_headings = text.lines().any(|line| line.starts_with('#'));
    let is_html = ["<li", "<tr", "<h1", "<h2", "<h3", "<h4", "<td"]
        .iter()
        .any(|tag| text.contains(tag) || text.contains(&tag.to_uppercase()));
    if is_html && !has_pipes && !has_headings { Form::Html } else { Form::Markdown }
}
