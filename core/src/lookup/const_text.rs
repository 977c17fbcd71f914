//! The text of a panic in a constant, where nothing can be formatted.

use super::Codes;

/// A text of at most 512 bytes. A part that does not fit is left out.
pub(super) struct ConstText {
    bytes: [u8; 512],
    length: usize,
}

impl ConstText {
    pub(super) const fn new(text: &str) -> Self {
        Self { bytes: [0; 512], length: 0 }.with(text)
    }

    /// Appends a text.
    pub(super) const fn with(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        if text.len() > self.bytes.len() - self.length {
            return self;
        }
        let mut at = 0;
        while at < text.len() {
            self.bytes[self.length] = text[at];
            self.length += 1;
            at += 1;
        }
        self
    }

    /// Appends the start of a sentence about two enums that have a selector in common.
    pub(super) const fn both(self, (left, right): (&str, &str), selector: &str) -> Self {
        let text = if self.is_empty() { self } else { self.with("; ") };
        let text = text.with("`").with(left).with("` and `").with(right);
        text.with("` both have the ").with(selector).with(" `")
    }

    /// Appends the code at a position of a table, or nothing after its end.
    pub(super) const fn with_code(self, codes: &Codes, at: usize) -> Self {
        if at >= codes.slots() {
            return self;
        }
        match codes {
            Codes::Integer(codes) => match codes.code_at(at) {
                Some(code) if codes.unsigned => self.with_digits(code.cast_unsigned()),
                Some(code) if code < 0 => self.with("-").with_digits(code.unsigned_abs()),
                Some(code) => self.with_digits(code.unsigned_abs()),
                None => self,
            },
            Codes::Text(codes) => match codes.text_at(at) {
                Some(text) => self.with(text),
                None => self,
            },
        }
    }

    pub(super) const fn with_digits(self, number: u64) -> Self {
        const DIGITS: &str = "0123456789";
        let text = if number < 10 { self } else { self.with_digits(number / 10) };
        let (_, digits) = DIGITS.split_at((number % 10) as usize);
        let (digit, _) = digits.split_at(1);
        text.with(digit)
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.length == 0
    }

    pub(super) const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.length);
        match core::str::from_utf8(text) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::ConstText;

    #[test]
    fn parts_are_joined_unless_they_do_not_fit() {
        let text = ConstText::new("a ").with_digits(0).with(" ").with_digits(u64::MAX);
        assert_eq!(text.as_str(), std::format!("a 0 {}", u64::MAX));
        let long = "é".repeat(256);
        assert_eq!(ConstText::new("").with(&long).as_str(), long);
        assert_eq!(ConstText::new("a").with(&long).with("b").as_str(), "ab");
    }
}
