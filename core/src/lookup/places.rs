//! Where a lookup ends: at a place, and what stands there.
//!
//! A place is the slot of a hash or the position in a list, whatever the lookup is like. What a code
//! stands for is written out place by place, so that a lookup is over once it has its place.

use crate::ExchangeError;

/// Stands at a place that no code or text has, and for the place of a row that has none.
pub const NO_ROW: u32 = u32::MAX;

/// The bit above all places: what has it is at none.
#[inline]
pub(super) const fn nowhere(places: usize) -> usize {
    places.next_power_of_two()
}

/// The row at a place.
#[inline]
pub(super) const fn row_at(rows: &[u32], place: usize) -> Option<usize> {
    if place >= rows.len() || rows[place] == NO_ROW {
        return None;
    }
    Some(rows[place] as usize)
}

/// The documented error at a place. A mask takes the place of a comparison: the table is twice the
/// bit above all places long, and its upper half is empty.
#[inline]
pub const fn at<E: ExchangeError>(found: &[Option<E>], place: usize) -> Option<E> {
    found[place & (found.len() - 1)]
}

/// The table that [`at`] reads: each row at the place of its first code, and at more of them if it
/// has more codes. A row without a code is [nowhere](NO_ROW).
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
            found[places[row] as usize] = Some(own[row]);
        }
        row += 1;
    }
    let mut at = 0;
    while at < more.len() {
        let (place, row) = more[at];
        found[place as usize] = Some(own[row]);
        at += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{NO_ROW, at, found, nowhere};
    use crate::okcoin::futures::RestError::{self, OrderNotFound, SystemError};

    #[test]
    fn a_row_is_at_the_place_of_each_of_its_codes() {
        const FOUND: [Option<RestError>; 8] =
            found(&[SystemError, OrderNotFound, SystemError], &[3, 1, NO_ROW], &[(0, 1), (2, 0)]);
        let by_place = [Some(OrderNotFound), Some(OrderNotFound), Some(SystemError)];
        assert_eq!([0, 1, 2].map(|place| at(&FOUND, place)), by_place);
        assert_eq!(at(&FOUND, 3), Some(SystemError));
        assert!((0..4).all(|place| at(&FOUND, place | nowhere(4)).is_none()));
        assert_eq!([0, 1, 3, 4, 5].map(nowhere), [1, 1, 4, 4, 8]);
    }
}
