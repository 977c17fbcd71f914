/// What a value is compared with; it decides how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Literal {
    Integer(i64),
    Word(bool),
    Text(String),
}

impl Literal {
    /// The code that this literal is, if it is an integer or digits in a text.
    pub(crate) fn as_code(&self) -> Option<i128> {
        match self {
            Self::Integer(value) => Some(i128::from(*value)),
            Self::Text(text) => text.parse().ok(),
            Self::Word(_) => None,
        }
    }
}
