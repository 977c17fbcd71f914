//! Emphasis and strikethrough: runs of `*`, `_` and `~` that open and close.
//!
//! A run opens or closes by the characters around it, as in section 6.2 of `CommonMark`, so that
//! `snake_case` and `5 * 5` keep their marks.

use super::Piece;

/// A run of one mark. The marks that turn out to be emphasis are taken off `count`.
pub(super) struct Run {
    pub(super) mark: char,
    pub(super) count: usize,
    opens: bool,
    closes: bool,
}

impl Run {
    /// Reads the run at the start of the text.
    pub(super) fn at_start(text: &str, before: char) -> Self {
        let mark = text.chars().next().unwrap_or('*');
        let after = text.trim_start_matches(mark);
        let count = text.len() - after.len();
        let after = after.chars().next().unwrap_or(' ');
        let is_word = |character: char| character.is_alphanumeric();
        let is_mark = |character: char| !is_word(character) && !character.is_whitespace();
        let is_left = !after.is_whitespace() && (is_word(after) || !is_word(before));
        let is_right = !before.is_whitespace() && (is_word(before) || !is_word(after));
        let (opens, closes) = match mark {
            '_' => (
                is_left && (!is_right || is_mark(before)),
                is_right && (!is_left || is_mark(after)),
            ),
            // Three tildes are no strikethrough.
            '~' => (is_left && count <= 2, is_right && count <= 2),
            _ => (is_left, is_right),
        };
        Self { mark, count, opens, closes }
    }

    /// Returns the sort of marks: a run closes only runs of its own sort.
    fn sort(&self) -> usize {
        match (self.mark, self.count) {
            ('*', _) => 0,
            ('_', _) => 1,
            (_, 1) => 2,
            _ => 3,
        }
    }
}

/// Takes the marks of emphasis and strikethrough off their runs.
pub(super) fn resolve(pieces: &mut [Piece]) {
    let mut runs: Vec<&mut Run> = pieces.iter_mut().filter_map(Piece::as_run).collect();
    // The runs that may still be closed, each with its sort.
    let mut open: Vec<(usize, usize)> = Vec::new();
    // The number of open runs of each sort. A search for a sort without an open run would take
    // quadratic time.
    let mut counts = [0_usize; 4];
    for at in 0..runs.len() {
        let (before, rest) = runs.split_at_mut(at);
        let Some(closer) = rest.first_mut() else { break };
        let sort = closer.sort();
        while closer.closes && closer.count > 0 && counts[sort] > 0 {
            // A run of another sort that was opened in between stays text.
            let Some((index, opened)) = open.pop() else { break };
            let opener = &mut *before[index];
            if opened == sort {
                let taken = opener.count.min(closer.count).min(2);
                opener.count -= taken;
                closer.count -= taken;
                if opener.count > 0 {
                    open.push((index, opened));
                    continue;
                }
            }
            counts[opened] -= 1;
        }
        if closer.opens && closer.count > 0 {
            open.push((at, sort));
            counts[sort] += 1;
        }
    }
}
