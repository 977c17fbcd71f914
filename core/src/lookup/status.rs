//! HTTP statuses.

/// Statuses with the number of their row. They are so few that a linear search is fastest.
#[derive(Debug)]
pub struct Statuses(pub &'static [(u16, u32)]);

impl Statuses {
    /// Returns the row of a status.
    pub const fn find(&self, status: u16) -> Option<usize> {
        let mut at = 0;
        while at < self.0.len() {
            if self.0[at].0 == status {
                return Some(self.0[at].1 as usize);
            }
            at += 1;
        }
        None
    }
}
