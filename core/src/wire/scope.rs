//! The values at which paths start while a row is judged, and a cache of what `$` paths match.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::path::{self, Copies, Found};
use super::reply::{Content, SMALL};
use super::rule::{Filter, Name, Path, Root, Rule};
use crate::json::{Member, Members};

/// The value a path starts from (`$` or `@`), with the members that rules refer to.
pub(super) struct Start<'a> {
    pub(super) value: Content<'a>,
    members: Members<'a>,
}

impl<'a> Start<'a> {
    pub(super) fn new(value: Content<'a>) -> Self {
        Self { value, members: Members::NONE }
    }

    /// Looks up the members that rules refer to.
    // Members that are not indexed are looked up one by one.
    #[cfg_attr(any(), mutants::exclude_re(r"with \(\)"))]
    #[inline]
    pub(super) fn look_up(&mut self, names: &[Name]) {
        if let Content::Json(value) = self.value {
            self.members.look_up(value, names);
        }
    }
}

/// The values at which paths start, `$` and `@`.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) reply: &'a Start<'a>,
    row: &'a Start<'a>,
    cache: Option<&'a Cache<'a>>,
}

impl<'a> Scope<'a> {
    /// Creates the scope of a reply that is judged as a whole.
    pub(super) fn of_reply(reply: &'a Start<'a>) -> Self {
        Self { reply, row: reply, cache: None }
    }

    /// Creates the scope of one row.
    pub(super) fn with_row(self, row: &'a Start<'a>, cache: Option<&'a Cache<'a>>) -> Self {
        Self { row, cache, ..self }
    }

    /// Returns the matches of a path. Most paths lead to a member of `$` or `@` that was looked up.
    #[inline]
    pub(super) fn find(&self, path: &Path) -> Found<'a> {
        let members = &self.start(path).members;
        match (path.name.map_or(Member::Unknown, |name| members.get(name)), path.steps) {
            (Member::Found(value), [_, steps @ ..]) => path::find(Content::Json(value), steps),
            (Member::Absent, _) => Found::Nothing,
            (Member::Found(_) | Member::Unknown, _) => self.search(path),
        }
    }

    #[inline(never)]
    fn search(&self, path: &Path) -> Found<'a> {
        let cached = self.cache.and_then(|cache| cache.get(path));
        cached.unwrap_or_else(|| path::find(self.start(path).value, path.steps))
    }

    #[inline]
    fn start(&self, path: &Path) -> &'a Start<'a> {
        match path.root {
            Root::Reply => self.reply,
            Root::Row => self.row,
        }
    }

    /// Returns the first text or number that any of the paths matches, borrowed if it is part of the
    /// reply itself.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "called three times for every row")]
    pub(super) fn first_text(&self, paths: &[Path]) -> Option<Cow<'a, [u8]>> {
        for path in paths {
            let text = match self.find(path) {
                Found::Nothing => continue,
                Found::One(value) => value.text(),
                several => first_text_of(several),
            };
            if text.is_some() {
                return text;
            }
        }
        None
    }

    /// Visits the texts and numbers that the paths match, path by path. `true`, `false`, arrays and
    /// objects are neither codes nor messages.
    pub(super) fn visit_texts(
        &self,
        paths: &[Path],
        visit: &mut dyn FnMut(&[u8]) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        paths.iter().try_for_each(|path| {
            self.find(path).visit(|value| match value.text() {
                Some(text) => visit(&text),
                None => ControlFlow::Continue(()),
            })
        })
    }
}

#[inline(never)]
fn first_text_of(found: Found<'_>) -> Option<Cow<'static, [u8]>> {
    let mut first = None;
    let _ = found.visit(|value| {
        first = value.text().map(|text| Cow::Owned(text.into_owned()));
        if first.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    first
}

/// The matches of `$` paths while the rows of a large reply are judged. Without the cache, judging
/// takes quadratic time.
pub(super) struct Cache<'a>(Vec<(&'a Path, Cached<'a>)>);

enum Cached<'a> {
    Found(Found<'a>),
    Copies(Copies),
}

impl<'a> Cache<'a> {
    /// Evaluates the `$` paths of a rule; `None` for a small reply, where evaluation for each row is
    /// faster than filling a cache.
    // A cache for small replies changes only the time.
    #[cfg_attr(any(), mutants::exclude_re("replace > with"))]
    #[inline]
    pub(super) fn of(rule: &'a Rule, scope: &Scope<'a>) -> Option<Self> {
        let is_large = match scope.reply.value {
            Content::Json(value) => value.as_bytes().len() > SMALL,
            Content::Text(_) => false,
        };
        is_large.then(|| Self::filled(rule, scope))
    }

    #[cold]
    fn filled(rule: &'a Rule, scope: &Scope<'a>) -> Self {
        let mut cache = Vec::new();
        each_path(rule, &mut |path, wants_all| {
            if path.root == Root::Reply {
                let cached = match scope.find(path) {
                    found @ (Found::Nothing | Found::One(_)) => Cached::Found(found),
                    several => Cached::Copies(Copies::of(several, wants_all)),
                };
                cache.push((path, cached));
            }
        });
        Self(cache)
    }

    /// Returns the matches of a path if they are cached.
    #[cold]
    fn get(&'a self, path: &Path) -> Option<Found<'a>> {
        let (_, cached) = self.0.iter().find(|(own, _)| core::ptr::eq(*own, path))?;
        Some(match cached {
            Cached::Found(found) => *found,
            Cached::Copies(copies) => Found::Copied(copies),
        })
    }
}

/// Calls `then` with every path that a rule evaluates for a row, and with true if it may need more
/// than the first match.
fn each_path<'a>(rule: &'a Rule, then: &mut dyn FnMut(&'a Path, bool)) {
    let paths = [rule.code, rule.message, rule.id];
    paths.into_iter().flatten().for_each(|path| then(path, true));
    if let Some(filter) = &rule.when {
        each_path_of_filter(filter, then);
    }
}

fn each_path_of_filter<'a>(filter: &'a Filter, then: &mut dyn FnMut(&'a Path, bool)) {
    match filter {
        Filter::Exists(path) | Filter::Compare(path, ..) | Filter::StartsWith(path, _) => {
            then(path, false);
        }
        Filter::Not(filter) => each_path_of_filter(filter, then),
        Filter::And(left, right) | Filter::Or(left, right) => {
            each_path_of_filter(left, then);
            each_path_of_filter(right, then);
        }
    }
}
