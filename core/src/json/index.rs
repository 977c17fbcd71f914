//! One pass over a text that validates it and lists its values.
//!
//! The index is a list of nodes in the order of the text. A node is followed by the nodes of
//! everything inside its value; the node of a member's name is followed by that of its value.

use alloc::vec::Vec;

use super::scan::{number_end, space_end, string_end, word_end};

/// A value or the name of a member.
///
/// Not `Copy`, because loading a whole node soon after its fields were stored one by one stalls on
/// store forwarding (benchmark `rest-failure`).
pub(crate) struct Node {
    /// Position of the first byte.
    pub(super) start: u16,
    /// Position behind the last byte.
    pub(super) end: u16,
    /// Number of nodes of this value: its own and those of everything inside. While an array or
    /// object is open, the position of the node of the container around it.
    pub(super) size: u16,
    /// 1 for a string with escapes. As wide as the other fields, because storing a `bool` takes longer
    /// (the benchmark `depth-frame` by a fifth).
    escapes: u16,
}

impl Node {
    #[inline]
    pub(super) fn has_escapes(&self) -> bool {
        self.escapes == 1
    }

    #[inline]
    pub(super) fn length(&self) -> usize {
        usize::from(self.end.wrapping_sub(self.start))
    }
}

const BLANK: Node = Node { start: 0, end: 0, size: 0, escapes: 0 };

/// Memory for the nodes of a text.
pub(crate) type Buffer = [Node];

/// Calls `then` with a stack buffer of about one node per six bytes of text, enough for most replies.
#[inline]
pub(crate) fn with_buffer<T>(length: usize, mut then: impl FnMut(&mut Buffer) -> T) -> T {
    match length {
        0..=192 => then(&mut [BLANK; 32]),
        193..=768 => with_large_buffer::<128, T>(&mut then),
        _ => with_large_buffer::<704, T>(&mut then),
    }
}

/// Keeps a large buffer out of the stack frame of a short text.
#[inline(never)]
fn with_large_buffer<const NODES: usize, T>(then: &mut dyn FnMut(&mut Buffer) -> T) -> T {
    then(&mut [BLANK; NODES])
}

/// Validates a text and writes its nodes as far as they fit.
///
/// Returns the number of values and names, which may exceed the buffer, or `None` if the text is not
/// JSON.
#[inline]
pub(super) fn index(text: &[u8], nodes: &mut Buffer) -> Option<usize> {
    let mut index = Index { nodes, count: 0, open: 0 };
    read(text, &mut index)?;
    Some(index.count)
}

/// Reads a text in a loop over its values: nesting takes no stack.
fn read(text: &[u8], index: &mut Index<'_>) -> Option<()> {
    let mut nesting = Nesting { kinds: Nesting::TOP, outer: Vec::new() };
    let mut at = 0;
    loop {
        if nesting.is_in_object() {
            at = name_end(text, at, index)?;
        }
        let start = space_end(text, at);
        let first = text.get(start).copied();
        match first? {
            b'"' => {
                let (end, has_escapes) = string_end(text, start + 1)?;
                index.add(start, end, has_escapes);
                at = end;
            }
            sign_or_digit @ (b'-' | b'0'..=b'9') => {
                at = number_end(text, start + usize::from(sign_or_digit == b'-'))?;
                index.add(start, at, false);
            }
            bracket @ (b'{' | b'[') => {
                nesting.push(bracket == b'[');
                index.open(start);
                at = space_end(text, start + 1);
                // In ASCII the closing bracket of both pairs is two behind the opening one.
                if text.get(at) != Some(&(bracket + 2)) {
                    continue;
                }
            }
            letter => {
                at = match letter {
                    b't' => word_end(text, start, b"true"),
                    b'f' => word_end(text, start, b"false"),
                    b'n' => word_end(text, start, b"null"),
                    _ => None,
                }?;
                index.add(start, at, false);
            }
        }
        // After a value, containers close until a comma announces the next one.
        loop {
            at = space_end(text, at);
            match text.get(at) {
                Some(b',') if !nesting.is_top() => {
                    at += 1;
                    break;
                }
                Some(byte) if *byte == nesting.closing_bracket() && !nesting.is_top() => {
                    at += 1;
                    nesting.pop();
                    index.close(at);
                }
                None if nesting.is_top() => return Some(()),
                _ => return None,
            }
        }
    }
}

/// Reads `"name":` and returns the end of it.
#[inline]
fn name_end(text: &[u8], at: usize, index: &mut Index<'_>) -> Option<usize> {
    let start = space_end(text, at);
    if text.get(start) != Some(&b'"') {
        return None;
    }
    let (end, has_escapes) = string_end(text, start + 1)?;
    index.add(start, end, has_escapes);
    let colon = space_end(text, end);
    (text.get(colon) == Some(&b':')).then_some(colon + 1)
}

/// Kinds of the open containers, one bit each, so that nesting of any depth takes little memory.
struct Nesting {
    /// The innermost containers, the last one in the lowest bit: 1 for an array, 0 for an object.
    /// Above them stands a marker bit.
    kinds: u64,
    /// Full words of the containers around those.
    outer: Vec<u64>,
}

impl Nesting {
    /// Nothing but the marker bit: no container is open.
    const TOP: u64 = 1;

    #[inline]
    fn is_top(&self) -> bool {
        self.kinds == Self::TOP
    }

    #[inline]
    fn is_in_object(&self) -> bool {
        self.kinds & 1 == 0
    }

    #[inline]
    fn closing_bracket(&self) -> u8 {
        if self.is_in_object() { b'}' } else { b']' }
    }

    #[inline]
    fn push(&mut self, is_array: bool) {
        if self.kinds.leading_zeros() == 0 {
            self.outer.push(self.kinds);
            self.kinds = Self::TOP;
        }
        self.kinds = self.kinds << 1 | u64::from(is_array);
    }

    #[inline]
    fn pop(&mut self) {
        self.kinds >>= 1;
        if self.is_top()
            && let Some(kinds) = self.outer.pop()
        {
            self.kinds = kinds;
        }
    }
}

/// The nodes written so far.
struct Index<'a> {
    nodes: &'a mut [Node],
    /// Number of values and names, written or not.
    count: usize,
    /// Position of the node of the innermost open container.
    open: usize,
}

impl Index<'_> {
    #[inline]
    fn add(&mut self, start: usize, end: usize, has_escapes: bool) {
        if let Some(node) = self.nodes.get_mut(self.count) {
            let escapes = u16::from(has_escapes);
            *node = Node { start: narrow(start), end: narrow(end), size: 1, escapes };
        }
        self.count += 1;
    }

    #[inline]
    fn open(&mut self, start: usize) {
        if let Some(node) = self.nodes.get_mut(self.count) {
            *node = Node { start: narrow(start), end: 0, size: narrow(self.open), escapes: 0 };
        }
        self.open = self.count;
        self.count += 1;
    }

    #[inline]
    fn close(&mut self, end: usize) {
        let size = narrow(self.count - self.open);
        if let Some(node) = self.nodes.get_mut(self.open) {
            self.open = usize::from(node.size);
            (node.end, node.size) = (narrow(end), size);
        }
    }
}

/// Narrows a position in a text or a list of nodes that is short enough; others are not written.
#[expect(clippy::cast_possible_truncation, reason = "larger positions are not written")]
const fn narrow(position: usize) -> u16 {
    position as u16
}

#[cfg(test)]
mod tests;
