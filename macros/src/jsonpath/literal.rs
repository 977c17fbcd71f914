/// What a value is compared with; it decides how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Literal {
    Integer(i64),
    Word(bool),
    Text(String),
}

impl Literal {
    /// Whether a code is this literal: an integer by value, a text letter by letter.
    pub(crate) fn equals(&self, code: &str) -> bool {
        match self {
            Self::Integer(value) => code.parse() == Ok(*value),
            Self::Word(word) => code.parse() == Ok(*word),
            Self::Text(text) => code == text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Literal;

    #[test]
    fn integers_and_words_are_compared_by_value() {
        for (literal, equal, other) in [
            (Literal::Integer(-7), "-007", "7"),
            (Literal::Integer(0), "00", ""),
            (Literal::Word(true), "true", "false"),
            (Literal::Word(false), "false", "0"),
            (Literal::Text("0".to_owned()), "0", "00"),
        ] {
            assert!(literal.equals(equal), "{equal} is {literal:?}");
            assert!(!literal.equals(other), "{other} is {literal:?}");
        }
    }
}
