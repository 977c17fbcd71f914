use proc_macro2::Ident;

use crate::errors::{Errors, catalogue};

/// The value of a key that may be given once.
#[derive(Default)]
pub(crate) enum Slot<T> {
    #[default]
    Empty,
    /// Given with a wrong value, which is reported already, so the key must not be reported as
    /// missing. The key is absent if a misspelled key was probably meant to be this one.
    Failed(Option<Ident>),
    Set {
        key: Ident,
        value: T,
    },
}

impl<T> Slot<T> {
    /// Stores the value, or reports that the key is repeated.
    pub(crate) fn set(&mut self, key: &Ident, value: Option<T>, errors: &mut Errors) {
        match (&self, value) {
            (Self::Empty, Some(value)) => *self = Self::Set { key: key.clone(), value },
            (Self::Empty, None) => *self = Self::Failed(Some(key.clone())),
            (Self::Failed(first), _) => errors.push(catalogue::repeated_key(key, first.as_ref())),
            (Self::Set { key: first, .. }, _) => {
                errors.push(catalogue::repeated_key(key, Some(first)));
            }
        }
    }

    /// Marks the key as given with a wrong value.
    pub(crate) fn fail(&mut self) {
        if self.is_empty() {
            *self = Self::Failed(None);
        }
    }

    pub(crate) fn value(&self) -> Option<&T> {
        match self {
            Self::Set { value, .. } => Some(value),
            Self::Empty | Self::Failed(_) => None,
        }
    }

    pub(crate) fn into_value(self) -> Option<T> {
        match self {
            Self::Set { value, .. } => Some(value),
            Self::Empty | Self::Failed(_) => None,
        }
    }

    /// Returns the key if its value could be read.
    pub(crate) fn key(&self) -> Option<&Ident> {
        match self {
            Self::Set { key, .. } => Some(key),
            Self::Empty | Self::Failed(_) => None,
        }
    }

    pub(crate) fn is_failed(&self) -> bool {
        matches!(self, Self::Failed(_))
    }

    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}
