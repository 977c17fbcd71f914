//! Where the values of a reply are, each found by its number. Nothing is built, and no memory is
//! taken.

use super::json::Json;
use super::name::is_same;
use super::read::read;

/// Where the values of a text are, in the order of the text; a member's name comes before it.
pub(super) struct Outline<'a> {
    bytes: &'a [u8],
    entries: &'a [Entry],
}

/// A value, or the name of a member.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) start: u16,
    pub(super) end: u16,
    /// The entry behind all that is inside this one. While it is read, the one around it.
    pub(super) next: u16,
    /// 1 for a string with escapes. As wide as the others, so that entries have no padding.
    pub(super) escapes: u16,
}

/// Why a text has no outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    NotJson,
    /// JSON, of more values than there is room for.
    TooLarge,
    /// It nests too deep to be told here.
    TooDeep,
}

/// Calls a function with room for the outline of a text of that length: an entry for six bytes,
/// which is more than most have. What has more is walked through where a path steps.
#[inline]
pub(super) fn with_room<T>(length: usize, mut then: impl FnMut(&mut [Entry]) -> T) -> T {
    match length {
        0..=192 => then(&mut [Entry::BLANK; 32]),
        193..=768 => with_more_room::<128, T>(&mut then),
        _ => with_more_room::<704, T>(&mut then),
    }
}

/// A function of its own, so that a short text needs no room for a long one.
#[inline(never)]
fn with_more_room<const ROOM: usize, T>(then: &mut dyn FnMut(&mut [Entry]) -> T) -> T {
    then(&mut [Entry::BLANK; ROOM])
}

impl Entry {
    const BLANK: Self = Self { start: 0, end: 0, next: 0, escapes: 0 };

    /// The number of the entry behind all that is inside this one.
    #[inline]
    pub(super) fn next(self) -> usize {
        usize::from(self.next)
    }

    pub(super) fn has_escapes(self) -> bool {
        self.escapes == 1
    }
}

impl<'a> Outline<'a> {
    /// Reads a text, and notes its values in that room.
    ///
    /// # Errors
    /// What hinders that.
    #[inline]
    pub(super) fn of(bytes: &'a [u8], room: &'a mut [Entry]) -> Result<Self, Finding> {
        // Of what does not fit nothing is noted.
        let fits = u16::try_from(bytes.len()).is_ok();
        let room = if fits { room } else { &mut [] };
        let length = read(bytes, room)?;
        Ok(Self { bytes, entries: room.get(..length).ok_or(Finding::TooLarge)? })
    }

    #[inline]
    pub(super) fn entry(&self, position: usize) -> Option<&Entry> {
        self.entries.get(position)
    }

    /// A member by the position of its name: name and value.
    #[inline]
    pub(super) fn member(&self, position: usize) -> Option<&[Entry; 2]> {
        self.entries.get(position..)?.first_chunk()
    }

    /// The position of the first member of that name, if the value there is an object.
    #[inline]
    pub(super) fn named(&self, position: usize, name: &str) -> Option<usize> {
        let object = self.entry(position)?;
        let end = if self.beginning(position) == Some(b'{') { object.next() } else { 0 };
        let mut at = position + 1;
        while at < end {
            let [own, value] = self.member(at)?;
            let quoted = self.bytes_of(*own)?;
            let is_name = if own.has_escapes() {
                Json::walked(quoted).is_name(name)
            } else {
                // Without its quotes.
                quoted.len() == name.len() + 2
                    && is_same(quoted.get(1..=name.len())?, name.as_bytes())
            };
            if is_name {
                return Some(at + 1);
            }
            at = value.next();
        }
        None
    }

    /// The position of an element, if the value there is an array.
    pub(super) fn element(&self, position: usize, index: usize) -> Option<usize> {
        let array = self.entry(position)?;
        let end = if self.beginning(position) == Some(b'[') { array.next() } else { 0 };
        let mut at = position + 1;
        for _ in 0..index {
            if at >= end {
                return None;
            }
            at = self.entry(at)?.next();
        }
        (at < end).then_some(at)
    }

    /// The first byte of a value.
    #[inline]
    pub(super) fn beginning(&self, position: usize) -> Option<u8> {
        self.bytes.get(usize::from(self.entry(position)?.start)).copied()
    }

    /// The bytes of a value or name.
    #[inline]
    pub(super) fn bytes_of(&self, entry: Entry) -> Option<&'a [u8]> {
        self.bytes.get(usize::from(entry.start)..usize::from(entry.end))
    }
}

#[cfg(test)]
mod tests {
    use super::{Finding, Outline, with_room};

    /// Calls a function with the outline of a text.
    fn outlined<T>(text: &str, then: impl Fn(&Outline<'_>) -> T) -> T {
        with_room(text.len(), |room| {
            then(&Outline::of(text.as_bytes(), room).expect("JSON that fits"))
        })
    }

    #[test]
    fn members_and_elements_are_found_by_number() {
        let text = r#"{"a":[1,[2,3],{"b":4}],"c":"d","a":5}"#;
        outlined(text, |outline| {
            let value = |position: usize| {
                outline.entry(position).and_then(|entry| outline.bytes_of(*entry))
            };
            let a = outline.named(0, "a").expect("the first of two");
            assert_eq!(value(a), Some(&br#"[1,[2,3],{"b":4}]"#[..]));
            let elements = [0, 1, 2].map(|index| outline.element(a, index).and_then(value));
            assert_eq!(elements, [&b"1"[..], b"[2,3]", br#"{"b":4}"#].map(Some));
            let c = outline.named(0, "c");
            assert_eq!(c.and_then(value), Some(&br#""d""#[..]));

            assert_eq!(outline.element(a, 3), None, "behind the last");
            assert_eq!(outline.named(0, "b"), None, "of an inner object");
            assert_eq!(outline.named(0, "d"), None, "no name");
            assert_eq!(outline.element(0, 0), None, "of an object");
            assert_eq!(outline.named(a, "b"), None, "of an array");
            assert_eq!(c.and_then(|c| outline.named(c, "a")), None, "of a text");
            assert_eq!(outline.named(100, "a"), None, "no value");
        });
    }

    #[test]
    fn what_has_more_values_than_room_has_no_outline() {
        let numbers = |count: usize| alloc::vec!["1"; count].join(",");
        let finding =
            |text: &str| with_room(text.len(), |room| Outline::of(text.as_bytes(), room).err());
        for (room, pad) in [(32, 0), (128, 200), (704, 800)] {
            // The array itself is a value, and so is the space that makes it longer.
            let text = |count| alloc::format!("[\"{}\",{}]", "x".repeat(pad), numbers(count));
            assert_eq!(finding(&text(room - 2)), None, "{room}");
            assert_eq!(finding(&text(room - 1)), Some(Finding::TooLarge), "{room}");
        }
        let longest = alloc::format!("\"{}\"", "x".repeat(65_533));
        assert_eq!(finding(&longest), None);
        assert_eq!(finding(&alloc::format!("{longest} ")), Some(Finding::TooLarge));
    }
}
