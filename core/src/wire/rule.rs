//! The rules of an enum as constant data, written by the derive.

#![expect(missing_docs, reason = "written by the derive, read by the engine, seen by nobody")]

pub use super::alarm::Alarms;
pub use crate::json::{Name, Needle, Needles};
use crate::lookup::Selectors;
use crate::wait::WaitUnit;

/// Everything that judging a reply needs.
#[derive(Debug)]
pub struct Rules {
    /// First member name of every path, each once; the first eight are looked up in one pass.
    pub names: &'static [Name],
    /// Last member name of every path that decides, each once; a search finds their values.
    pub needles: Needles,
    pub rules: &'static [Rule],
    /// The values that may make a rule fail.
    pub alarms: Alarms,
    /// True if a code decides before a message.
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
    /// True if an undocumented failure is ignored.
    pub documented: bool,
    pub variant: Option<Named>,
    /// True if a match is a success, and ends the search for failures.
    pub accept: bool,
    pub id: &'static [Path],
    pub wait: Option<Wait>,
    /// True if a reply or row without the code is a failure.
    pub required: bool,
}

/// The path of a wait.
#[derive(Debug)]
pub struct Wait {
    pub unit: WaitUnit,
    pub path: Path,
    /// Path of the exchange's clock, by which the end of a wait is measured.
    pub now: Option<(WaitUnit, Path)>,
}

/// The documented row that a rule names: the meaning of a failure if nothing else is documented.
#[derive(Clone, Copy, Debug)]
pub struct Named {
    /// Number of the row, see `Selectors`.
    pub row: u32,
    /// True if the row is the meaning even if a code or message selects another one.
    pub decides: bool,
}

impl Rule {
    /// Returns the number of the documented row that the rule names.
    #[inline]
    pub(super) fn variant(&self) -> Option<usize> {
        self.variant.map(|named| named.row as usize)
    }

    /// Returns true if the row that the rule names comes before any other.
    #[inline]
    pub(super) fn decides(&self) -> bool {
        self.variant.is_some_and(|named| named.decides)
    }

    /// Returns true if a message without a code is a failure.
    pub(super) const fn asks_messages(&self) -> bool {
        self.documented || self.code.is_empty()
    }

    /// Returns true if the rule applies to a reply of that status; a frame has none.
    pub(super) fn covers(&self, status: Option<u16>) -> bool {
        let covers = |status| move |(low, high): &(u16, u16)| (*low..=*high).contains(&status);
        self.status
            .is_none_or(|ranges| status.is_some_and(|status| ranges.iter().any(covers(status))))
    }
}

/// A query (RFC 9535), limited to the steps that exchanges need.
#[derive(Debug)]
pub struct Path {
    pub root: Root,
    /// Position of the first name in [`Rules::names`].
    pub name: Option<u8>,
    /// Position of the last name in [`Rules::needles`]; `None` if it cannot be searched for.
    pub needle: Option<u8>,
    pub steps: &'static [Step],
}

impl Path {
    /// Returns true if the paths are equal. `==` is not constant.
    const fn equals(&self, other: &Self) -> bool {
        let is_same_root =
            matches!((self.root, other.root), (Root::Reply, Root::Reply) | (Root::Row, Root::Row));
        let (mut steps, mut others) = (self.steps, other.steps);
        while let ([step, rest @ ..], [other, rest_of_others @ ..]) = (steps, others) {
            if !step.equals(other) {
                return false;
            }
            (steps, others) = (rest, rest_of_others);
        }
        is_same_root && steps.is_empty() && others.is_empty()
    }
}

/// The value at which a path starts.
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
    /// `[*]` or `.*`: elements of an array, or values of an object's members.
    Wildcard,
    /// `[:]`: elements of an array only.
    Slice,
}

impl Step {
    const fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Name(own), Self::Name(other)) => {
                let (mut own, mut other) = (own.as_bytes(), other.as_bytes());
                while let ([byte, rest @ ..], [other_byte, rest_of_other @ ..]) = (own, other) {
                    if *byte != *other_byte {
                        return false;
                    }
                    (own, other) = (rest, rest_of_other);
                }
                own.is_empty() && other.is_empty()
            }
            (Self::Index(own), Self::Index(other)) => *own == *other,
            (Self::Wildcard, Self::Wildcard) | (Self::Slice, Self::Slice) => true,
            _ => false,
        }
    }
}

/// A condition (RFC 9535, section 2.3.5), limited to the forms that exchanges need.
#[derive(Debug)]
pub enum Filter {
    Exists(Path),
    Compare(Path, Comparison, Literal),
    /// `starts_with(path, 'text')`.
    StartsWith(Path, &'static str),
    Not(&'static Filter),
    And(&'static Filter, &'static Filter),
    Or(&'static Filter, &'static Filter),
}

impl Filter {
    /// Returns true if the condition holds only if that path matches.
    pub(super) const fn needs(&self, path: &Path) -> bool {
        match self {
            Self::Exists(own) | Self::StartsWith(own, _) => own.equals(path),
            Self::Compare(own, comparison, _) => {
                !matches!(comparison, Comparison::NotEqual) && own.equals(path)
            }
            Self::Not(_) => false,
            Self::And(left, right) => left.needs(path) || right.needs(path),
            Self::Or(left, right) => left.needs(path) && right.needs(path),
        }
    }
}

/// The operator of a comparison.
#[derive(Clone, Copy, Debug)]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// The right side of a comparison; its type decides how the sides are compared.
#[derive(Debug)]
pub enum Literal {
    /// By value: `0` equals `0`, `"0"` and `"0000"`.
    Integer(i64),
    /// By word: `false` equals `false` and `"false"`.
    Word(bool),
    /// Byte by byte.
    Text(&'static str),
}
