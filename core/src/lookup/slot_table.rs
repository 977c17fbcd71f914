//! Where a lookup ends: at a place, and what stands there.
//!
//! A place is the slot of a hash or the position in a list, whatever the lookup is like. What a code
//! stands for is written out place by place, so that a lookup is over once it has its place.
//!
//! A lookup ends at twice its place, and one further if what is there is another code. That is a
//! number instead of an option, so that the answer needs no branch: a processor cannot guess which
//! codes are documented.

use crate::ExchangeError;

/// Stands at a place that no code or text has, and for the place of a row that has none.
pub const NO_ROW: u32 = u32::MAX;

/// Where a lookup ends that comes to no place.
pub(super) const NOWHERE: usize = 1;

/// Where a lookup ends that comes to this place.
#[inline]
pub(super) const fn end(place: usize, is_other: bool) -> usize {
    // Added, because the compiler makes a branch of a choice.
    2 * place + is_other as usize
}

/// The row where a lookup ends.
#[inline]
pub(super) const fn row_at(rows: &[u32], end: usize) -> Option<usize> {
    if end % 2 == 1 || rows[end / 2] == NO_ROW {
        return None;
    }
    Some(rows[end / 2] as usize)
}

/// The documented error where a lookup ends. A mask takes the place of a comparison with the length,
/// which is a power of two.
#[inline]
pub const fn at<E: ExchangeError>(found: &[Option<E>], end: usize) -> Option<E> {
    found[end & (found.len() - 1)]
}

/// The table that [`at`] reads: each row at the place of its first code, and at more of them if it
/// has more codes. A row without a code has [no place](NO_ROW). Every other entry is for what is not
/// documented: it is next to what was looked at in vain, so that nothing further has to be fetched.
///
/// It goes by rows and not by places, because there are more places and the compiler is slow here.
pub const fn found<E: ExchangeError, const ROWS: usize, const FOUND: usize>(
    own: &[E; ROWS],
    places: &[u32; ROWS],
    more: &[(u32, usize)],
) -> [Option<E>; FOUND] {
    let mut found = [None; FOUND];
    let mut row = 0;
    while row < ROWS {
        if places[row] != NO_ROW {
            found[2 * places[row] as usize] = Some(own[row]);
        }
        row += 1;
    }
    let mut at = 0;
    while at < more.len() {
        let (place, row) = more[at];
        found[2 * place as usize] = Some(own[row]);
        at += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{NO_ROW, NOWHERE, at, end, found, row_at};
    use crate::okcoin::futures::RestError::{self, OrderNotFound, SystemError};

    #[test]
    fn a_row_is_at_the_place_of_each_of_its_codes() {
        const FOUND: [Option<RestError>; 8] =
            found(&[SystemError, OrderNotFound, SystemError], &[3, 1, NO_ROW], &[(0, 1)]);
        let by_place = [Some(OrderNotFound), Some(OrderNotFound), None, Some(SystemError)];
        assert_eq!([0, 1, 2, 3].map(|place| at(&FOUND, end(place, false))), by_place);
        assert_eq!([0, 1, 2, 3].map(|place| at(&FOUND, end(place, true))), [None; 4]);
        assert_eq!(at(&FOUND, NOWHERE), None);
        assert_eq!([0, 1].map(|place| row_at(&[7, NO_ROW], end(place, false))), [Some(7), None]);
        assert_eq!([0, 1].map(|place| row_at(&[7, NO_ROW], end(place, true))), [None; 2]);
        assert_eq!(row_at(&[], NOWHERE), None);
    }
}
