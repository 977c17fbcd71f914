//! A value of an indexed text: steps go from node to node.

use super::index::Node;
use super::name;

/// A value or the name of a member, with the nodes of everything inside.
#[derive(Clone, Copy)]
pub(super) struct Indexed<'a> {
    pub(super) bytes: &'a [u8],
    /// The node of this value, then those inside. The nodes of what follows it may follow.
    pub(super) nodes: &'a [Node],
}

impl<'a> Indexed<'a> {
    /// Returns the value that has its node at a position in the nodes of this value.
    #[inline]
    pub(super) fn at(self, position: usize) -> Option<Self> {
        let nodes = self.nodes.get(position..)?;
        Some(Self { bytes: self.bytes_of(nodes.first()?)?, nodes })
    }

    /// Returns the bytes of a value inside this one.
    #[inline]
    pub(super) fn bytes_of(self, node: &Node) -> Option<&'a [u8]> {
        let start = self.nodes.first()?.start;
        let offset = |position: u16| usize::from(position.wrapping_sub(start));
        self.bytes.get(offset(node.start)..offset(node.end))
    }

    /// Returns the first member with that name.
    #[inline]
    pub(super) fn get(self, name: &str) -> Option<Self> {
        let is_name = |own: &Node| {
            // The length rules out most names before their bytes are looked at.
            (own.has_escapes() || own.length() == name.len() + 2)
                && self
                    .bytes_of(own)
                    .is_some_and(|own_bytes| name::spells(own_bytes, own.has_escapes(), name))
        };
        let (position, _) = self.members().find(|(_, own)| is_name(own))?;
        self.at(position)
    }

    /// Iterates over the members of an object: the position of the value's node, and the name's node.
    #[inline]
    pub(super) fn members(self) -> impl Iterator<Item = (usize, &'a Node)> {
        let (mut position, end) = (1, self.end());
        core::iter::from_fn(move || {
            let [name, value] = self.nodes.get(position..end)?.first_chunk()?;
            let member = (position + 1, name);
            position += 1 + usize::from(value.size);
            Some(member)
        })
    }

    /// Iterates over the elements of an array, or over the names and values of an object in turn.
    #[inline]
    pub(super) fn children(self) -> Children<'a> {
        Children { container: self, position: 1, end: self.end() }
    }

    /// Returns the position behind the last node of this value.
    #[inline]
    fn end(self) -> usize {
        self.nodes.first().map_or(0, |node| node.size.into())
    }
}

/// Iterator over the values inside a container.
pub(super) struct Children<'a> {
    container: Indexed<'a>,
    /// Position of the next node.
    position: usize,
    /// Position behind the last node.
    end: usize,
}

impl<'a> Iterator for Children<'a> {
    type Item = Indexed<'a>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.position >= self.end {
            return None;
        }
        let child = self.container.at(self.position)?;
        self.position += child.end();
        Some(child)
    }
}
