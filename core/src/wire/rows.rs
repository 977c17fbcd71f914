//! All rows of a reply, failed or not, in the order in which they are judged.

use alloc::borrow::Cow;
use core::ops::ControlFlow;

use super::reply::{self, Content, children};
use super::rule::{Path, Rules, Step};
use crate::json::{Kind, Value};

/// A row of a reply.
pub(crate) struct Row<'a> {
    pub(crate) bytes: &'a [u8],
    /// True if the row is `null` or `""`. The rules do not judge such a row, so it has no position in
    /// their sense.
    pub(crate) is_absent: bool,
}

/// A callback for each value; it stops at a break.
type Visit<'f> = &'f mut dyn FnMut(Value<'_>) -> ControlFlow<()>;

/// Visits the rows that the paths match, path by path.
pub(crate) fn visit_rows(paths: &[Path], body: &[u8], visit: &mut dyn FnMut(Row<'_>)) {
    with_reply(body, &mut |reply| {
        for path in paths {
            let _ = walk(reply, path.steps, &mut |row| {
                let is_absent = Content::Json(row).is_absent();
                visit(Row { bytes: row.as_bytes(), is_absent });
                ControlFlow::Continue(())
            });
        }
    });
}

/// Returns the paths of the rows of a reply in which nothing failed: those of the first rule whose rows
/// exist. An array of no rows exists, and `null` in its place does not.
pub(crate) fn first_rows(
    rules: &Rules,
    status: Option<u16>,
    body: &[u8],
) -> Option<&'static [Path]> {
    let mut candidates = rules.rules.iter().filter(|rule| rule.covers(status));
    let mut found = None;
    with_reply(body, &mut |reply| {
        let exist = |path: &Path| {
            let is_many = |step: &Step| matches!(step, Step::Wildcard | Step::Slice);
            let before = path.steps.iter().position(is_many).unwrap_or(path.steps.len());
            let before = path.steps.get(..before).unwrap_or_default();
            walk(reply, before, &mut |container| {
                Content::Json(container).open(&mut |_| ControlFlow::Break(()))
            })
            .is_break()
        };
        found = candidates.find(|rule| rule.rows.iter().any(exist)).map(|rule| rule.rows);
    });
    found
}

/// Reads a reply; one that is not JSON has no rows.
fn with_reply(body: &[u8], then: &mut dyn FnMut(Value<'_>)) {
    reply::with_buffer(body, |buffer| {
        let mut text = Cow::default();
        if let Content::Json(reply) = Content::read(body, buffer, &mut text) {
            then(reply);
        }
    });
}

/// Visits the values that steps lead to, absent ones included.
fn walk(value: Value<'_>, steps: &[Step], visit: Visit<'_>) -> ControlFlow<()> {
    let Some((step, rest)) = steps.split_first() else { return visit(value) };
    Content::Json(value).open(&mut |container| {
        let next = match (step, container.kind()) {
            (Step::Name(name), Kind::Object) => container.get(name),
            (Step::Index(index), Kind::Array) => container.index(*index),
            (Step::Name(_) | Step::Index(_), _) => None,
            (Step::Slice, _) => {
                return container.elements().try_for_each(|value| walk(value, rest, visit));
            }
            (Step::Wildcard, _) => {
                return children(container, &mut |value| walk(value, rest, visit));
            }
        };
        next.map_or(ControlFlow::Continue(()), |next| walk(next, rest, visit))
    })
}
