use alloc::vec::Vec;
use core::mem;

/// At least one; a single one, which is what most replies have, needs no memory of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum OneOrMore<T> {
    /// What most replies have.
    One(T),
    /// A batch, or a frame of several messages.
    More(Vec<T>),
}

impl<T> OneOrMore<T> {
    /// Adds one behind those there are.
    pub(super) fn push(&mut self, value: T) {
        match mem::replace(self, Self::More(Vec::new())) {
            Self::One(first) => *self = Self::More(alloc::vec![first, value]),
            Self::More(mut more) => {
                more.push(value);
                *self = Self::More(more);
            }
        }
    }

    /// The one that was added last.
    #[inline]
    pub(super) fn last_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::One(value) => Some(value),
            Self::More(values) => values.last_mut(),
        }
    }

    /// All of them.
    pub(super) fn as_slice(&self) -> &[T] {
        match self {
            Self::One(value) => core::slice::from_ref(value),
            Self::More(values) => values,
        }
    }
}
