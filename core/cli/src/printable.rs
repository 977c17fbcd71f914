//! Texts from outside, for a terminal.

/// Replaces characters that end a line, control a terminal or change the direction of text by spaces.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|character| if is_harmful(character) { ' ' } else { character }).collect()
}

fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn harmful_characters_become_spaces() {
        assert_eq!(printable("a\n\u{1b}[31m\u{202e}b\u{2028}é–漢"), "a  [31m b é–漢");
    }
}
