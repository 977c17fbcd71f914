//! Filters such as `$.code != 0 && $.msg`: logical expressions of RFC 9535, section 2.3.5.1.
//!
//! ```text
//! or-expr    = and-expr *("||" and-expr)
//! and-expr   = basic-expr *("&&" basic-expr)
//! basic-expr = *"!" ( "(" or-expr ")" / path / function ) / comparison
//! function   = "starts_with(" path "," "'" string "'" ")"
//! comparison = path ( "==" / "!=" / "<=" / ">=" / "<" / ">" ) literal
//! literal    = "'" string "'" / integer / "true" / "false"
//! ```

use super::Mismatch;
use super::literal::Literal;
use super::path::{self, Path};
use super::scan::{Scanner, continues_name};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Filter {
    Exists(Path),
    Compare(Path, Comparison, Literal),
    /// `starts_with(path, 'text')`, a function extension (section 2.4).
    StartsWith(Path, String),
    Not(Box<Filter>),
    And(Box<Filter>, Box<Filter>),
    Or(Box<Filter>, Box<Filter>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    fn is_ordering(self) -> bool {
        !matches!(self, Self::Equal | Self::NotEqual)
    }
}

/// Operators, with `<=` before `<` because the first match wins.
const COMPARISONS: [(&str, Comparison); 6] = [
    ("==", Comparison::Equal),
    ("!=", Comparison::NotEqual),
    ("<=", Comparison::LessOrEqual),
    (">=", Comparison::GreaterOrEqual),
    ("<", Comparison::Less),
    (">", Comparison::Greater),
];

/// The largest depth of nesting. The parser is recursive, so the depth must be bounded.
const MAX_DEPTH: usize = 64;

/// The largest number of conditions. Each makes the expression one level deeper, and it is evaluated and
/// dropped by recursion.
const MAX_CONDITIONS: usize = 1_000;

impl Filter {
    /// Calls `visit` for every path.
    pub(crate) fn each_path<'f>(&'f self, visit: &mut dyn FnMut(&'f Path)) {
        match self {
            Self::Exists(path) | Self::Compare(path, ..) | Self::StartsWith(path, _) => visit(path),
            Self::Not(filter) => filter.each_path(visit),
            Self::And(left, right) | Self::Or(left, right) => {
                left.each_path(visit);
                right.each_path(visit);
            }
        }
    }
}

/// Parses a string that is a filter and nothing else.
pub(crate) fn parse(text: &str) -> Result<Filter, Mismatch> {
    let mut parser = Parser { scanner: Scanner::new(text), depth: 0, conditions: 1 };
    let filter = parser.or_expr()?;
    if parser.scanner.is_at_end() {
        Ok(filter)
    } else {
        parser.scanner.word_mismatch("`&&`, `||` or a comparison such as `== 0`")
    }
}

struct Parser<'a> {
    scanner: Scanner<'a>,
    depth: usize,
    conditions: usize,
}

impl Parser<'_> {
    fn or_expr(&mut self) -> Result<Filter, Mismatch> {
        let mut filter = self.and_expr()?;
        while self.scanner.take("||") {
            self.count_condition()?;
            filter = Filter::Or(Box::new(filter), Box::new(self.and_expr()?));
        }
        Ok(filter)
    }

    fn and_expr(&mut self) -> Result<Filter, Mismatch> {
        let mut filter = self.basic_expr()?;
        while self.scanner.take("&&") {
            self.count_condition()?;
            filter = Filter::And(Box::new(filter), Box::new(self.basic_expr()?));
        }
        Ok(filter)
    }

    fn count_condition(&mut self) -> Result<(), Mismatch> {
        if self.conditions == MAX_CONDITIONS {
            return self.scanner.word_mismatch("at most 1,000 conditions");
        }
        self.conditions += 1;
        Ok(())
    }

    fn basic_expr(&mut self) -> Result<Filter, Mismatch> {
        if self.depth == MAX_DEPTH {
            return self.scanner.word_mismatch("at most 64 levels of nesting");
        }
        self.depth += 1;
        let filter = self.not_or_group();
        self.depth -= 1;
        self.scanner.skip_white_space();
        filter
    }

    fn not_or_group(&mut self) -> Result<Filter, Mismatch> {
        self.scanner.skip_white_space();
        if self.scanner.starts_with("!=") {
            return self.scanner.word_mismatch("a path before the comparison");
        }
        if self.scanner.take("!") {
            self.scanner.skip_white_space();
            let at = Scanner::new(self.scanner.rest());
            let is_group = self.scanner.starts_with("(");
            let filter = self.basic_expr()?;
            if !is_group && matches!(filter, Filter::Compare(..)) {
                return at.mismatch("parentheses around a comparison after `!`");
            }
            return Ok(Filter::Not(Box::new(filter)));
        }
        if self.scanner.take("(") {
            let filter = self.or_expr()?;
            return if self.scanner.take(")") {
                Ok(filter)
            } else {
                self.scanner.word_mismatch("`)`, `&&`, `||` or a comparison")
            };
        }
        if self.scanner.take("starts_with") {
            return self.starts_with();
        }
        self.comparison()
    }

    /// Parses the arguments of `starts_with`.
    fn starts_with(&mut self) -> Result<Filter, Mismatch> {
        if !self.scanner.take("(") {
            return self.scanner.word_mismatch("`(` after `starts_with`");
        }
        self.scanner.skip_white_space();
        let at = Scanner::new(self.scanner.rest());
        let path = path::scan(&mut self.scanner)?;
        if !path.is_singular() {
            return at.word_mismatch("a path to one value: `starts_with` takes no `[*]` or `[:]`");
        }
        self.scanner.skip_white_space();
        if !self.scanner.take(",") {
            return self.scanner.word_mismatch("`, 'text'` after the path");
        }
        self.scanner.skip_white_space();
        let at = Scanner::new(self.scanner.rest());
        let Literal::Text(beginning) = self.literal()? else {
            return at.word_mismatch("`'text'`");
        };
        self.scanner.skip_white_space();
        if !self.scanner.take(")") {
            return self.scanner.word_mismatch("`)`");
        }
        Ok(Filter::StartsWith(path, beginning))
    }

    fn comparison(&mut self) -> Result<Filter, Mismatch> {
        let at = Scanner::new(self.scanner.rest());
        if !self.scanner.starts_with("$") && !self.scanner.starts_with("@") {
            return at.word_mismatch("a path, which starts with `$` or `@`");
        }
        let path = path::scan(&mut self.scanner)?;
        self.scanner.skip_white_space();
        let comparison = COMPARISONS.iter().find(|(operator, _)| self.scanner.take(operator));
        let Some((_, comparison)) = comparison else {
            if self.scanner.starts_with("=~") {
                return self.scanner.word_mismatch(
                    "`==`: there are no patterns, but a variant can have `message_contains`",
                );
            }
            if self.scanner.starts_with("=") {
                return self.scanner.word_mismatch("`==`");
            }
            return Ok(Filter::Exists(path));
        };
        if !path.is_singular() {
            return at.word_mismatch("a path to one value: a comparison takes no `[*]` or `[:]`");
        }
        self.scanner.skip_white_space();
        let at = Scanner::new(self.scanner.rest());
        let literal = self.literal()?;
        if comparison.is_ordering() && !matches!(literal, Literal::Integer(_)) {
            // Such a comparison would always be false, and its rule would never report a failure.
            return at.word_mismatch("an integer: only `==` and `!=` take anything else");
        }
        Ok(Filter::Compare(path, *comparison, literal))
    }

    fn literal(&mut self) -> Result<Literal, Mismatch> {
        let at = Scanner::new(self.scanner.rest());
        if self.scanner.take("'") {
            return match self.scanner.take_until("'") {
                Some("") => at.word_mismatch(
                    "a test for existence such as `$.x` or `!$.x`: `''` counts as absent",
                ),
                Some(text) => Ok(Literal::Text(text.to_owned())),
                None => at.mismatch("a closing `'`"),
            };
        }
        if self.scanner.starts_with("\"") {
            return at.word_mismatch("a string in single quotes");
        }
        let sign = self.scanner.take("-");
        let word =
            self.scanner.take_while(|character| continues_name(character) || character == '.');
        let literal = match word {
            "true" if !sign => Some(Literal::Bool(true)),
            "false" if !sign => Some(Literal::Bool(false)),
            "null" => {
                return at.word_mismatch(
                    "a test for existence such as `$.x` or `!$.x`: `null` counts as absent",
                );
            }
            digits => {
                let text = if sign { format!("-{digits}") } else { digits.to_owned() };
                text.parse().ok().map(Literal::Integer)
            }
        };
        match literal {
            Some(literal) => Ok(literal),
            None => at.word_mismatch("`'text'`, an integer, `true` or `false`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::path;
    use super::{Comparison, Filter, Literal, MAX_CONDITIONS, MAX_DEPTH, parse};

    fn exists(text: &str) -> Filter {
        Filter::Exists(path::parse(text).expect("a path"))
    }

    fn compare(text: &str, comparison: Comparison, literal: Literal) -> Filter {
        Filter::Compare(path::parse(text).expect("a path"), comparison, literal)
    }

    fn and(left: Filter, right: Filter) -> Filter {
        Filter::And(Box::new(left), Box::new(right))
    }

    fn or(left: Filter, right: Filter) -> Filter {
        Filter::Or(Box::new(left), Box::new(right))
    }

    fn not(filter: Filter) -> Filter {
        Filter::Not(Box::new(filter))
    }

    #[test]
    fn every_comparison_and_literal_is_parsed() {
        for (operator, comparison) in super::COMPARISONS {
            for (word, literal) in [
                ("0", Literal::Integer(0)),
                ("-17", Literal::Integer(-17)),
                ("true", Literal::Bool(true)),
                ("false", Literal::Bool(false)),
                ("'0'", Literal::Text("0".to_owned())),
                ("'a b && c'", Literal::Text("a b && c".to_owned())),
            ] {
                let is_integer = matches!(literal, Literal::Integer(_));
                for text in [format!("$.x {operator} {word}"), format!(" $.x{operator}{word} ")] {
                    if is_integer || matches!(operator, "==" | "!=") {
                        assert_eq!(parse(&text), Ok(compare("$.x", comparison, literal.clone())));
                    } else {
                        assert!(parse(&text).is_err(), "{text}");
                    }
                }
            }
        }
    }

    #[test]
    fn function_is_parsed_like_a_test_for_existence() {
        let starts_with = |text: &str, beginning: &str| {
            Filter::StartsWith(path::parse(text).expect("a path"), beginning.to_owned())
        };
        let expected = starts_with("@.x", "W, )");
        assert_eq!(parse("starts_with(@.x, 'W, )')"), Ok(expected.clone()));
        assert_eq!(parse("starts_with( @.x,'W, )' )"), Ok(expected.clone()));
        assert_eq!(parse("!starts_with(@.x,'W, )')"), Ok(not(expected.clone())));
        assert_eq!(parse("$.a && starts_with(@.x,'W, )')"), Ok(and(exists("$.a"), expected)));
        for (text, found) in [
            ("starts_with", ""),
            ("starts_with (@.x, 'a')", "(@.x,"),
            ("starts_with('a', 'b')", "'a', 'b')"),
            ("starts_with(@.x)", ")"),
            ("starts_with($[*], 'a')", "$[*],"),
            ("starts_with(@.x, '')", "'')"),
            ("starts_with(@.x, 1)", "1)"),
            ("starts_with(@.x, 'a'", ""),
            ("starts_with(@.x, 'a') == true", "=="),
            ("ends_with(@.x, 'a')", "ends_with(@.x,"),
        ] {
            let mismatch = parse(text).map_err(|mismatch| mismatch.found);
            assert_eq!(mismatch, Err(found.to_owned()), "{text}");
        }
    }

    #[test]
    fn and_binds_tighter_than_or() {
        let (a, b, c) = (exists("$.a"), exists("$.b"), exists("@.c"));
        assert_eq!(parse("$.a || $.b && @.c"), Ok(or(a.clone(), and(b.clone(), c.clone()))));
        assert_eq!(parse("($.a||$.b)&&!@.c"), Ok(and(or(a.clone(), b.clone()), not(c.clone()))));
        assert_eq!(
            parse("!($.a == 1) && !!$.b"),
            Ok(and(not(compare("$.a", Comparison::Equal, Literal::Integer(1))), not(not(b))))
        );
        assert_eq!(parse("$.a && @.c && $.a"), Ok(and(and(a.clone(), c), a)));
        assert_eq!(parse("$[*].x"), Ok(exists("$[*].x")));
    }

    #[test]
    fn syntax_error_quotes_the_offending_part() {
        for (text, found) in [
            ("", ""),
            ("code == 0", "code"),
            ("$.a = 0", "="),
            ("$.a =~ '.*b'", "=~"),
            ("$.a-b == 1", ".a-b"),
            ("$.a == ", ""),
            ("$.a == 'x", "'x"),
            ("$.a == ''", "''"),
            ("$.a != null", "null"),
            ("$.a == \"x\"", "\"x\""),
            ("$.a == 1.5", "1.5"),
            ("$.a == 0x", "0x"),
            ("$.a == -", "-"),
            ("$.a == -true", "-true"),
            ("$.a == -false", "-false"),
            ("$.a == -null", "-null"),
            ("$.a == --1", "--1"),
            ("$.a == 1_0", "1_0"),
            ("$.a == $.b", "$.b"),
            ("$.a == 99999999999999999999", "99999999999999999999"),
            ("$.a & $.b", "&"),
            ("$.a && ", ""),
            ("($.a", ""),
            ("$.a)", ")"),
            ("!$.a == 1", "$.a == 1"),
            ("!= 1", "!="),
            ("$[*] == 1", "$[*]"),
            ("$.a[:].b == 1", "$.a[:].b"),
            ("$..a", "..a"),
            ("$.a $.b", "$.b"),
        ] {
            assert_eq!(
                parse(text).map_err(|mismatch| mismatch.found),
                Err(found.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn deep_nesting_is_an_error() {
        let nested = |depth: usize| format!("{}$.a{}", "(".repeat(depth), ")".repeat(depth));
        assert!(parse(&nested(MAX_DEPTH - 1)).is_ok());
        assert!(parse(&nested(MAX_DEPTH)).is_err());
        assert!(parse(&"!".repeat(100_000)).is_err());
        // Groups side by side do not nest.
        assert!(parse(&vec!["($.a)"; 10 * MAX_DEPTH].join(" && ")).is_ok());
    }

    #[test]
    fn too_many_conditions_are_an_error() {
        for operator in [" && ", " || "] {
            assert!(parse(&vec!["$.a"; MAX_CONDITIONS].join(operator)).is_ok());
            for count in [MAX_CONDITIONS + 1, 100_000] {
                let mismatch = parse(&vec!["$.a"; count].join(operator)).expect_err("too many");
                assert_eq!(mismatch.expected, "at most 1,000 conditions");
            }
        }
    }
}
