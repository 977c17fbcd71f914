//! Failures of replies in which the rules find no failure, and which cannot be used nevertheless.

#[cfg(feature = "http")]
use alloc::format;
#[cfg(feature = "decode")]
use alloc::string::ToString;
#[cfg(feature = "decode")]
use core::fmt::Display;

#[cfg(feature = "decode")]
use super::FailedRow;
use super::failed_row::Classification;
use super::{Cause, Documented, Failure};
use crate::{ErrorKind, Outcome};

impl<E: Documented> Failure<E> {
    /// Creates the failure of a reply that passed the check and is not of the type that the caller
    /// expects. Nothing shows that the request took effect, and nothing that it did not.
    #[cfg(feature = "decode")]
    #[cold]
    pub(crate) fn mismatch(status: Option<u16>, reason: &dyn Display) -> Self {
        Self::unusable(Cause::Mismatch, status).with_excerpt(reason.to_string())
    }

    /// Creates the failure of a reply that is shorter than its headers say, from the result of its
    /// check.
    ///
    /// A failure in the part that arrived keeps its error, but the missing part may have shown that
    /// the request took effect.
    #[cfg(feature = "http")]
    #[cold]
    pub(crate) fn cut_short(
        checked: Result<(), Self>,
        status: u16,
        (arrived, announced): (usize, u64),
    ) -> Self {
        let mut failure = match checked {
            Ok(()) => Self::unusable(Cause::CutShort, Some(status)),
            Err(failure) => failure.after(Outcome::Unknown),
        };
        failure.report.cause = Cause::CutShort;
        failure.with_excerpt(format!("{arrived} of {announced} bytes arrived"))
    }

    fn unusable(cause: Cause, status: Option<u16>) -> Self {
        Self::of(Classification::of_kind(ErrorKind::Transport, Outcome::Unknown), cause, status)
    }
}

#[cfg(feature = "decode")]
impl<E: Documented> FailedRow<E> {
    /// Creates the row of a reply that did not fail and is not of the type that the caller expects. Its
    /// message is the reason.
    #[cold]
    pub(crate) fn mismatch(position: usize, reason: &dyn Display) -> Self {
        let classification = Classification::of_kind(ErrorKind::Transport, Outcome::Unknown);
        let row = Self::new(classification, Cause::Mismatch).with_position(position);
        row.with_message(reason.to_string())
    }
}
