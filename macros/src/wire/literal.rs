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
