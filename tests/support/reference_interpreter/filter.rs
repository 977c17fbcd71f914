//! Filters, evaluated while they are parsed.

use super::path::{Roots, select};
use super::{Literal, number};

/// Returns true if a filter holds; it must be well formed.
pub(crate) fn holds(filter: &str, roots: Roots<'_>) -> bool {
    let mut reader = Reader { rest: filter, roots };
    reader.either()
}

struct Reader<'a> {
    rest: &'a str,
    roots: Roots<'a>,
}

impl Reader<'_> {
    fn take(&mut self, text: &str) -> bool {
        self.rest = self.rest.trim_start();
        let taken = self.rest.strip_prefix(text);
        self.rest = taken.unwrap_or(self.rest);
        taken.is_some()
    }

    fn either(&mut self) -> bool {
        let mut value = self.both();
        while self.take("||") {
            // The right side has to be parsed even if the left side holds.
            value |= self.both();
        }
        value
    }

    fn both(&mut self) -> bool {
        let mut value = self.one();
        while self.take("&&") {
            value &= self.one();
        }
        value
    }

    fn one(&mut self) -> bool {
        if self.take("!") {
            return !self.one();
        }
        if self.take("(") {
            let value = self.either();
            assert!(self.take(")"), "{}", self.rest);
            return value;
        }
        let roots = self.roots;
        if self.take("starts_with(") {
            let found = select(self.path(), roots);
            assert!(self.take(","), "{}", self.rest);
            let beginning = self.literal();
            assert!(self.take(")"), "{}", self.rest);
            let value = found.first().and_then(super::value::Value::text);
            return match beginning {
                Literal::Text(text) => value.is_some_and(|value| value.starts_with(&text)),
                Literal::Integer(_) | Literal::Word(_) => false,
            };
        }
        let found = select(self.path(), roots);
        for operator in ["==", "!=", "<=", ">=", "<", ">"] {
            if self.take(operator) {
                let value = found.first().and_then(super::value::Value::text);
                let literal = self.literal();
                return compare(value.as_deref(), operator, &literal);
            }
        }
        !found.is_empty()
    }

    fn path(&mut self) -> &str {
        self.rest = self.rest.trim_start();
        let mut quoted = false;
        let end = self.rest.find(|letter: char| {
            quoted ^= letter == '\'';
            !quoted && (letter.is_whitespace() || "=!<>&|),".contains(letter))
        });
        let (path, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        path
    }

    fn literal(&mut self) -> Literal {
        self.rest = self.rest.trim_start();
        if let Some(text) = self.rest.strip_prefix('\'') {
            let (text, rest) = text.split_once('\'').unwrap_or((text, ""));
            self.rest = rest;
            return Literal::Text(text.to_owned());
        }
        let is_part = |letter: char| letter == '-' || letter.is_ascii_alphanumeric();
        let end = self.rest.find(|letter| !is_part(letter)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        match word.parse() {
            Ok(integer) => Literal::Integer(integer),
            Err(_) => Literal::Word(word == "true"),
        }
    }
}

fn compare(value: Option<&str>, operator: &str, literal: &Literal) -> bool {
    let equal = value.is_some_and(|value| literal.equals(value));
    let numbers = match literal {
        Literal::Integer(literal) => {
            value.and_then(number).map(|value| value.cmp(&i128::from(*literal)))
        }
        _ => None,
    };
    match operator {
        "==" => equal,
        "!=" => !equal,
        "<" => numbers.is_some_and(std::cmp::Ordering::is_lt),
        "<=" => numbers.is_some_and(std::cmp::Ordering::is_le),
        ">" => numbers.is_some_and(std::cmp::Ordering::is_gt),
        _ => numbers.is_some_and(std::cmp::Ordering::is_ge),
    }
}
