//! Equality, order and hashes of failures and rows: two are equal if all that can be read of them is.

use core::cmp::Ordering;
use core::hash::{Hash, Hasher};

use super::{Documented, FailedRow, Failure};

/// Implements the traits by a key.
macro_rules! compare_by_key {
    ($($type:ident)*) => {$(
        impl<E: Documented> PartialEq for $type<E> {
            fn eq(&self, other: &Self) -> bool {
                self.key() == other.key()
            }
        }

        impl<E: Documented> Eq for $type<E> {}

        impl<E: Documented> PartialOrd for $type<E> {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        /// An order for sorted collections; it has no other meaning.
        impl<E: Documented> Ord for $type<E> {
            fn cmp(&self, other: &Self) -> Ordering {
                self.key().cmp(&other.key())
            }
        }

        impl<E: Documented> Hash for $type<E> {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.key().hash(state);
            }
        }
    )*};
}

compare_by_key!(Failure FailedRow);

impl<E: Documented> Failure<E> {
    fn key(&self) -> impl Ord + Hash {
        let report = &*self.report;
        let answers = (report.retry, report.outcome, report.is_partial);
        let rows = (report.rows.as_slice(), report.unlisted);
        // Without details, a failure is equal to one with empty details.
        let details = (self.excerpt(), self.reason(), self.stored_headers());
        (self.exchange(), report.cause, report.status, answers, rows, details)
    }
}

impl<E: Documented> FailedRow<E> {
    fn key(&self) -> impl Ord + Hash {
        let texts = (self.code(), self.message(), self.id());
        let answers = (self.kind, self.retry, self.outcome);
        let waits = (self.stated_wait, self.documented_wait());
        (self.position, self.cause, texts, self.variant(), answers, waits)
    }
}
