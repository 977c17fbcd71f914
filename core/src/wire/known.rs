//! What stands at places of a large reply, found once and not for each of its rows: else the time
//! would grow with the square of its length.

use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::path::{Found, Roots, Start};
use super::reply::{SMALL, Value};
use super::rule::{Filter, Path, Root, Rule};

/// What is known of a reply.
#[derive(Clone, Copy)]
pub(super) struct Known<'a>(&'a [(&'a Path, Kept<'a>)]);

/// What stands at one place.
pub(super) enum Kept<'a> {
    Found(Found<'a>),
    /// Several values, or values inside a text, as one array.
    Values(Vec<u8>),
}

impl<'a> Known<'a> {
    pub(super) const NOTHING: Self = Self(&[]);

    pub(super) fn of(kept: &'a [(&'a Path, Kept<'a>)]) -> Self {
        Self(kept)
    }

    /// What stands at that place, if it is known.
    #[inline]
    pub(super) fn at(self, place: &Path) -> Option<&'a Kept<'a>> {
        // Of most replies, which are small, nothing is.
        if self.0.is_empty() { None } else { self.find(place) }
    }

    #[cold]
    fn find(self, place: &Path) -> Option<&'a Kept<'a>> {
        self.0.iter().find(|(own, _)| core::ptr::eq(*own, place)).map(|(_, kept)| kept)
    }
}

/// What stands at the places of the reply that a rule asks for in every row; nothing of a small
/// reply, where it is found faster than kept.
#[inline]
pub(super) fn places_of<'a>(rule: &'a Rule, reply: &'a Start<'a>) -> Vec<(&'a Path, Kept<'a>)> {
    let is_large = matches!(reply.value, Value::Json(json) if json.bytes.len() > SMALL);
    if is_large && !rule.rows.is_empty() { kept_places(rule, reply) } else { Vec::new() }
}

#[cold]
fn kept_places<'a>(rule: &'a Rule, reply: &'a Start<'a>) -> Vec<(&'a Path, Kept<'a>)> {
    let mut kept = Vec::new();
    let roots = Roots::of(reply);
    each_place(rule, &mut |place, wants_all| {
        if place.root == Root::Reply {
            kept.push((place, Kept::at(place, &roots, wants_all)));
        }
    });
    kept
}

impl<'a> Kept<'a> {
    fn at(place: &Path, roots: &Roots<'a>, wants_all: bool) -> Self {
        let found = place.find(roots);
        if !matches!(found, Found::Perhaps) {
            return Self::Found(found);
        }
        let mut values = Vec::from(b"[");
        let _ = place.visit(roots, &mut |value| {
            if let Value::Json(json) = value {
                values.extend_from_slice(json.bytes);
                values.push(b',');
            }
            if wants_all { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        values.push(b']');
        Self::Values(values)
    }
}

/// Every place that a rule asks for in a row, and whether it asks for more than the first value.
fn each_place<'a>(rule: &'a Rule, then: &mut dyn FnMut(&'a Path, bool)) {
    let places = [rule.code, rule.message, rule.id];
    places.into_iter().flatten().for_each(|place| then(place, true));
    if let Some(filter) = &rule.when {
        filter.each_place(then);
    }
}

impl Filter {
    fn each_place<'a>(&'a self, then: &mut dyn FnMut(&'a Path, bool)) {
        match self {
            Self::Exists(place) | Self::Compare(place, ..) => then(place, false),
            Self::Not(filter) => filter.each_place(then),
            Self::And(left, right) | Self::Or(left, right) => {
                left.each_place(then);
                right.each_place(then);
            }
        }
    }
}
