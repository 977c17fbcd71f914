//! The rules of an enum as constant data, written by the derive.

#![expect(missing_docs, reason = "written by the derive, read by the engine, seen by nobody")]

pub use super::name::Name;
use crate::lookup::Selectors;

/// Everything the engine needs to judge a reply.
#[derive(Debug)]
pub struct Rules {
    /// The names that paths begin with, those that are noted.
    pub names: &'static [Name],
    pub rules: &'static [Rule],
    /// Whether a code says more than a message.
    pub code_first: bool,
    pub selectors: &'static Selectors,
}

/// One `wire(...)`.
#[derive(Debug)]
pub struct Rule {
    pub when: Option<Filter>,
    /// Inclusive ranges; `None` for any status.
    pub status: Option<&'static [(u16, u16)]>,
    pub rows: &'static [Path],
    pub code: &'static [Path],
    pub message: &'static [Path],
    pub ok: &'static [Literal],
    /// Whether only what is documented counts.
    pub documented: bool,
    /// The row that a failure means if nothing else is documented.
    pub variant: Option<u32>,
    /// Whether this is a success that ends the search.
    pub accept: bool,
    pub id: &'static [Path],
}

#[cfg(feature = "json")]
impl Rule {
    /// Whether a reply of that status is judged by this rule.
    pub(super) fn covers(&self, status: Option<u16>) -> bool {
        let covers = |status| move |(low, high): &(u16, u16)| (*low..=*high).contains(&status);
        self.status
            .is_none_or(|ranges| status.is_some_and(|status| ranges.iter().any(covers(status))))
    }
}

/// A query: RFC 9535, the subset that exchanges need.
#[derive(Debug)]
pub struct Path {
    pub root: Root,
    /// The number of its first name in [`Rules::names`].
    pub name: Option<u8>,
    pub steps: &'static [Step],
}

/// Where a path starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// `$`, the reply.
    Reply,
    /// `@`, the row.
    Row,
}

/// One segment of a path.
#[derive(Debug)]
pub enum Step {
    /// `.name` or `['name']`.
    Name(&'static str),
    /// `[n]`.
    Index(usize),
    /// `[*]` or `.*`: elements, or an object's members.
    Wildcard,
    /// `[:]`: elements of an array only.
    Slice,
}

/// A condition: RFC 9535, section 2.3.5, the subset that exchanges need.
#[derive(Debug)]
pub enum Filter {
    Exists(Path),
    Compare(Path, Comparison, Literal),
    Not(&'static Filter),
    And(&'static Filter, &'static Filter),
    Or(&'static Filter, &'static Filter),
}

/// How a value is compared with a literal.
#[derive(Clone, Copy, Debug)]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// The right side of a comparison; it decides how the two sides are compared.
#[derive(Debug)]
pub enum Literal {
    /// By value: `0` is `0`, `"0"`, `"0000"`.
    Integer(i64),
    /// By word: `false` is `false`, `"false"`.
    Word(bool),
    /// Letter by letter.
    Text(&'static str),
}
