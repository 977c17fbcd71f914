use alloc::vec::Vec;

/// At least one; a single one, which is what most replies have, needs no memory of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OneOrMore<T> {
    /// What most replies have.
    One(T),
    /// A batch, or a frame of several messages.
    More(Vec<T>),
}

impl<T> OneOrMore<T> {
    /// Adds one to those there are, if any.
    pub(crate) fn push(slot: &mut Option<Self>, value: T) {
        *slot = Some(match slot.take() {
            None => Self::One(value),
            Some(Self::One(first)) => Self::More(alloc::vec![first, value]),
            Some(Self::More(mut more)) => {
                more.push(value);
                Self::More(more)
            }
        });
    }

    pub(crate) fn map<U>(self, mut convert: impl FnMut(T) -> U) -> OneOrMore<U> {
        match self {
            Self::One(value) => OneOrMore::One(convert(value)),
            Self::More(values) => OneOrMore::More(values.into_iter().map(convert).collect()),
        }
    }

    /// All of them.
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::One(value) => core::slice::from_ref(value),
            Self::More(values) => values,
        }
    }
}
