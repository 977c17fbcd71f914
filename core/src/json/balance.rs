//! Balance of brackets. A text that was cut short has a bracket that is not closed.

use super::word::{EACH, equal};

/// Length up to which brackets inside strings are left out of the count. Counting all brackets is five
/// times as fast, and only a text that closes more brackets than it opens in its strings deceives it.
const EXACT: usize = 32 * 1024;

/// Returns true if a text closes as many brackets as it opens.
///
/// Returns false if in doubt: the text must then be parsed.
pub(crate) fn is_balanced(text: &[u8]) -> bool {
    if text.len() > EXACT {
        balance_of_all(text) == 0
    } else {
        // A backslash may escape a quote.
        memchr::memchr(b'\\', text).is_none() && balance_outside_strings(text) == 0
    }
}

/// Returns true if a text closes as many brackets as it opens, those in strings included.
pub(crate) fn is_balanced_with_strings(text: &[u8]) -> bool {
    balance_of_all(text) == 0
}

/// Returns the number of opening brackets minus that of closing ones, or 1 if a string is not closed.
fn balance_of_all(text: &[u8]) -> i64 {
    let (mut balance, mut quotes) = (0, 0);
    let mut add = |part: &[u8]| {
        let (own_balance, own_quotes) = counts(part);
        balance += i64::from(own_balance);
        quotes ^= own_quotes;
    };
    // Parts of six vectors have sums that fit into a byte, and no rest that is counted byte by byte.
    let (parts, rest) = text.as_chunks::<96>();
    for part in parts {
        add(part);
    }
    add(rest);
    if quotes & 1 == 1 { 1 } else { balance }
}

/// Returns the balance of the brackets of a short text, and its number of quotes.
#[inline]
fn counts(text: &[u8]) -> (i8, u8) {
    let (mut balance, mut quotes) = (0, 0);
    for byte in text {
        // `[` and `{` differ in this bit only, and so do `]` and `}`.
        let bracket = byte | 0x20;
        balance += i8::from(bracket == b'{') - i8::from(bracket == b'}');
        quotes += u8::from(*byte == b'"');
    }
    (balance, quotes)
}

/// Returns the number of opening brackets outside strings minus that of closing ones. The text has no
/// escapes.
fn balance_outside_strings(text: &[u8]) -> i64 {
    let (words, rest) = text.as_chunks();
    let mut last = [0; 8];
    for (byte, own) in last.iter_mut().zip(rest) {
        *byte = *own;
    }
    let mut count = Count { in_string: 0, balance: 0 };
    // 255 words, because a byte counts the brackets of a column.
    for words in words.chunks(255) {
        count.add(words);
    }
    count.add(&[last]);
    count.balance
}

/// The count of brackets outside strings, eight bytes at a time.
struct Count {
    /// The lowest bit of each byte is set if the next byte is inside a string.
    in_string: u64,
    balance: i64,
}

impl Count {
    fn add(&mut self, words: &[[u8; 8]]) {
        let (mut open, mut close) = (0, 0);
        for word in words {
            let word = u64::from_le_bytes(*word);
            // The product has in each byte the number of quotes up to there, whose lowest bit is the
            // parity.
            let in_string = equal(word, b'"').wrapping_mul(EACH) ^ self.in_string;
            self.in_string = ((in_string >> 56) & 1).wrapping_mul(EACH);
            // `[` and `{` differ in this bit only, and so do `]` and `}`.
            let brackets = word | (EACH * 0x20);
            open += equal(brackets, b'{') & !in_string;
            close += equal(brackets, b'}') & !in_string;
        }
        self.balance += sum_of_bytes(open) - sum_of_bytes(close);
    }
}

#[expect(clippy::cast_possible_wrap, reason = "at most 8 times 255")]
const fn sum_of_bytes(word: u64) -> i64 {
    const EACH_SECOND: u64 = u64::MAX / 0xffff;
    const EVEN: u64 = EACH_SECOND * 0xff;
    let pairs = (word & EVEN) + ((word >> 8) & EVEN);
    (pairs.wrapping_mul(EACH_SECOND) >> 48) as i64
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{EXACT, balance_of_all, balance_outside_strings, is_balanced};

    /// Counts brackets byte by byte.
    fn plain(text: &[u8], leaves_out_strings: bool) -> i64 {
        let (mut balance, mut in_string) = (0, false);
        if !leaves_out_strings && text.split(|byte| *byte == b'"').count() % 2 == 0 {
            return 1;
        }
        for byte in text {
            in_string ^= *byte == b'"';
            match byte {
                _ if in_string && leaves_out_strings => {}
                b'{' | b'[' => balance += 1,
                b'}' | b']' => balance -= 1,
                _ => {}
            }
        }
        balance
    }

    #[test]
    fn every_byte_is_counted_at_every_offset() {
        for byte in 0..=u8::MAX {
            for at in 0..20 {
                let mut text = b"x{y\"]\"[z,,\"}{\"[]<<--".to_vec();
                text[at] = byte;
                assert_eq!(balance_outside_strings(&text), plain(&text, true), "{text:?}");
                assert_eq!(balance_of_all(&text), plain(&text, false), "{text:?}");
            }
        }
    }

    #[test]
    fn sums_do_not_overflow_at_any_length() {
        for length in [7, 126, 127, 128, 255 * 8, 255 * 8 + 1, 100_000] {
            for bracket in ["[", "}", "\"]\"[", "\"[\"}"] {
                let text = bracket.repeat(length);
                let text = text.as_bytes();
                assert_eq!(balance_outside_strings(text), plain(text, true), "{length} {bracket}");
                assert_eq!(balance_of_all(text), plain(text, false), "{length} {bracket}");
            }
        }
    }

    #[test]
    fn no_beginning_of_a_text_is_balanced() {
        let rows = |text: &str, count| {
            let row = format!(r#"{{"id":1,"text":"{text}","fills":[[1,"2"],[]]}}"#);
            let rows: Vec<&str> = [row.as_str()].into_iter().cycle().take(count).collect();
            format!("[{}]", rows.join(","))
        };
        let check = |text: String| {
            let (text, end) = (text.as_bytes(), text.len());
            assert!((1..end).all(|cut| !is_balanced(&text[..cut])));
            assert!(is_balanced(text) || text.contains(&b'\\'));
        };
        for text in ["a", "", "[", "{{", "]", "]}", "],[", "},{", "{\\\"a\\\":[1]}", "\\\\"] {
            check(rows(text, 100));
        }
        // Longer texts are counted as a whole.
        for text in ["a", "[]", "{\\\"a\\\":[1]}"] {
            check(rows(text, 1 + EXACT / 40));
        }
    }
}
