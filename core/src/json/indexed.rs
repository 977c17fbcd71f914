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
        Some(Self { bytes: self.bytes_of(*nodes.first()?)?, nodes })
    }

    /// Returns the bytes of a value inside this one.
    #[inline]
    pub(super) fn bytes_of(self, node: Node) -> Option<&'a [u8]> {
        let position =
            |position| usize::from(position).checked_sub(self.nodes.first()?.start.into());
        self.bytes.get(position(node.start)?..position(node.end)?)
    }

    /// Returns the position of the value of the first member with that name.
    #[inline]
    pub(super) fn get(self, name: &str) -> Option<Self> {
        let position = self.members().find_map(|(position, own)| {
            name::spells(self.bytes_of(own)?, own.has_escapes(), name).then_some(position)
        })?;
        self.at(position)
    }

    /// Iterates over the members of an object: the position of the value's node, and the name's node.
    #[inline]
    pub(super) fn members(self) -> impl Iterator<Item = (usize, Node)> {
        let mut children = self.children();
        core::iter::from_fn(move || {
            let name = children.next_node()?;
            let position = children.position;
            children.next_node()?;
            Some((position, name))
        })
    }

    /// Iterates over the elements of an array, or over the names and values of an object in turn.
    #[inline]
    pub(super) fn children(self) -> Children<'a> {
        let end = self.nodes.first().map_or(0, |node| node.size.into());
        Children { container: self, position: 1, end }
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

impl Children<'_> {
    #[inline]
    fn next_node(&mut self) -> Option<Node> {
        if self.position >= self.end {
            return None;
        }
        let node = self.container.nodes.get(self.position)?;
        self.position += usize::from(node.size);
        Some(*node)
    }
}

impl<'a> Iterator for Children<'a> {
    type Item = Indexed<'a>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let position = self.position;
        self.next_node()?;
        self.container.at(position)
    }
}
