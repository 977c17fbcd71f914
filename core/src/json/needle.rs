//! Search for the members of given names at any depth of a text, without reading the text.
//!
//! A member is found by its colon, because there are far fewer colons than quotes in what exchanges
//! send.

use super::word;

/// A member name to search for, prepared for comparison.
#[derive(Debug)]
pub struct Needle {
    name: &'static str,
    /// The last eight bytes of the name in front of its closing quote, its opening quote included.
    end: u64,
    /// The bytes of `end` that are set.
    mask: u64,
}

impl Needle {
    /// Creates a needle, at compile time if the name is constant.
    #[must_use]
    pub const fn of(name: &'static str) -> Self {
        let bytes = name.as_bytes();
        let (mut end, mut mask, mut length) = (0_u64, 0, 0);
        while length < 8 && length <= bytes.len() {
            let byte = if length < bytes.len() { bytes[bytes.len() - 1 - length] } else { b'"' };
            let shift = 8 * (7 - length);
            end |= (byte as u64) << shift;
            mask |= 0xff << shift;
            length += 1;
        }
        Self { name, end, mask }
    }

    /// Returns true if a text ends with the name and its opening quote. `end` is the end of the text.
    #[inline]
    fn ends(&self, text: &[u8], end: u64) -> bool {
        end & self.mask == self.end && (self.name.len() < 8 || self.ends_whole(text))
    }

    fn ends_whole(&self, text: &[u8]) -> bool {
        text.strip_suffix(self.name.as_bytes()).is_some_and(|text| text.ends_with(b"\""))
    }
}

/// The member names of a search.
#[derive(Debug)]
pub struct Needles {
    needles: &'static [Needle],
    /// For each hash of the end of a name, the number of the first needle that has it, counted from one.
    /// Zero rules out most members.
    first: [u8; 256],
}

impl Needles {
    /// Creates the needles of a search, at compile time if they are constant.
    #[must_use]
    pub const fn of(needles: &'static [Needle]) -> Self {
        let mut first = [0; 256];
        let mut number = needles.len();
        while number > 0 {
            let [.., last_but_one, last] = needles[number - 1].end.to_le_bytes();
            // A number that does not fit is that of a needle in front.
            first[hash(last_but_one, last) as usize] =
                if number < 0xff { number.to_le_bytes()[0] } else { 0xff };
            number -= 1;
        }
        Self { needles, first }
    }
}

/// Calls `found` with the position of the needle and the text behind the colon, for each member of a
/// text that has the name of a needle, in no particular order. Names must not contain escapes.
///
/// Ends and returns false if `found` does, or if a colon stands behind a letter or an apostrophe. Such a
/// text is seldom JSON: `{'code':1}` is what Python prints, and `{code:1}` JavaScript.
pub(crate) fn search<'a>(
    text: &'a [u8],
    needles: &Needles,
    mut found: impl FnMut(usize, &'a [u8]) -> bool,
) -> bool {
    let search = Search { text, needles };
    let (blocks, rest) = text.as_chunks();
    let mut start = 0;
    for block in blocks {
        if !search.visit(colons(block), start, &mut found) {
            return false;
        }
        start += BLOCK;
    }
    search.visit(colons_of_rest(text, rest), start, &mut found)
}

/// Returns the text up to the closing quote of the name in front of the colon at its end.
fn name_before(text: &[u8]) -> Option<&[u8]> {
    text.strip_suffix(b":")?.trim_ascii_end().strip_suffix(b"\"")
}

/// Returns the hash of the last two bytes of a name, or of a quote and the only byte.
#[inline]
const fn hash(last_but_one: u8, last: u8) -> u8 {
    // The golden ratio spreads names that end alike (Fibonacci hashing).
    let end = u16::from_le_bytes([last_but_one, last]) as u32;
    let [.., hash] = end.wrapping_mul(0x9e37_79b1).to_le_bytes();
    hash
}

/// Returns the last eight bytes of a text, with zeros in front of a shorter one.
#[inline]
fn last_eight(text: &[u8]) -> u64 {
    match text.last_chunk() {
        Some(end) => u64::from_le_bytes(*end),
        None => text.iter().fold(0, |end, byte| end >> 8 | u64::from(*byte) << 56),
    }
}

/// Length of the parts of a text that are searched for colons at once.
const BLOCK: usize = 64;

/// Returns a bit for each colon of a block. Bit `8 * at + word` is byte `at` of the eight-byte word with
/// that number, so that the words are joined without moving a bit inside a byte. `position` undoes it.
#[inline]
fn colons(block: &[u8; BLOCK]) -> u64 {
    // The compiler compares and tests with vectors.
    let mut marks = [0; BLOCK];
    for (mark, byte) in marks.iter_mut().zip(block) {
        *mark = u8::from(*byte == b':');
    }
    // Most blocks of an order book have no colon.
    if marks.iter().fold(0, |any, mark| any | mark) == 0 {
        return 0;
    }
    let (words, _) = marks.as_chunks();
    let words = words.iter().enumerate();
    words.fold(0, |bits, (number, word)| bits | u64::from_le_bytes(*word) << number)
}

/// Returns the position in a block of a bit: the lower half of its number and the upper half, swapped.
#[inline]
const fn position(bit: u32) -> usize {
    (bit * 65 / 8 % 64) as usize
}

/// Returns a bit for each colon of the end of a text that is shorter than a block, in the same order.
#[inline]
fn colons_of_rest(text: &[u8], rest: &[u8]) -> u64 {
    let (words, _) = rest.as_chunks();
    let last = word::equal(word::last(text, rest), b':');
    words
        .iter()
        .rev()
        .fold(last, |bits, word| bits << 1 | word::equal(u64::from_le_bytes(*word), b':'))
}

/// The text and the names of a search.
struct Search<'a, 'n> {
    text: &'a [u8],
    needles: &'n Needles,
}

impl<'a> Search<'a, '_> {
    /// Visits the colons of the block at a position; returns false if the search has ended.
    #[inline]
    fn visit(
        &self,
        mut colons: u64,
        start: usize,
        found: &mut impl FnMut(usize, &'a [u8]) -> bool,
    ) -> bool {
        while colons != 0 {
            let bit = colons.trailing_zeros();
            colons &= colons - 1;
            let colon = start + position(bit);
            let first = match self.text.get(..colon).and_then(|before| before.last_chunk()) {
                Some([last_but_one, last, b'"']) => {
                    self.needles.first[usize::from(hash(*last_but_one, *last))]
                }
                // A colon inside a string, most often in a time.
                Some([.., b'0'..=b'9']) => 0,
                Some(_) | None => 1,
            };
            if first != 0 && !self.compare(colon, first, found) {
                return false;
            }
        }
        true
    }

    /// Compares the name in front of a colon with the needles from a number on; returns false if the
    /// search has ended.
    #[cold]
    #[inline(never)]
    fn compare(
        &self,
        colon: usize,
        first: u8,
        found: &mut impl FnMut(usize, &'a [u8]) -> bool,
    ) -> bool {
        let (before, behind) = self.text.split_at_checked(colon + 1).unwrap_or_default();
        let Some(name) = name_before(before) else {
            return !matches!(
                before.strip_suffix(b":").map(<[u8]>::trim_ascii_end),
                Some([.., b'\'' | b'_' | b'a'..=b'z' | b'A'..=b'Z'])
            );
        };
        let end = last_eight(name);
        let needles = self.needles.needles.iter().enumerate();
        let mut needles = needles.skip(usize::from(first) - 1);
        needles.all(|(position, needle)| !needle.ends(name, end) || found(position, behind))
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{Needle, Needles, search};

    fn needles(names: &[&'static str]) -> Needles {
        Needles::of(names.iter().map(|name| Needle::of(name)).collect::<Vec<_>>().leak())
    }

    /// Returns the names that are found, each with the text behind its colon, in the order of the text.
    fn found<'a>(names: &[&'static str], text: &'a str) -> Vec<(&'static str, &'a str)> {
        let needles = needles(names);
        let mut found = Vec::new();
        search(text.as_bytes(), &needles, |position, behind| {
            found.push((names[position], core::str::from_utf8(behind).unwrap()));
            true
        });
        found.sort_by_key(|(_, behind)| core::cmp::Reverse(behind.len()));
        found
    }

    #[test]
    fn members_are_found_at_every_offset() {
        for name in ["a", "ts", "msg", "seven_c", "eight_ch", "nine_char", "error_code_of_a_row"] {
            for before in 0..150 {
                let pad = "x".repeat(before);
                let text = format!(r#"{{"{pad}":"{name}","{name}":1,"{pad}{name}":2}}"#);
                let behind = format!(r#"1,"{pad}{name}":2}}"#);
                let mut expected = Vec::from([(name, behind.as_str())]);
                if before == 0 {
                    expected.push((name, "2}"));
                }
                assert_eq!(found(&[name, "b"], &text), expected, "{before}");
            }
        }
    }

    #[test]
    fn white_space_around_the_colon_is_skipped() {
        let text = "{\"msg\" \r\n\t:\t1}";
        assert_eq!(found(&["msg"], text), [("msg", "\t1}")]);
    }

    #[test]
    fn names_that_are_not_quoted_are_reported() {
        let is_json = |text: &str| search(text.as_bytes(), &needles(&["msg"]), |_, _| true);
        for text in ["{'a':1}", "{a:1}", "{\"b\":1,a_ : 2}", r#"{"url":"https://a"}"#] {
            assert!(!is_json(text), "{text}");
        }
        for text in [r#"{"a":"12:30"}"#, r#"{"a" : ": :"}"#, r#"{"é":"é:","a":[]}"#] {
            assert!(is_json(text), "{text}");
        }
    }

    #[test]
    fn each_of_many_needles_is_found_in_any_order() {
        let names: Vec<String> = (0..40).map(|number| format!("name{number}")).collect();
        let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
        let text: Vec<String> = names.iter().rev().map(|name| format!(r#""{name}":0"#)).collect();
        let text = text.join(",");
        let found = found(&names, &text);
        let mut order: Vec<&str> = found.iter().map(|(name, _)| *name).collect();
        order.reverse();
        assert_eq!(order, names);
    }

    #[test]
    fn colon_that_ends_no_name_is_passed_over() {
        for text in [
            "",
            ":",
            "::",
            "a:",
            "\":",
            "\"msg:",
            "msg\":",
            "{\"x\":\"msg:\"}",
            "{\"x\":\":msg\"}",
            "{\"xmsg\":1}",
            "{\"msgs\":1}",
            "{\"ms\":1}",
            "{\"msg\",1}",
            "{\"msg\";1}",
            " :",
            "\"msg\"",
        ] {
            assert!(found(&["msg"], text).is_empty(), "{text}: {:?}", found(&["msg"], text));
        }
        // Each byte beside the colon, at each position of a word.
        for byte in (0..=0x7f_u8).filter(|byte| *byte != b':') {
            for pad in 0..8 {
                let text = format!("{}\"msg\"{}1", "x".repeat(pad), char::from(byte));
                assert!(found(&["msg"], &text).is_empty(), "{text:?}");
            }
        }
        assert_eq!(found(&["msg"], "\"msg\":").len(), 1);
    }
}
