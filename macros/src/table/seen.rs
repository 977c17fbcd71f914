//! The parts of a page without a table that may hold codes.

use syn::Error;

use super::lines::lines;
use super::page_table::Stray;
use crate::errors::catalogue::{self, Seen};
use crate::syntax::Text;

/// Returns the error for a page without a table. It says what else is on the page.
pub(super) fn page_without_table(path: &Text, page: &str, strays: &[Stray]) -> Error {
    catalogue::page_without_table(path, &seen(page, strays))
}

fn seen(page: &str, strays: &[Stray]) -> Seen {
    let mut seen = Seen {
        is_json: page.trim_start().starts_with(['{', '[']),
        rows: strays.iter().map(|stray| (stray.first, stray.last)).collect(),
        ..Seen::default()
    };
    for line in lines(page).iter().filter(|line| !line.is_code) {
        let lower = line.text.to_ascii_lowercase();
        let tables = lower.matches("<table").count();
        seen.html_tables.extend(std::iter::repeat_n(line.number, tables));
        if let Some(heading) = line.text.strip_prefix('#') {
            seen.headings += usize::from(begins_with_number(heading.trim_start_matches('#')));
        } else if line.is_quoted || lower.starts_with("<li>") {
            seen.items += usize::from(begins_with_number(lower.trim_start_matches("<li>")));
        } else if let Some(item) = line.text.strip_prefix(['-', '*', '+']) {
            seen.items += usize::from(item.starts_with(' ') && begins_with_number(item));
        }
    }
    seen
}

/// Returns true for text that begins with an integer, emphasis and backticks left out.
fn begins_with_number(text: &str) -> bool {
    let is_mark = |character: char| character.is_whitespace() || "`*_~[".contains(character);
    let text = text.trim_start_matches(is_mark);
    let digits = text.strip_prefix(['-', '−']).unwrap_or(text);
    let rest = digits.trim_start_matches(|digit: char| digit.is_ascii_digit());
    rest.len() < digits.len() && !rest.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::{begins_with_number, seen};

    #[test]
    fn codes_outside_tables_are_counted() {
        let page = "## -1000 UNKNOWN\n### `7`\n#### No code\n- 1 a\n* **2** b\n-3 is no item\n> -4\n<li>5</li>\n<table><tr>\n</table><TABLE>\n```\n# 9\n```";
        let found = seen(page, &[]);
        assert_eq!((found.headings, found.items), (2, 4));
        assert_eq!(found.html_tables, [9, 10]);
        assert!(!found.is_json && seen("\n [1]", &[]).is_json);
    }

    #[test]
    fn numbers_at_the_start_are_found() {
        for (text, is_number) in [
            (" -1000: x", true),
            ("`200` x", true),
            ("**-1** x", true),
            ("3rd", false),
            ("-", false),
            ("x 1", false),
        ] {
            assert_eq!(begins_with_number(text), is_number, "{text}");
        }
    }
}
