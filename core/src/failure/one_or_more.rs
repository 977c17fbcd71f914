//! The list of failed rows.

use alloc::vec::Vec;
use core::mem;

/// At least one value. A single value is stored inline: with a `Vec` for it, `rest-failure` takes 84 ns
/// instead of 72, because of the second allocation.
#[derive(Clone, Debug)]
pub(super) enum OneOrMore<T> {
    /// The rows of most replies.
    One(T),
    /// The rows of a batch, or of a frame with several messages.
    More(Vec<T>),
}

impl<T> OneOrMore<T> {
    /// Appends a value.
    pub(super) fn push(&mut self, value: T) {
        match mem::replace(self, Self::More(Vec::new())) {
            Self::One(first) => *self = Self::More(alloc::vec![first, value]),
            Self::More(mut more) => {
                more.push(value);
                *self = Self::More(more);
            }
        }
    }

    #[inline]
    pub(super) fn last_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::One(value) => Some(value),
            Self::More(values) => values.last_mut(),
        }
    }

    pub(super) fn as_mut_slice(&mut self) -> &mut [T] {
        match self {
            Self::One(value) => core::slice::from_mut(value),
            Self::More(values) => values,
        }
    }

    pub(super) fn as_slice(&self) -> &[T] {
        match self {
            Self::One(value) => core::slice::from_ref(value),
            Self::More(values) => values,
        }
    }

    /// Converts every value.
    pub(super) fn map<U>(self, mut convert: impl FnMut(T) -> U) -> OneOrMore<U> {
        match self {
            Self::One(value) => OneOrMore::One(convert(value)),
            Self::More(values) => OneOrMore::More(values.into_iter().map(convert).collect()),
        }
    }
}
