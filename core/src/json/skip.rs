//! A value of a text that is not indexed: steps scan for the end of each value they pass.
//!
//! The text need not be valid. Scanning then ends early or takes in too much, and never panics.

use super::name;
use super::scan::plain_end;

/// Returns the value at the start of a text.
pub(super) fn first(text: &[u8]) -> Option<&[u8]> {
    text.get(..value_end(text, 0)?)
}

/// Returns the first member of an object with that name.
pub(super) fn get<'a>(object: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let mut children = children(object);
    loop {
        let own = children.next()?;
        let value = children.next()?;
        if name::spells(own, own.contains(&b'\\'), name) {
            return Some(value);
        }
    }
}

/// Iterates over the elements of an array, or over the names and values of an object in turn.
pub(super) fn children(container: &[u8]) -> Children<'_> {
    Children { container, at: 1 }
}

/// Returns true if an array or object ends before its first value.
pub(super) fn is_empty(container: &[u8]) -> bool {
    matches!(container.get(gap_end(container, 1)), None | Some(b'}' | b']'))
}

/// Returns the position of the first byte that is neither white space, a comma nor a colon.
fn gap_end(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\t' | b'\r' | b'\n' | b',' | b':') = text.get(at) {
        at += 1;
    }
    at
}

/// Iterator over the values inside a container.
pub(super) struct Children<'a> {
    container: &'a [u8],
    /// Position behind the last value.
    at: usize,
}

impl<'a> Iterator for Children<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<Self::Item> {
        let text = self.container;
        let start = gap_end(text, self.at);
        self.at = value_end(text, start)?;
        text.get(start..self.at)
    }
}

/// Returns the position behind the value that starts there, at most the length of the text.
fn value_end(text: &[u8], start: usize) -> Option<usize> {
    Some(match text.get(start)? {
        b'"' => string_end(text, start),
        b'{' | b'[' => container_end(text, start),
        b'}' | b']' => return None,
        _ => scalar_end(text, start),
    })
}

fn scalar_end(text: &[u8], start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let is_end = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\t' | b'\r' | b'\n');
    rest.iter().position(is_end).map_or(text.len(), |length| start + length)
}

fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    loop {
        at = plain_end(text, at);
        match text.get(at) {
            Some(b'"') => return at + 1,
            Some(b'\\') => at += 2,
            Some(_) => at += 1,
            None => return text.len(),
        }
    }
}

/// Counts brackets; their kinds need not match.
fn container_end(text: &[u8], start: usize) -> usize {
    let (mut depth, mut at) = (0_usize, start);
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => {
                at = string_end(text, at);
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
        at += 1;
    }
    text.len()
}
