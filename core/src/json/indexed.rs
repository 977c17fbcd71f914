//! A value of an indexed text: steps go from node to node.

use super::index::Node;
use super::name;

/// A value or the name of a member, with the nodes of everything inside.
#[derive(Clone, Copy)]
pub(super) struct Indexed<'a> {
    /// The whole text, which the positions in nodes refer to.
    text: &'a [u8],
    /// The node of this value, then the nodes inside.
    nodes: &'a [Node],
}

impl<'a> Indexed<'a> {
    #[inline]
    pub(super) fn new(text: &'a [u8], nodes: &'a [Node]) -> Self {
        Self { text, nodes }
    }

    /// Returns the value whose node has a position within the nodes of this value.
    #[inline]
    pub(super) fn at(self, position: usize) -> Option<Self> {
        let nodes = self.nodes.get(position..)?;
        let size = usize::from(nodes.first()?.size);
        Some(Self { text: self.text, nodes: nodes.get(..size)? })
    }

    #[inline]
    pub(super) fn bytes(self) -> &'a [u8] {
        self.nodes.first().and_then(|node| self.bytes_of(*node)).unwrap_or_default()
    }

    #[inline]
    pub(super) fn bytes_of(self, node: Node) -> Option<&'a [u8]> {
        self.text.get(usize::from(node.start)..usize::from(node.end))
    }

    #[inline]
    pub(super) fn first_byte(self) -> Option<u8> {
        self.text.get(usize::from(self.nodes.first()?.start)).copied()
    }

    #[inline]
    pub(super) fn has_escapes(self) -> bool {
        self.nodes.first().is_some_and(|node| node.escapes == 1)
    }

    /// Returns the first member with that name; `None` if this is not an object.
    #[inline]
    pub(super) fn get(self, name: &str) -> Option<Self> {
        let is_object = self.first_byte() == Some(b'{');
        let mut members = is_object.then(|| self.members())?;
        let (position, _) = members.find(|(_, own)| {
            self.bytes_of(*own)
                .is_some_and(|own_bytes| name::spells(own_bytes, own.escapes == 1, name))
        })?;
        self.at(position)
    }

    /// Returns an element; `None` if this is not an array or has fewer elements.
    pub(super) fn index(self, index: usize) -> Option<Self> {
        let is_array = self.first_byte() == Some(b'[');
        is_array.then(|| self.children().nth(index))?
    }

    /// Iterates over the elements of an array, or the names and values of an object in turn.
    #[inline]
    pub(super) fn children(self) -> Children<'a> {
        Children { value: self, position: 1 }
    }

    /// Iterates over the members of an object: the position of the value's node, and the name's node.
    #[inline]
    pub(super) fn members(self) -> impl Iterator<Item = (usize, Node)> {
        let mut position = 1;
        core::iter::from_fn(move || {
            let [name, value] = self.nodes.get(position..)?.first_chunk()?;
            let member = (position + 1, *name);
            position += 1 + usize::from(value.size);
            Some(member)
        })
    }
}

/// Iterator over the elements of an array, or over the names and values of an object in turn.
pub(super) struct Children<'a> {
    value: Indexed<'a>,
    /// Position of the next node within the nodes of the value.
    position: usize,
}

impl<'a> Iterator for Children<'a> {
    type Item = Indexed<'a>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let child = self.value.at(self.position)?;
        self.position += child.nodes.len();
        Some(child)
    }
}
