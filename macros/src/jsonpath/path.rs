//! Paths such as `$.data[*].code`: queries of RFC 9535.

use super::Mismatch;
use super::scan::{Scanner, continues_name, starts_name};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Path {
    pub(crate) root: Root,
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Root {
    /// `$`
    Reply,
    /// `@`
    Row,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// `.name`, `['name']`
    Name(String),
    /// `[0]`
    Index(usize),
    /// `[*]`, `.*`
    Wildcard,
    /// `[:]`
    Slice,
}

impl Path {
    /// Returns true if the path matches at most one value (a singular query of RFC 9535).
    pub(crate) fn is_singular(&self) -> bool {
        self.steps.iter().all(|step| matches!(step, Step::Name(_) | Step::Index(_)))
    }
}

/// Parses a string that is a path and nothing else.
pub(crate) fn parse(text: &str) -> Result<Path, Mismatch> {
    let mut scanner = Scanner::new(text);
    let path = scan(&mut scanner)?;
    if scanner.is_at_end() {
        Ok(path)
    } else {
        scanner.mismatch("`.name`, `['name']`, `[0]`, `[*]` or `[:]`")
    }
}

/// Parses a path at the start of the remaining input.
pub(super) fn scan(scanner: &mut Scanner<'_>) -> Result<Path, Mismatch> {
    let root = if scanner.take("$") {
        Root::Reply
    } else if scanner.take("@") {
        Root::Row
    } else {
        return scanner.mismatch("`$` (the reply) or `@` (the row)");
    };
    let mut steps = Vec::new();
    while let Some(step) = step(scanner)? {
        steps.push(step);
    }
    Ok(Path { root, steps })
}

fn step(scanner: &mut Scanner<'_>) -> Result<Option<Step>, Mismatch> {
    if scanner.starts_with("..") {
        return scanner.word_mismatch("one `.` (descendants are not supported)");
    }
    if scanner.starts_with(".") {
        return name(scanner).map(Some);
    }
    if !scanner.starts_with("[") {
        return Ok(None);
    }
    if scanner.take("[*]") {
        return Ok(Some(Step::Wildcard));
    }
    if scanner.take("[:]") {
        return Ok(Some(Step::Slice));
    }
    let at = Scanner::new(scanner.rest());
    if scanner.starts_with("[?") {
        return at.mismatch("a path without a filter: write the filter in `when`, beside `rows`");
    }
    if scanner.take("[\"") {
        return match scanner.take_until("\"]") {
            Some(name) => at.mismatch(format!("single quotes: write `['{name}']`")),
            None => at.mismatch("`['name']`"),
        };
    }
    if scanner.take("['") {
        return match scanner.take_until("']") {
            Some(name) if !name.contains('\'') => Ok(Some(Step::Name(name.to_owned()))),
            Some(names) if is_list(names) => at.mismatch(
                "one name in brackets: write several paths as a list, `[\"$.a\", \"$.b\"]`",
            ),
            _ => at.mismatch("`['name']`"),
        };
    }
    scanner.take("[");
    match scanner.take_while(|character| character.is_ascii_digit()).parse() {
        Ok(position) if scanner.take("]") => Ok(Some(Step::Index(position))),
        _ => at.mismatch("`['name']`, `[0]`, `[*]` or `[:]`"),
    }
}

/// Parses `.name` or `.*`.
fn name(scanner: &mut Scanner<'_>) -> Result<Step, Mismatch> {
    if scanner.take(".*") {
        return Ok(Step::Wildcard);
    }
    let at = Scanner::new(scanner.rest());
    scanner.take(".");
    if !scanner.peek().is_some_and(starts_name) {
        return at
            .word_mismatch("a name after `.`, or `['na-me']` for a name with other characters");
    }
    let name = scanner.take_while(continues_name);
    if !scanner.starts_with("-") {
        return Ok(Step::Name(name.to_owned()));
    }
    let rest = scanner.take_while(|character| continues_name(character) || character == '-');
    let name = format!("{name}{rest}");
    Err(Mismatch { found: format!(".{name}"), expected: format!("`['{name}']`").into() })
}

/// Returns true for the inside of `['a', 'b']`.
fn is_list(names: &str) -> bool {
    names.split_once('\'').is_some_and(|(_, rest)| rest.trim_start().starts_with(','))
}

#[cfg(test)]
mod tests {
    use super::{Path, Root, Step, parse};

    fn name(text: &str) -> Step {
        Step::Name(text.to_owned())
    }

    #[test]
    fn every_kind_of_step_is_parsed() {
        let path = |root, steps| Ok(Path { root, steps });
        assert_eq!(parse("$"), path(Root::Reply, vec![]));
        assert_eq!(parse("@.code"), path(Root::Row, vec![name("code")]));
        assert_eq!(parse("$.a_1.é"), path(Root::Reply, vec![name("a_1"), name("é")]));
        assert_eq!(parse("$['na-me']['']"), path(Root::Reply, vec![name("na-me"), name("")]));
        assert_eq!(
            parse("$[0][17].x[*].*[:]"),
            path(
                Root::Reply,
                vec![
                    Step::Index(0),
                    Step::Index(17),
                    name("x"),
                    Step::Wildcard,
                    Step::Wildcard,
                    Step::Slice
                ]
            )
        );
    }

    #[test]
    fn syntax_error_quotes_the_offending_part() {
        for (text, found) in [
            ("", ""),
            ("code", "code"),
            ("$code", "code"),
            ("$..code", "..code"),
            ("$.", "."),
            ("$.1", ".1"),
            ("$.na-me", ".na-me"),
            ("$.a.na-me-2.x", ".na-me-2"),
            ("$['a','b'].c", "['a','b'].c"),
            ("$[\"a", "[\"a"),
            ("$[-1]", "[-1]"),
            ("$[1:2]", "[1:2]"),
            ("$[?@.x]", "[?@.x]"),
            ("$['a", "['a"),
            ("$['a'b']", "['a'b']"),
            ("$[\"a\"]", "[\"a\"]"),
            ("$[99999999999999999999999]", "[99999999999999999999999]"),
            ("$.a ", " "),
            ("$ .a", " .a"),
        ] {
            assert_eq!(parse(text).map_err(|mismatch| mismatch.found), Err(found.to_owned()));
        }
    }
}
