//! Links and images: `[text](target)`.

use super::Piece;

/// The brackets that may still be closed.
#[derive(Default)]
pub(super) struct Brackets {
    /// Indices of the pieces that hold `[` or `![`.
    open: Vec<usize>,
}

impl Brackets {
    /// Adds a bracket as a piece of its own.
    pub(super) fn open(&mut self, pieces: &mut Vec<Piece>, mark: &str) {
        self.open.push(pieces.len());
        pieces.push(Piece::Text(mark.to_owned()));
        // The text after the bracket starts a piece of its own.
        pieces.push(Piece::Text(String::new()));
    }

    /// Reads the `]` at the start of `rest`. If it ends the text of a link, drops the opening bracket
    /// and returns the length of `](target)`.
    pub(super) fn close(&mut self, pieces: &mut [Piece], rest: &str) -> Option<usize> {
        let opened = self.open.pop()?;
        let length = 1 + target(&rest[1..])?;
        if let Some(Piece::Text(bracket)) = pieces.get_mut(opened) {
            bracket.clear();
        }
        Some(length)
    }
}

/// Returns the length of the `(target)` at the start of the text.
fn target(text: &str) -> Option<usize> {
    /// A longer target is none. Without a limit, `](](](…` would take quadratic time.
    const LONGEST: usize = 2000;
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate().take(LONGEST) {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return (byte == b')').then_some(at + 1);
        }
    }
    None
}
