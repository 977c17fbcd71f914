//! HTTP statuses.

/// Statuses, each with the position of its row: so few that a walk is fastest.
#[derive(Debug)]
pub struct Statuses(pub &'static [(u16, u32)]);

impl Statuses {
    /// The row of a status, or `none`.
    pub const fn find_or(&self, status: u16, none: usize) -> usize {
        let mut at = 0;
        while at < self.0.len() {
            if self.0[at].0 == status {
                return self.0[at].1 as usize;
            }
            at += 1;
        }
        none
    }

    /// The row of a status.
    #[cfg(feature = "json")]
    pub(super) const fn find(&self, status: u16) -> Option<usize> {
        match self.find_or(status, usize::MAX) {
            usize::MAX => None,
            row => Some(row),
        }
    }
}
